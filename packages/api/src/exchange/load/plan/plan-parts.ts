import {
  careEpisodeProblems,
  civilDate,
  decisionFindings,
  decisionProblems,
  goalFindings,
  goalProblems,
  measureFindings,
  measureProblems,
  ownCodeProblems,
  rubricOf,
  tidyText,
} from '@trefzeker/shared';
import { careGiverProblems, certifiedProblems } from '../../../registration/part-problems.js';
import type { LoadKind } from '../load-kinds.js';
import { PARENT_UNKNOWN } from '../row/row-problems.js';
import type { ClientFile, FilePlanContext, StagedRow } from './client-file.js';
import { dateOf } from './date-of.js';
import { correctGoal } from './correct/correct-goals.js';
import { correctCare, correctMeasure } from './correct/correct-record.js';
import type { Corrector, FileBook } from './file-book.js';
import { rowsOf } from './rows-of.js';
import type { TrajectoryDraft } from './trajectory-draft.js';

export interface PartWork {
  readonly file: ClientFile;
  readonly book: FileBook;
  readonly context: FilePlanContext;
  /** Every trajectory of the client, stored or accepted. */
  readonly all: readonly TrajectoryDraft[];
}

/** As `registerCareEpisode`, by the keeper. */
export function planCare(row: StagedRow<'care'>, draft: TrajectoryDraft, { book, context }: PartWork): void {
  if (row.content === null) {
    book.leaveOut(row);
    return;
  }
  const { start, agreedEnd, end, ...said } = row.content.draft;
  const episode = { ...said, start: civilDate(start), agreedEnd: dateOf(agreedEnd), end: dateOf(end) };
  const correct: Corrector = (known) => correctCare(episode, draft, { row, known, context });
  if (book.knownAs(row, correct) !== undefined) return;
  const problems = [
    ...careGiverProblems(context.organisations.get(said.providerId) ?? null),
    ...careEpisodeProblems({ trajectory: draft.record, today: context.today }, episode),
  ];
  if (book.refuse(row, problems)) return;
  const id = context.newId();
  draft.addCare({ ...episode, id });
  book.accept(row, id);
}

/** As `registerMeasure`, by the keeper. */
export function planMeasure(
  row: StagedRow<'measures'>,
  draft: TrajectoryDraft,
  { book, context, all }: PartWork,
): void {
  if (row.content === null) {
    book.leaveOut(row);
    return;
  }
  const { start, end, ...said } = row.content.draft;
  const measure = { ...said, start: civilDate(start), end: dateOf(end) };
  const correct: Corrector = (known) => correctMeasure(measure, draft, { row, known, context, all });
  if (book.knownAs(row, correct) !== undefined) return;
  const otherMeasures = all.flatMap(({ record }) => record.measures);
  const rule = { trajectory: draft.record, today: context.today, otherMeasures, hiddenMeasures: [] };
  const problems = [
    ...certifiedProblems(context.organisations.get(said.organisationId) ?? null),
    ...measureProblems(rule, measure),
  ];
  if (book.refuse(row, problems)) return;
  const id = context.newId();
  draft.addMeasure({ ...measure, id });
  book.accept(row, id, measureFindings(rule, measure));
}

/** As `registerDecision`, by the keeper. */
export function planDecision(
  row: StagedRow<'decisions'>,
  draft: TrajectoryDraft,
  { book, context }: PartWork,
): void {
  if (row.content === null) {
    book.leaveOut(row);
    return;
  }
  if (book.knownAs(row) !== undefined) return;
  const { decidedOn, validFrom, validTo, ...said } = row.content.draft;
  const decision = {
    ...said,
    decidedOn: civilDate(decidedOn),
    validFrom: civilDate(validFrom),
    validTo: dateOf(validTo),
  };
  const rule = { trajectory: draft.record, today: context.today };
  if (book.refuse(row, decisionProblems(rule, decision))) return;
  const id = context.newId();
  const goals = said.goals.map((text) => ({ id: context.newId(), text: tidyText(text) }));
  draft.addDecision({ ...decision, id, goals, recordedOn: context.today });
  book.accept(row, id, decisionFindings(rule, decision));
}

/** As `setGoals`, by the keeper. */
export function planGoal(row: StagedRow<'goals'>, work: PartWork): void {
  const { book, context } = work;
  if (row.content === null) {
    book.leaveOut(row);
    return;
  }
  const { title, domain, rubric: given, ownCode, setOn: day } = row.content.draft;
  const rubric = rubricOf({ domain, rubric: given, ownCode }, context.goalCodes);
  const setOn = civilDate(day);
  const correct: Corrector = (known) =>
    correctGoal({ title, domain, rubric, ownCode, setOn }, work.all, { row, known, context });
  if (book.knownAs(row, correct) !== undefined) return;
  const found = careOf(row, work);
  if (found === 'refused') {
    book.leaveOut(row);
    return;
  }
  if (found === undefined) {
    book.refuseFor(row, 'care', PARENT_UNKNOWN);
    return;
  }
  const { draft, careEpisodeId } = found;
  const care = draft.record.careEpisodes.find(({ id }) => id === careEpisodeId);
  const codeRule = {
    ...{ lists: context.goalCodes, setOn },
    organisationIds: [context.keeperId, care?.providerId ?? ''],
  };
  const problems = [
    ...goalProblems([{ title, domain, rubric }], { setOn, today: context.today }),
    ...ownCodeProblems({ domain, rubric: given, ownCode }, codeRule),
  ];
  if (book.refuse(row, problems)) return;
  const findings = goalFindings(draft.goalsThatCount, 1);
  const goal = {
    ...{ title: title.trim(), domain, rubric, ownCode, setOn },
    position: draft.goalsThatCount,
    ...{ replacedOn: null, delivery: null, score: null },
  };
  const id = context.newId();
  draft.addGoal({ ...goal, id, trajectoryId: draft.id, careEpisodeId });
  book.accept(row, id, findings);
}

/** The care of a goal, from these files or from an earlier load. */
function careOf(row: StagedRow<'goals'>, work: PartWork) {
  const found = ownerPart(row, 'care', work, ({ record }) => record.careEpisodes);
  return typeof found === 'object' ? { draft: found.draft, careEpisodeId: found.id } : found;
}

/**
 * The part that a row belongs to, from these files or from an earlier load. `'refused'`: it stands in these
 * files and nothing came of it. Undefined: nobody knows it.
 */
export function ownerPart(
  { parentKey }: StagedRow,
  kind: LoadKind,
  { file, book, all }: PartWork,
  partsOf: (draft: TrajectoryDraft) => readonly { readonly id: string }[],
) {
  const id = book.objectOf(kind, parentKey ?? '');
  const draft = all.find((each) => partsOf(each).some((part) => part.id === id));
  if (id !== undefined && draft !== undefined) return { draft, id };
  const isInFiles = rowsOf(file, kind).some(({ key }) => key === parentKey);
  return isInFiles ? ('refused' as const) : undefined;
}
