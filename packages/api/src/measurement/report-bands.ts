import type { InstrumentHost, ReliableBand } from '@trefzeker/instruments';
import { reliableBands } from '@trefzeker/instruments';
import type { ChangeOutcome, VersionRef } from '@trefzeker/shared';
import type { EffectReport } from './effect-reports.js';
import { toScored } from './to-scored.js';

/**
 * The band around the start of each scale in which a later score is no reliable change. It comes from the
 * rule that makes the class: where a stored class was made by another rule than the one in force now there is
 * no band, since it would contradict the class beside it.
 */
export function bandsOfReport(
  { start, end, changes }: EffectReport,
  instruments: Pick<InstrumentHost, 'find' | 'change' | 'policies'>,
): Readonly<Record<string, ReliableBand>> {
  const { key, edition } = start.measurement.instrument;
  if (instruments.find(key, edition) === undefined) return {};
  const later = end ?? start;
  const { client } = start.trajectory;
  const pair = { start: toScored(client, start.measurement), end: toScored(client, later.measurement) };
  const { organisationId } = later.measurement.recordedBy;
  const bands = reliableBands(instruments, pair, { organisationId });
  return Object.fromEntries(
    Object.entries(bands).map(([scale, band]) => {
      const told = changes.find(({ change }) => change.scale === scale)?.change;
      return [scale, told === undefined || isOfRule(band, told) ? band : RULE_CHANGED];
    }),
  );
}

/** For a scale that has none: its instrument is not loaded, or the scale is not made for change. */
export const NO_BAND: ReliableBand = { kind: 'no-band', reason: 'instrument-not-loaded' };
const RULE_CHANGED: ReliableBand = { kind: 'no-band', reason: 'rule-changed' };

interface Told {
  readonly policy: VersionRef;
  readonly normSet: VersionRef | null;
  readonly outcome: ChangeOutcome;
}

function isOfRule(band: ReliableBand, told: Told): boolean {
  if (band.kind === 'no-band') return true;
  if (!isSame(band.policy, told.policy)) return false;
  if (told.normSet === null) return band.normSet === null || lacksEnd(told.outcome);
  return band.normSet !== null && isSame(band.normSet, told.normSet);
}

/** Such a change names no set, whatever norms there were. */
function lacksEnd(outcome: ChangeOutcome): boolean {
  return (
    outcome.kind === 'not-classifiable' &&
    (outcome.reason === 'end-not-scorable' || outcome.reason === 'no-t-score')
  );
}

function isSame(a: VersionRef, b: VersionRef): boolean {
  return a.key === b.key && a.version === b.version;
}
