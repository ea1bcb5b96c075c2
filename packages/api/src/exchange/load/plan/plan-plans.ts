import {
  carePlanFindings,
  carePlanProblems,
  civilDate,
  measurePlanFindings,
  measurePlanProblems,
  tidyText,
} from '@trefzeker/shared';
import type { CarePlanGoal, Decision } from '@trefzeker/shared';
import { careGiverProblems } from '../../../registration/part-problems.js';
import { DECISION_UNKNOWN } from '../row/people-problems.js';
import { PARENT_UNKNOWN } from '../row/row-problems.js';
import type { StagedRow } from './client-file.js';
import { dateOf } from './date-of.js';
import { ownerPart } from './plan-parts.js';
import type { PartWork } from './plan-parts.js';
import { rowsOf } from './rows-of.js';
import type { TrajectoryDraft } from './trajectory-draft.js';

/** As `registerCarePlan`, by the keeper. */
export function planCarePlan(row: StagedRow<'carePlans'>, draft: TrajectoryDraft, work: PartWork): void {
  const { book, context } = work;
  if (row.content === null) {
    book.leaveOut(row);
    return;
  }
  if (book.knownAs(row) !== undefined) return;
  const { providerId, agreedOn, agreedEnd, goals: texts, decisionKey } = row.content.draft;
  const decision = decisionKey === null ? null : decisionOf(decisionKey, draft, work);
  if (decision === 'refused') {
    book.leaveOut(row);
    return;
  }
  if (decision === undefined) {
    book.refuseFor(row, 'decision', DECISION_UNKNOWN);
    return;
  }
  const goals = texts.map((text) => goalOfPlan(text, decision));
  const said = { providerId, agreedOn: civilDate(agreedOn), agreedEnd: dateOf(agreedEnd), goals };
  const rule = { trajectory: draft.record, today: context.today, decisions: draft.decisions };
  const problems = [
    ...careGiverProblems(context.organisations.get(providerId) ?? null),
    ...carePlanProblems(rule, said),
  ];
  if (book.refuse(row, problems)) return;
  const id = context.newId();
  draft.addCarePlan({ ...said, id, recordedOn: context.today });
  book.accept(row, id, carePlanFindings(rule, said));
}

/** `'refused'`: it stands in these files and nothing came of it. Undefined: it is not in this trajectory. */
function decisionOf(key: string, draft: TrajectoryDraft, { file, book }: PartWork) {
  const id = book.objectOf('decisions', key);
  const found = draft.decisions.find((decision) => decision.id === id);
  if (found !== undefined) return found;
  const isRefused = id === undefined && rowsOf(file, 'decisions').some((row) => row.key === key);
  return isRefused ? ('refused' as const) : undefined;
}

/** The same words as a goal of the decision lead back to it; nobody guesses at words that are alike. */
function goalOfPlan(text: string, decision: Decision | null): CarePlanGoal {
  const tidy = tidyText(text);
  const same = decision?.goals.find((goal) => goal.text === tidy);
  return { text: tidy, decisionGoalId: same?.id ?? null };
}

/** As `registerMeasurePlan`, by the keeper. */
export function planMeasurePlan(row: StagedRow<'measurePlans'>, work: PartWork): void {
  const { book, context } = work;
  if (row.content === null) {
    book.leaveOut(row);
    return;
  }
  if (book.knownAs(row) !== undefined) return;
  const found = ownerPart(row, 'measures', work, ({ record }) => record.measures);
  if (found === 'refused') {
    book.leaveOut(row);
    return;
  }
  const measure = found?.draft.record.measures.find(({ id }) => id === found.id);
  if (found === undefined || measure === undefined) {
    book.refuseFor(row, 'measure', PARENT_UNKNOWN);
    return;
  }
  const said = { measureId: found.id, agreedOn: civilDate(row.content.draft.agreedOn) };
  const rule = { trajectory: found.draft.record, today: context.today, measure };
  if (book.refuse(row, measurePlanProblems(rule, said))) return;
  const id = context.newId();
  found.draft.addMeasurePlan({ ...said, id, recordedOn: context.today });
  book.accept(row, id, measurePlanFindings(rule, said));
}
