import { civilDate, goalScoreFindings, goalScoreProblems } from '@trefzeker/shared';
import { REPLACED_ALREADY } from '../../../goals/change-goals.js';
import { NOT_THERE_ANY_MORE } from '../row/change-problems.js';
import { MARKED_ALREADY, SCORED_ALREADY } from '../row/people-problems.js';
import { PARENT_UNKNOWN } from '../row/row-problems.js';
import type { StagedRow } from './client-file.js';
import { correctScore } from './correct/correct-goals.js';
import type { FoundGoal } from './correct/correct-goals.js';
import type { Corrector } from './file-book.js';
import { ownerPart } from './plan-parts.js';
import type { PartWork } from './plan-parts.js';

/** As `scoreGoal`, by the keeper; but a score that is there already is never replaced. */
export function planGoalScore(row: StagedRow<'goalScores'>, work: PartWork): void {
  const { book, context } = work;
  if (row.content === null) {
    book.leaveOut(row);
    return;
  }
  const { scoredOn: day, ...said } = row.content.draft;
  const scoredOn = civilDate(day);
  const correct: Corrector = (known) => {
    const found = scoredGoal(row, work);
    if (found === undefined || found === 'refused') return [{ ...NOT_THERE_ANY_MORE, path: [] }];
    return correctScore({ ...said, scoredOn }, found, { row, known, context });
  };
  if (book.knownAs(row, correct) !== undefined) return;
  const found = scoredGoal(row, work);
  if (found === 'refused') {
    book.leaveOut(row);
    return;
  }
  if (found === undefined) {
    book.refuseFor(row, 'goal', PARENT_UNKNOWN);
    return;
  }
  const { goal } = found;
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

/** `'refused'`: it stands in these files and nothing came of it. Undefined: nobody knows it. */
function scoredGoal(row: StagedRow<'goalScores'>, work: PartWork): FoundGoal | 'refused' | undefined {
  const found = ownerPart(row, 'goals', work, ({ goals }) => goals);
  if (found === 'refused') return 'refused';
  const goal = found?.draft.goals.find(({ id }) => id === found.id);
  return found === undefined || goal === undefined ? undefined : { draft: found.draft, goal };
}
