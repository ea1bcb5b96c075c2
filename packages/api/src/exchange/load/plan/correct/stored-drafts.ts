import { carrierOn } from '@trefzeker/shared';
import type { CareEpisode, Measure, PlainDate } from '@trefzeker/shared';
import type { StoredGoalScore } from '../../../../goals/goal-score-repository.js';
import type { Goal, StoredRecord } from '../../../../registration/trajectory-repository.js';
import type { CareRow, GoalRow, GoalScoreRow, MeasureRow, TrajectoryRow } from '../../row/load-draft.js';
import { withoutAbsent } from '../../../../platform/without-absent.js';
import { fingerprintOf } from '../../row/source-key.js';
import type { KnownRow, StagedRow } from '../client-file.js';

/*
 * What is stored as the row of it would be that says the same. With it can be seen that nobody changed anything by
 * hand since the load: of the row of then no more is kept than its fingerprint.
 */

/** @param candidates - What is stored, as each of the rows that would have become it. */
export function isAsLoaded(
  { parentKey }: StagedRow,
  { fingerprint }: KnownRow,
  ...candidates: readonly object[]
): boolean {
  return candidates.some((draft) => fingerprintOf(parentKey, draft) === fingerprint);
}

export function trajectoryRowOf({ frameAtStart, start, unitId, closedOn }: StoredRecord): TrajectoryRow {
  return { frameAtStart, start: start.toString(), unitId, closedOn: textOf(closedOn) };
}

export function careRowOf(care: CareEpisode): CareRow {
  const { providerId, form, provision, start, agreedEnd, end, endReason, details } = care;
  return {
    ...{ providerId, form, provision, endReason },
    ...{ start: start.toString(), agreedEnd: textOf(agreedEnd), end: textOf(end) },
    ...(details === undefined ? {} : { details }),
  };
}

/** As it was entered: who has it now follows from its course. */
export function measureRowOf(measure: Measure): MeasureRow {
  const { kind, start, end, endReason, type, isRecognised } = measure;
  const days = { start: start.toString(), end: textOf(end) };
  const organisationId = carrierOn(measure, start);
  return { kind, organisationId, endReason, ...days, ...withoutAbsent({ type, isRecognised }) };
}

/** With and without the rubric: it may have come from the own code. */
export function goalRowsOf({ title, domain, rubric, ownCode, setOn }: Goal): readonly GoalRow[] {
  const row = { title, domain, rubric, ownCode, setOn: setOn.toString() };
  return ownCode === null ? [row] : [row, { ...row, rubric: null }];
}

export function scoreRowOf({ party, moment, scoredOn, original, isMarked }: StoredGoalScore): GoalScoreRow {
  return { party, moment, scoredOn: scoredOn.toString(), original, isMarked };
}

function textOf(day: PlainDate | null): string | null {
  return day?.toString() ?? null;
}
