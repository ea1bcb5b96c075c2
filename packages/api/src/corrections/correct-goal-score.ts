import {
  composeSubTrajectories,
  doubledScoreProblems,
  goalScoreFields,
  goalScoreFindings,
  goalScoreProblems,
  overallScoreProblems,
} from '@trefzeker/shared';
import type { Actor, Clock, GoalOpinion, Problem } from '@trefzeker/shared';
import { updateGoalScore, updateOverallScore } from '../goals/goal-change-repository.js';
import { ownerOf } from '../goals/goal-owner.js';
import type { GoalScoreRepository, StoredOpinion } from '../goals/goal-score-repository.js';
import { notFound } from '../identity/rights.js';
import type { Transaction } from '../platform/database/doors.js';
import type { TrajectoryFile, TrajectoryFiles } from '../registration/trajectory-file.js';
import type { TrajectoryRepository } from '../registration/trajectory-repository.js';
import { correctPart } from './correct-part.js';
import type { PartCorrectionCommands } from './part-correction-commands.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly goals: Pick<GoalScoreRepository, 'find' | 'findOverall' | 'goalOf' | 'listOverall'>;
  readonly trajectories: Pick<TrajectoryRepository, 'goals'>;
  readonly clock: Clock;
}

type Entered = Omit<GoalOpinion, 'id'>;

/** A score that stands, of one goal or of all together, with what its correction is checked by. */
interface Said {
  readonly score: StoredOpinion;
  readonly careEpisodeId: string | null;
  readonly isOfAll: boolean;
  /** Those that stand beside it. */
  readonly others: readonly StoredOpinion[];
  readonly problems: (entered: Entered) => readonly Problem[];
  readonly store: (tx: Transaction, entered: Entered) => Promise<void>;
}

/** What one party said, as it should have been recorded. */
export function createCorrectGoalScore(
  dependencies: Dependencies,
): PartCorrectionCommands['correctGoalScore'] {
  const { files } = dependencies;
  return async (actor, { trajectoryId, trajectoryVersion, scoreId, reason, ...entered }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const said =
      (await ofOneGoal(dependencies, actor, scoreId)) ??
      (await ofAllGoals(dependencies, actor, file, scoreId));
    if (said?.score.trajectoryId !== trajectoryId) throw notFound('goal score');
    const about = said.isOfAll ? ({ about: 'ALL_GOALS' } as const) : {};
    return correctPart(file, {
      ...{ operation: 'correctGoalScore', partKind: 'GOAL_SCORE', partId: scoreId },
      ...{ ownerId: ownerOf(file, said), reason },
      before: goalScoreFields({ ...said.score, ...about }),
      after: goalScoreFields({ ...entered, ...about }),
      problems: [...said.problems(entered), ...doubledScoreProblems(entered, said.others)],
      findings: goalScoreFindings(entered.original),
      store: (tx) => said.store(tx, entered),
    });
  };
}

async function ofOneGoal(
  { goals, clock }: Dependencies,
  actor: Actor,
  scoreId: string,
): Promise<Said | null> {
  const goalId = await goals.goalOf(actor, scoreId);
  const found = goalId === null ? null : await goals.find(actor, goalId);
  const score = found?.opinions.find(({ id }) => id === scoreId);
  if (found === null || score === undefined) return null;
  const { goal, opinions } = found;
  return {
    ...{ score, careEpisodeId: goal.careEpisodeId, isOfAll: false },
    others: opinions.filter(({ id }) => id !== scoreId),
    problems: ({ original, scoredOn }) =>
      goalScoreProblems(original, { scoredOn, setOn: goal.setOn, today: clock.today() }),
    store: (tx, entered) => updateGoalScore(tx, { ...score, ...entered }),
  };
}

async function ofAllGoals(
  { goals, trajectories, clock }: Dependencies,
  actor: Actor,
  { record }: TrajectoryFile,
  scoreId: string,
): Promise<Said | null> {
  const score = await goals.findOverall(actor, scoreId);
  if (score === null) return null;
  const { careEpisodeId } = score;
  const unit = composeSubTrajectories(record.careEpisodes, []).find(({ memberIds }) =>
    memberIds.includes(careEpisodeId),
  );
  const members = unit?.memberIds ?? [careEpisodeId];
  const set = (await trajectories.goals(actor, [record.id])).get(record.id) ?? [];
  const all = (await goals.listOverall(actor, [record.id])).get(record.id) ?? [];
  return {
    ...{ score, careEpisodeId, isOfAll: true },
    others: all.filter(
      (each) => each.id !== scoreId && each.voidedOn === null && members.includes(each.careEpisodeId),
    ),
    problems: ({ original, scoredOn }) =>
      overallScoreProblems(
        original,
        { scoredOn, today: clock.today() },
        set.filter((goal) => goal.careEpisodeId !== null && members.includes(goal.careEpisodeId)),
      ),
    store: (tx, entered) => updateOverallScore(tx, { ...score, ...entered }, members),
  };
}
