import { goalCorrectionProblems, goalFields } from '@trefzeker/shared';
import type { Clock } from '@trefzeker/shared';
import { updateGoal } from '../goals/goal-change-repository.js';
import { ownerOf } from '../goals/goal-owner.js';
import type { GoalScoreRepository } from '../goals/goal-score-repository.js';
import { notFound } from '../identity/rights.js';
import type { TrajectoryFiles } from '../registration/trajectory-file.js';
import { correctPart } from './correct-part.js';
import type { PartCorrectionCommands } from './part-correction-commands.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly goals: Pick<GoalScoreRepository, 'find'>;
  readonly clock: Clock;
}

/** A goal as it should have been set: its words, its nature and its days. What was said of it stays. */
export function createCorrectGoal({
  files,
  goals,
  clock,
}: Dependencies): PartCorrectionCommands['correctGoal'] {
  return async (actor, { trajectoryId, trajectoryVersion, goalId, reason, ...draft }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const found = await goals.find(actor, goalId);
    if (found?.goal.trajectoryId !== trajectoryId) throw notFound('goal');
    const { goal, opinions } = found;
    const scoredOn = [
      ...opinions.map((each) => each.scoredOn),
      ...(goal.score === null ? [] : [goal.score.scoredOn]),
    ];
    const after = { ...goal, ...draft, title: draft.title.trim() };
    return correctPart(file, {
      ...{ operation: 'correctGoal', partKind: 'GOAL', partId: goalId, ownerId: ownerOf(file, goal) },
      ...{ before: goalFields(goal), after: goalFields(after), reason },
      problems: goalCorrectionProblems(draft, {
        ...{ wasReplaced: goal.replacedOn !== null, scoredOn, today: clock.today() },
      }),
      store: (tx) => updateGoal(tx, after),
    });
  };
}
