import {
  civilDate,
  clientProblems,
  closingProblems,
  mayClose,
  tidyText,
  trajectoryProblems,
} from '@trefzeker/shared';
import type { PlainDate, Respondent } from '@trefzeker/shared';
import type { Client, StoredRecord } from '../../../registration/trajectory-repository.js';
import type { LoadKind } from '../load-kinds.js';
import type { ClientRow, TrajectoryRow } from '../row/load-draft.js';
import { REFERENCE_OF_OTHERS, STILL_RUNNING } from '../row/row-problems.js';
import type {
  ClientFile,
  FileBasis,
  FileChanges,
  FilePlan,
  FilePlanContext,
  StagedRow,
} from './client-file.js';
import { FileBook } from './file-book.js';
import { correctTrajectory } from './correct/correct-record.js';
import { inOrder, leaveOutAll, leaveOutParts, partKeys, refuseParts } from './part-rows.js';
import { planGoalScore } from './plan-goal-score.js';
import { planMeasureEvent } from './plan-measure-event.js';
import { planCare, planDecision, planGoal, planMeasure } from './plan-parts.js';
import { planCarePlan, planMeasurePlan } from './plan-plans.js';
import { planRespondents } from './plan-respondents.js';
import type { PartWork } from './plan-parts.js';
import { rowsOf } from './rows-of.js';
import { TrajectoryDraft } from './trajectory-draft.js';
import type { StoredBeside } from './trajectory-draft.js';

/**
 * Lays all rows of one client beside what is stored, in the order in which a person would register them, and
 * by the same rules. Pure but for the ids that it hands out: the check counts with it and the load stores it,
 * so that the two cannot differ. The order of rows and files does not matter.
 */
export function planClientFile(file: ClientFile, basis: FileBasis, context: FilePlanContext): FilePlan {
  const book = new FileBook(file.clientKey, basis, context);
  const { client, isNew } = planClient(file, basis, { book, context });
  const drafts = client === null ? [] : planTrajectories(client, file, { book, basis, context });
  const people = client === null ? [] : planRespondents(file, basis.respondents, { book, context });
  if (client === null) leaveOutAll(file, book);
  const isOut = book.isRefused || client === null;
  const changes = isOut ? null : changesOf(drafts, { book, client, isNew, people });
  return {
    changes,
    clientId: client?.id ?? null,
    findings: book.findings,
    count: (counts) => book.count(counts),
  };
}

interface Planning {
  readonly book: FileBook;
  readonly context: FilePlanContext;
}

interface PlannedClient {
  /** Null: there is none to hang anything on. */
  readonly client: Client | null;
  readonly isNew: boolean;
}

function planClient(file: ClientFile, basis: FileBasis, { book, context }: Planning): PlannedClient {
  const [row] = rowsOf(file, 'clients');
  if (row === undefined) return { client: basis.client, isNew: false };
  if (row.content === null) {
    book.leaveOut(row);
    return { client: null, isNew: false };
  }
  if (book.knownAs(row) !== undefined) return { client: basis.client, isNew: false };
  const client = toClient(row.content.draft, context);
  const problems = clientProblems({ ...row.content.draft, birthDate: client.birthDate }, context.today);
  if (basis.isReferenceTaken(client.reference)) book.refuseFor(row, 'reference', REFERENCE_OF_OTHERS);
  if (book.refuse(row, problems) || basis.isReferenceTaken(client.reference))
    return { client: null, isNew: false };
  book.accept(row, client.id);
  return { client, isNew: true };
}

function toClient(draft: ClientRow, { keeperId, newId }: FilePlanContext): Client {
  const { reference, givenName, familyName, birthDate, sex, municipality } = draft;
  return {
    id: newId(),
    organisationId: keeperId,
    reference: tidyText(reference),
    givenName: tidyOrNull(givenName),
    familyName: tidyOrNull(familyName),
    birthDate: birthDate === null ? null : civilDate(birthDate),
    birthDatePrecision: 'DAY',
    sex,
    municipality: tidyOrNull(municipality),
    version: 1,
  };
}

function tidyOrNull(text: string | null): string | null {
  const tidy = tidyText(text ?? '');
  return tidy === '' ? null : tidy;
}

interface TrajectoryPlanning extends Planning {
  readonly basis: FileBasis;
}

function planTrajectories(
  client: Client,
  file: ClientFile,
  { book, basis, context }: TrajectoryPlanning,
): readonly TrajectoryDraft[] {
  const stored = basis.trajectories.map(
    (before) => new TrajectoryDraft(client, before, before.record, besideOf(before.record.id, basis)),
  );
  const all = [...stored];
  const work: PartWork = { file, book, context, all };
  const placed = new Set<string>();
  for (const row of inOrder(rowsOf(file, 'trajectories'), ({ start }) => start)) {
    if (row.key !== null) placed.add(row.key);
    const draft = draftOf(row, { client, stored, all, book, context });
    if (draft === null) leaveOutParts(row.key, file, book);
    else planParts(row, draft, work);
  }
  // What belongs to trajectories of earlier loads that these files do not repeat.
  for (const key of partKeys(file).filter((each) => !placed.has(each))) {
    const known = basis.knownRow('trajectories', key);
    const draft = stored.find(({ id }) => id === known?.objectId) ?? null;
    if (draft === null) refuseParts(key, file, book);
    else planPartsOf(key, draft, work);
  }
  planDeeperParts(file, work);
  return all;
}

function besideOf(id: string, { goals, decisions, goalScores }: FileBasis): StoredBeside {
  return {
    goals: goals.get(id) ?? [],
    decisions: decisions.get(id) ?? [],
    goalScores: goalScores.get(id) ?? [],
  };
}

interface DraftSearch extends Planning {
  readonly client: Client;
  readonly stored: readonly TrajectoryDraft[];
  /** Gets the new ones. */
  readonly all: TrajectoryDraft[];
}

/** The trajectory of a row: the one that an earlier load made, or a new one. Null: it is refused. */
function draftOf(
  row: StagedRow<'trajectories'>,
  { client, stored, all, book, context }: DraftSearch,
): TrajectoryDraft | null {
  if (row.content === null) {
    book.leaveOut(row);
    return null;
  }
  const said = row.content.draft;
  const knownId = book.knownAs(row, (known) => {
    const old = stored.find(({ id }) => id === known.objectId);
    return correctTrajectory(said, old, { row, known, context, all });
  });
  if (knownId !== undefined) return stored.find(({ id }) => id === knownId) ?? null;
  const record = toRecord(row.content.draft, client, context);
  const problems = trajectoryProblems(
    {
      otherTrajectories: all.map((other) => other.record),
      birthDate: client.birthDate,
      today: context.today,
    },
    record,
  );
  if (book.refuse(row, problems)) return null;
  const draft = new TrajectoryDraft(client, null, record);
  all.push(draft);
  book.accept(row, record.id);
  return draft;
}

function toRecord(
  { frameAtStart, start, unitId }: TrajectoryRow,
  client: Client,
  { keeperId, newId }: FilePlanContext,
): StoredRecord {
  const { id, birthDate, birthDatePrecision, sex, municipality } = client;
  return {
    id: newId(),
    client: { id, birthDate, birthDatePrecision, sex, municipality },
    keeperId,
    unitId,
    frameAtStart,
    start: civilDate(start),
    end: null,
    closedOn: null,
    careEpisodes: [],
    measures: [],
    measurements: [],
    changes: [],
  };
}

/** Care, measures, decisions and plans of one trajectory; then the file is closed, as its row says. */
function planParts(row: StagedRow<'trajectories'>, draft: TrajectoryDraft, work: PartWork): void {
  if (row.key !== null) planPartsOf(row.key, draft, work);
  const closedOn = row.content?.draft.closedOn ?? null;
  const isClosedNow = draft.isNew || (work.book.isCorrected(row) && draft.record.closedOn === null);
  if (isClosedNow && closedOn !== null) close(row, draft, { ...work, closedOn: civilDate(closedOn) });
}

function planPartsOf(key: string, draft: TrajectoryDraft, work: PartWork): void {
  const of = <Kind extends LoadKind>(rows: readonly StagedRow<Kind>[]) =>
    rows.filter(({ parentKey }) => parentKey === key);
  const { file } = work;
  for (const row of inOrder(of(rowsOf(file, 'care')), ({ start }) => start)) planCare(row, draft, work);
  for (const row of inOrder(of(rowsOf(file, 'measures')), ({ start }) => start))
    planMeasure(row, draft, work);
  for (const row of inOrder(of(rowsOf(file, 'decisions')), ({ decidedOn }) => decidedOn))
    planDecision(row, draft, work);
  for (const row of inOrder(of(rowsOf(file, 'carePlans')), ({ agreedOn }) => agreedOn))
    planCarePlan(row, draft, work);
}

/** What belongs to care, to a measure or to a goal. */
function planDeeperParts(file: ClientFile, work: PartWork): void {
  for (const row of inOrder(rowsOf(file, 'goals'), ({ setOn }) => setOn)) planGoal(row, work);
  for (const row of inOrder(rowsOf(file, 'measureEvents'), ({ on }) => on)) planMeasureEvent(row, work);
  for (const row of inOrder(rowsOf(file, 'measurePlans'), ({ agreedOn }) => agreedOn))
    planMeasurePlan(row, work);
  for (const row of inOrder(rowsOf(file, 'goalScores'), ({ scoredOn }) => scoredOn)) planGoalScore(row, work);
}

function close(
  row: StagedRow,
  draft: TrajectoryDraft,
  { book, context: { today }, closedOn }: PartWork & { readonly closedOn: PlainDate },
): void {
  const state = mayClose(draft.record, today);
  if (state.kind === 'still-running') {
    // When a part is refused the trajectory may look as if it ran; the part is what must be mended.
    if (!book.isRefused) book.refuseFor(row, 'closedOn', STILL_RUNNING);
    return;
  }
  if (book.refuse(row, closingProblems(draft.record, { closedOn, today }))) return;
  draft.close({ closedOn, end: state.end ?? closedOn });
}

interface Planned {
  readonly book: FileBook;
  readonly client: Client;
  readonly isNew: boolean;
  readonly people: readonly Respondent[];
}

function changesOf(
  drafts: readonly TrajectoryDraft[],
  { book, client, isNew, people }: Planned,
): FileChanges {
  return {
    newClient: isNew ? client : null,
    trajectories: drafts.flatMap((draft) => draft.toChange() ?? []),
    decisions: drafts.flatMap(({ id, newDecisions }) =>
      newDecisions.map((decision) => ({ trajectoryId: id, decision })),
    ),
    respondents: people.map((respondent) => ({ clientId: client.id, respondent })),
    carePlans: drafts.flatMap(({ id, newCarePlans }) =>
      newCarePlans.map((plan) => ({ trajectoryId: id, plan })),
    ),
    measurePlans: drafts.flatMap(({ id, newMeasurePlans }) =>
      newMeasurePlans.map((plan) => ({ trajectoryId: id, plan })),
    ),
    goalScores: drafts.flatMap(({ newScores }) => newScores),
    links: book.links,
    corrections: {
      acts: drafts.flatMap((draft) => {
        const acts = draft.acts();
        return acts.length === 0 ? [] : [{ trajectoryId: draft.id, version: draft.nextVersion, acts }];
      }),
      goals: drafts.flatMap(({ correctedGoals }) => correctedGoals),
      goalScores: drafts.flatMap(({ correctedScores }) => correctedScores),
      links: book.changedLinks,
    },
  };
}
