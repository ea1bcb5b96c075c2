import { civilDate, goalScoreFindings, goalScoreProblems } from '@trefzeker/shared';
import { REPLACED_ALREADY } from '../../../goals/change-goals.js';
import { MARKED_ALREADY, SCORED_ALREADY } from '../row/people-problems.js';
import { PARENT_UNKNOWN } from '../row/row-problems.js';
import type { StagedRow } from './client-file.js';
import { ownerPart } from './plan-parts.js';
import type { PartWork } from './plan-parts.js';

/** As `scoreGoal`, by the keeper; but a score that is there already is never replaced. */
export function planGoalScore(row: StagedRow<'goalScores'>, work: PartWork): void {
  const { book, context } = work;
  if (row.content === null) {
    book.leaveOut(row);
    return;
  }
  if (book.knownAs(row) !== undefined) return;
  const found = ownerPart(row, 'goals', work, ({ goals }) => goals);
  if (found === 'refused') {
    book.leaveOut(row);
    return;
  }
  const goal = found?.draft.goals.find(({ id }) => id === found.id);
  if (found === undefined || goal === undefined) {
    book.refuseFor(row, 'goal', PARENT_UNKNOWN);
    return;
  }
  const { scoredOn: day, ...said } = row.content.draft;
  const scoredOn = civilDate(day);
  const others = found.draft.scoresOf(goal.id);
  const isSame = others.some(
    ({ party, moment, scoredOn: other }) =>
      party === said.party && moment === said.moment && other.equals(scoredOn),
  );
  const isMarkedAlready = said.isMarked && others.some(({ isMarked }) => isMarked);
  const problems = [
    ...(goal.replacedOn === null ? [] : [REPLACED_ALREADY]),
    ...(isSame ? [{ ...SCORED_ALREADY, path: ['scoredOn'] }] : []),
    ...(isMarkedAlready ? [{ ...MARKED_ALREADY, path: ['isMarked'] }] : []),
    ...goalScoreProblems(said.original, { scoredOn, setOn: goal.setOn, today: context.today }),
  ];
  if (book.refuse(row, problems)) return;
  const id = context.newId();
  const of = { id, goalId: goal.id, trajectoryId: found.draft.id, recordedBy: context.recordedBy };
  found.draft.addScore({ ...said, ...of, scoredOn, voidedOn: null, voidReason: null });
  book.accept(row, id, goalScoreFindings(said.original));
}
