import {
  doubledScoreProblems,
  fieldChanges,
  goalCorrectionProblems,
  goalFields,
  goalScoreFields,
  goalScoreProblems,
  ownCodeProblems,
} from '@trefzeker/shared';
import type { GoalDraft, HistoryAct, PlainDate, Problem } from '@trefzeker/shared';
import { ownerOf } from '../../../../goals/goal-owner.js';
import type { StoredGoalScore } from '../../../../goals/goal-score-repository.js';
import type { Goal } from '../../../../registration/trajectory-repository.js';
import { CHANGED_BY_HAND, NOT_THERE_ANY_MORE } from '../../row/change-problems.js';
import { MARKED_ALREADY } from '../../row/people-problems.js';
import type { FilePlanContext, KnownRow, StagedRow } from '../client-file.js';
import type { TrajectoryDraft } from '../trajectory-draft.js';
import { goalRowsOf, isAsLoaded, scoreRowOf } from './stored-drafts.js';

interface Place {
  readonly row: StagedRow;
  readonly known: KnownRow;
  readonly context: FilePlanContext;
}

const GONE: readonly Problem[] = [{ ...NOT_THERE_ANY_MORE, path: [] }];
const BY_HAND: readonly Problem[] = [{ ...CHANGED_BY_HAND, path: [] }];

/** As `correctGoal`, by the keeper. @param said - With the rubric that an own code stands under. */
export function correctGoal(
  said: Required<GoalDraft> & { readonly setOn: PlainDate },
  all: readonly TrajectoryDraft[],
  { row, known, context }: Place,
): readonly Problem[] {
  const found = goalIn(all, known.objectId);
  if (found === undefined) return GONE;
  const { draft, goal } = found;
  if (goal.replacedOn !== null || !isAsLoaded(row, known, ...goalRowsOf(goal))) return BY_HAND;
  const ownerId = ownerOf(draft, goal);
  const codes = {
    ...{ lists: context.goalCodes, setOn: said.setOn },
    organisationIds: [context.keeperId, ownerId ?? ''],
  };
  const scoredOn = draft.scoresOf(goal.id).map((score) => score.scoredOn);
  const after = { ...goal, ...said };
  const problems = [
    ...goalCorrectionProblems(after, { wasReplaced: false, scoredOn, today: context.today }),
    // A code that it has already may have been dropped from the lists since.
    ...(said.ownCode === goal.ownCode ? [] : ownCodeProblems(said, codes)),
  ];
  if (problems.length > 0) return problems;
  const subject = goalFields(after);
  const changes = fieldChanges(goalFields(goal), subject);
  draft.correctGoal(after, {
    act: 'CORRECTED',
    partKind: 'GOAL',
    partId: goal.id,
    ownerId,
    subject,
    changes,
  });
  return [];
}

/** As `correctGoalScore`, by the keeper. */
export function correctScore(
  said: Omit<StoredGoalScore, 'id' | 'goalId' | 'trajectoryId' | 'recordedBy' | 'voidedOn' | 'voidReason'>,
  { draft, goal }: FoundGoal,
  { row, known, context }: Place,
): readonly Problem[] {
  const scores = draft.scoresOf(goal.id);
  const old = scores.find(({ id }) => id === known.objectId);
  if (old === undefined) return GONE;
  if (!isAsLoaded(row, known, scoreRowOf(old))) return BY_HAND;
  const others = scores.filter(({ id }) => id !== old.id);
  const isMarkedAlready = said.isMarked && others.some(({ isMarked }) => isMarked);
  const { scoredOn, original } = said;
  const problems = [
    ...goalScoreProblems(original, { scoredOn, setOn: goal.setOn, today: context.today }),
    ...doubledScoreProblems(said, others),
    ...(isMarkedAlready ? [{ ...MARKED_ALREADY, path: ['isMarked'] }] : []),
  ];
  if (problems.length > 0) return problems;
  const after = { ...old, ...said };
  const subject = goalScoreFields(after);
  const act: HistoryAct = {
    ...{ act: 'CORRECTED', partKind: 'GOAL_SCORE', partId: old.id, ownerId: ownerOf(draft, goal) },
    ...{ subject, changes: fieldChanges(goalScoreFields(old), subject) },
  };
  draft.correctScore(after, act);
  return [];
}

/** A goal with the trajectory that it stands in. */
export interface FoundGoal {
  readonly draft: TrajectoryDraft;
  readonly goal: Goal;
}

function goalIn(all: readonly TrajectoryDraft[], goalId: string): FoundGoal | undefined {
  const draft = all.find(({ goals }) => goals.some(({ id }) => id === goalId));
  const goal = draft?.goals.find(({ id }) => id === goalId);
  return draft === undefined || goal === undefined ? undefined : { draft, goal };
}
