import { standardErrorOfDifference } from '../../scoring/standard-error-of-difference.js';
import type { ChangeOptions } from './change-options.js';
import { directionFits } from './change-options.js';
import type { ChangeBasis } from './find-basis.js';

const CLASSES = ['RECOVERED', 'IMPROVED', 'UNCHANGED', 'DETERIORATED', 'NOT_CLASSIFIABLE'] as const;

/** How often each class and each reason came out. */
export class ChangeCounts {
  readonly #classes = new Map<string, number>();
  readonly #reasons = new Map<string, number>();

  add({ class: name, reason }: { readonly class: string; readonly reason: string }): void {
    increase(this.#classes, name);
    if (reason !== '') increase(this.#reasons, reason);
  }

  /** `43 cases: RECOVERED 10, ..., NOT_CLASSIFIABLE 3 (post-missing 3)`. */
  toString(): string {
    const classes = CLASSES.map((name) => [name, this.#classes.get(name) ?? 0] as const);
    const total = classes.reduce((sum, [, count]) => sum + count, 0);
    const reasons = this.#reasons.size === 0 ? '' : ` (${list([...this.#reasons])})`;
    return `${total} cases: ${list(classes)}${reasons}`;
  }
}

/** What the run rests on, so that a reader can repeat it by hand. */
export function summarise(options: ChangeOptions, basis: ChangeBasis): string {
  const parts = [describeError(options, basis), describeCutOff(options, basis), warnOfDirection(basis)];
  return parts.filter((part) => part !== '').join('\n');
}

function describeError({ reliability, criterion, sd }: ChangeOptions, basis: ChangeBasis): string {
  const { standardDeviation, completePairs } = basis;
  if (standardDeviation === null || standardDeviation === 0) {
    const why =
      completePairs < 2
        ? 'it takes at least 2 complete pairs'
        : `the start scores of its ${completePairs} complete pairs do not differ`;
    return `No standard deviation can be had from the file: ${why}. Give --sd.`;
  }
  const error = standardErrorOfDifference(standardDeviation, reliability);
  const from = sd === null ? `from the start scores of ${completePairs} complete pairs` : 'as given';
  return (
    `JT: standard deviation ${rounded(standardDeviation)} (${from}), reliability ${reliability}, ` +
    `standard error of the difference ${rounded(error)}; a reliable change is more than ${rounded(criterion * error)} points.`
  );
}

function describeCutOff({ cutOff, clinical: given }: ChangeOptions, basis: ChangeBasis): string {
  const { clinical, functional } = basis;
  if (basis.cutOff === null) {
    const lacks = [
      ...(cutOff !== 'a' && functional === null ? ['--mean-functional and --sd-functional'] : []),
      ...(cutOff !== 'b' && !hasSpread(clinical) ? ['--mean-clinical and --sd-clinical'] : []),
    ];
    return `No cut-off ${cutOff}, so no row has a class. Give ${lacks.join(', and ')}.`;
  }
  const isSample = given.mean === null || given.sd === null;
  const used = [
    ...(cutOff !== 'b' && clinical
      ? [
          `clinical M ${rounded(clinical.mean)} SD ${rounded(clinical.standardDeviation)}${isSample ? ' from the file' : ''}`,
        ]
      : []),
    ...(cutOff !== 'a' && functional
      ? [`functional M ${rounded(functional.mean)} SD ${rounded(functional.standardDeviation)}`]
      : []),
  ];
  return `Cut-off ${cutOff} = ${rounded(basis.cutOff)} (${used.join(', ')}).`;
}

/** The file's start scores stand for the clinical group: they should be the worse ones. */
function warnOfDirection({ direction, clinical, functional }: ChangeBasis): string {
  if (clinical === null || functional === null) return '';
  if (directionFits(direction, functional.mean, clinical.mean)) return '';
  return 'WARNING: the clinical group has the better mean. Check --better: the other way round mirrors every class.';
}

function hasSpread(group: ChangeBasis['clinical']): boolean {
  return group !== null && group.standardDeviation > 0;
}

function list(counts: readonly (readonly [string, number])[]): string {
  return counts.map(([name, count]) => `${name} ${count}`).join(', ');
}

function increase(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** At most five significant digits: for people, not for calculation. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(5)));
}
