import { deliveryProblems, fieldChanges, goalFields } from '@trefzeker/shared';
import type { DeliveryChoice, HistoryAct } from '@trefzeker/shared';
import type { Deed, TrajectoryFiles } from '../registration/trajectory-file.js';
import type { Goal, TrajectoryRepository } from '../registration/trajectory-repository.js';
import { setDelivery } from './goal-change-repository.js';
import type { GoalCommands } from './goal-commands.js';
import { ownerOf } from './goal-owner.js';
import type { GoalScoreRepository } from './goal-score-repository.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly trajectories: Pick<TrajectoryRepository, 'goals'>;
  readonly goals: Pick<GoalScoreRepository, 'toDeliver'>;
}

/** Marks which goals are delivered: the chosen ones are, the others that the actor may change are not. */
export function createChooseDeliveredGoals({
  files,
  trajectories,
  goals,
}: Dependencies): GoalCommands['chooseDeliveredGoals'] {
  return async (actor, { trajectoryId, trajectoryVersion, goalIds }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const own = (await trajectories.goals(actor, [trajectoryId])).get(trajectoryId) ?? [];
    const all = (await goals.toDeliver([trajectoryId])).get(trajectoryId) ?? [];
    const ownIds = new Set(own.map(({ id }) => id));
    const takenByOthers = all.filter(
      ({ id, delivery, replacedOn }) => !ownIds.has(id) && delivery === 'DELIVER' && replacedOn === null,
    ).length;
    const choiceOf = ({ id }: Goal): DeliveryChoice | null =>
      goalIds === null ? null : goalIds.includes(id) ? 'DELIVER' : 'LEAVE_OUT';
    const changed = own
      .filter((goal) => goal.replacedOn === null && goal.delivery !== choiceOf(goal))
      .map((before) => ({ before, after: { ...before, delivery: choiceOf(before) } }));
    const deed: Deed = {
      ...{ operation: 'chooseDeliveredGoals', action: 'change' },
      objectIds: changed.map(({ after }) => after.id),
      acts: changed.map(({ before, after }): HistoryAct => {
        const subject = goalFields(after);
        return {
          ...{ act: 'REGISTERED', partKind: 'GOAL', partId: after.id, ownerId: ownerOf(file, after) },
          ...{ subject, changes: fieldChanges(goalFields(before), subject) },
        };
      }),
    };
    const problems = deliveryProblems(goalIds ?? [], { goals: own, takenByOthers });
    if (problems.length > 0) return file.refuse(problems, deed);
    const trajectory = await file.save(file.record, deed, async (tx) => {
      for (const { after } of changed) await setDelivery(tx, after.id, after.delivery);
    });
    return { kind: 'goals-changed', trajectory, findings: [] };
  };
}
