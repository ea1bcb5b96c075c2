import {
  careEpisodeProblems,
  civilDate,
  closedFileProblems,
  handedOverProblems,
  measureProblems,
  startAfterPartsProblems,
  trajectoryProblems,
} from '@trefzeker/shared';
import type { CareEpisode, Measure, Problem } from '@trefzeker/shared';
import { careGiverProblems, certifiedProblems } from '../../../../registration/part-problems.js';
import type { TrajectoryRow } from '../../row/load-draft.js';
import { CHANGED_BY_HAND, NOT_THERE_ANY_MORE } from '../../row/change-problems.js';
import type { FilePlanContext, KnownRow, StagedRow } from '../client-file.js';
import type { TrajectoryDraft } from '../trajectory-draft.js';
import { careRowOf, isAsLoaded, measureRowOf, trajectoryRowOf } from './stored-drafts.js';

interface Place<Kind extends StagedRow['kind']> {
  readonly row: StagedRow<Kind>;
  readonly known: KnownRow;
  readonly context: FilePlanContext;
  /** Every trajectory of the client. */
  readonly all: readonly TrajectoryDraft[];
}

const GONE: readonly Problem[] = [{ ...NOT_THERE_ANY_MORE, path: [] }];
const BY_HAND: readonly Problem[] = [{ ...CHANGED_BY_HAND, path: [] }];

/** As `correctTrajectory`. When the row closes it now, that comes after its care and measures. */
export function correctTrajectory(
  said: TrajectoryRow,
  draft: TrajectoryDraft | undefined,
  { row, known, context, all }: Place<'trajectories'>,
): readonly Problem[] {
  if (draft === undefined) return GONE;
  const { record } = draft;
  if (!isAsLoaded(row, known, trajectoryRowOf(record))) return BY_HAND;
  const { frameAtStart, unitId } = said;
  const start = civilDate(said.start);
  const { birthDate } = record.client;
  const otherTrajectories = all.filter(({ id }) => id !== draft.id).map((other) => other.record);
  const problems = [
    ...closedFileProblems(record, 'closedOn'),
    ...trajectoryProblems({ otherTrajectories, birthDate, today: context.today }, { ...record, start }),
    ...startAfterPartsProblems(record, start),
  ];
  if (problems.length === 0) draft.correct({ frameAtStart, start, unitId });
  return problems;
}

/** As `correctCareEpisode`, by the keeper. @param said - The care as the row says it now. */
export function correctCare(
  said: Omit<CareEpisode, 'id'>,
  draft: TrajectoryDraft,
  { row, known, context }: Omit<Place<'care'>, 'all'>,
): readonly Problem[] {
  const old = draft.record.careEpisodes.find(({ id }) => id === known.objectId);
  if (old === undefined) return GONE;
  if (!isAsLoaded(row, known, careRowOf(old))) return BY_HAND;
  const problems = [
    ...closedFileProblems(draft.record, 'trajectory'),
    ...careGiverProblems(context.organisations.get(said.providerId) ?? null),
    ...careEpisodeProblems({ trajectory: draft.record, today: context.today }, said),
  ];
  if (problems.length === 0) draft.replaceCare({ ...said, id: old.id });
  return problems;
}

/** As `correctMeasure`, by the keeper. What happened to it stays as it is. */
export function correctMeasure(
  said: Omit<Measure, 'id'>,
  draft: TrajectoryDraft,
  { row, known, context, all }: Place<'measures'>,
): readonly Problem[] {
  const old = draft.record.measures.find(({ id }) => id === known.objectId);
  if (old === undefined) return GONE;
  const asEntered = measureRowOf(old);
  if (!isAsLoaded(row, known, asEntered)) return BY_HAND;
  const { events } = old;
  // Who carries it out now follows from its course, unless the row names another one.
  const isSameCarrier = said.organisationId === asEntered.organisationId;
  const organisationId = isSameCarrier ? old.organisationId : said.organisationId;
  const after = { ...said, organisationId, id: old.id, ...(events === undefined ? {} : { events }) };
  const otherMeasures = all.flatMap(({ record }) => record.measures).filter(({ id }) => id !== old.id);
  const rule = { trajectory: draft.record, today: context.today, otherMeasures, hiddenMeasures: [] };
  const problems = [
    ...closedFileProblems(draft.record, 'trajectory'),
    ...certifiedProblems(context.organisations.get(organisationId) ?? null),
    ...measureProblems(rule, after),
    ...handedOverProblems(old, after),
  ];
  if (problems.length === 0) draft.replaceMeasure(after);
  return problems;
}
