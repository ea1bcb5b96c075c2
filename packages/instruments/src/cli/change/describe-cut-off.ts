import type { GroupValues } from '../../scoring/groups.js';
import { directionFits } from './assert-groups-fit.js';
import type { ChangeOptions } from './change-options.js';
import type { ChangeBasis } from './find-basis.js';
import { rounded } from './rounded.js';

/** Where the normal range ends and what that comes from, or why there is none. */
export function describeCutOff(options: ChangeOptions, basis: ChangeBasis): string {
  const { cutOff, method } = options;
  if (cutOff === null) {
    return 'No normal range was asked for, so no case is RECOVERED. Give --cutoff and a group for that.';
  }
  const end = basis.rule.kind === 'ready' ? basis.rule.normalRange : null;
  if (end === null) return whyNone(cutOff, basis);
  const { clinical, functional } = basis;
  const used = [
    ...(cutOff !== 'b' && clinical ? [describeGroup('clinical', clinical) + origin(options)] : []),
    ...(cutOff !== 'a' && functional ? [describeGroup('functional', functional)] : []),
  ];
  const kind = method === 'HA' ? `${cutOff} on true scores` : cutOff;
  return `Cut-off ${kind} = ${rounded(end.cutOff)} (${used.join(', ')}).`;
}

/** The file's start scores stand for the clinical group: they should be the worse ones. */
export function warnOfDirection({ parameters, clinical, functional }: ChangeBasis): string {
  if (clinical === null || functional === null) return '';
  if (directionFits(parameters.direction, functional.mean, clinical.mean)) return '';
  return 'WARNING: the clinical group has the better mean. Check --better: the other way round mirrors every class.';
}

/** Empty when it is not for want of a cut-off that there are no classes. */
function whyNone(cutOff: 'a' | 'b' | 'c', { functional, clinical, rule }: ChangeBasis): string {
  const lacks = [
    ...(cutOff !== 'a' && functional === null ? ['--mean-functional and --sd-functional'] : []),
    ...(cutOff !== 'b' && !hasSpread(clinical) ? ['--mean-clinical and --sd-clinical'] : []),
  ];
  if (lacks.length > 0) {
    return `No cut-off ${cutOff}, so no row has a class. Give ${lacks.join(', and ')}.`;
  }
  if (rule.kind === 'ready' || rule.reason !== 'no-cut-off') return '';
  return `No cut-off ${cutOff} on true scores, so no row has a class: a group varies no more than measurement error does.`;
}

function describeGroup(name: string, { mean, standardDeviation }: GroupValues): string {
  return `${name} M ${rounded(mean)} SD ${rounded(standardDeviation)}`;
}

function origin({ clinical }: ChangeOptions): string {
  return clinical.mean === null ? ' from the file' : '';
}

function hasSpread(group: GroupValues | null): boolean {
  return group !== null && group.standardDeviation > 0;
}
