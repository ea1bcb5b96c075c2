import {
  composeSubTrajectories,
  goalScoreFields,
  goalScoreFindings,
  overallScoreProblems,
  registeredAct,
} from '@trefzeker/shared';
import type { Clock } from '@trefzeker/shared';
import { notFound, requireRight } from '../identity/rights.js';
import type { TrajectoryFiles } from '../registration/trajectory-file.js';
import type { TrajectoryRepository } from '../registration/trajectory-repository.js';
import { change } from './goal-change.js';
import { insertOverallScore, voidOverallScore } from './goal-change-repository.js';
import type { GoalCommands } from './goal-commands.js';
import type { GoalScoreRepository, StoredOverallScore } from './goal-score-repository.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly trajectories: Pick<TrajectoryRepository, 'goals' | 'trajectoryOf'>;
  readonly goals: Pick<GoalScoreRepository, 'listOverall'>;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Why a score was voided that was entered again. */
export const ENTERED_AGAIN = 'Opnieuw ingevuld voor dezelfde dag.';

/** One score for all goals of a CARE: of one party, moment and day the last counts. */
export function createScoreAllGoals({
  files,
  trajectories,
  goals,
  clock,
  newId,
}: Dependencies): GoalCommands['scoreAllGoals'] {
  return async (actor, { careEpisodeId, trajectoryVersion, ...given }) => {
    requireRight(actor, 'REGISTER');
    const trajectoryId = await trajectories.trajectoryOf(actor, { careEpisodeId });
    if (trajectoryId === null) throw notFound('care episode');
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const { careEpisodes } = file.record;
    const care = careEpisodes.find(({ id }) => id === careEpisodeId);
    const isOwn = file.isKeeper || care?.providerId === actor.organisationId;
    if (care === undefined || !isOwn) throw notFound('care episode');

    const unit = composeSubTrajectories(careEpisodes, []).find(({ memberIds }) =>
      memberIds.includes(careEpisodeId),
    );
    const members = unit?.memberIds ?? [careEpisodeId];
    const set = (await trajectories.goals(actor, [trajectoryId])).get(trajectoryId) ?? [];
    const said = (await goals.listOverall(actor, [trajectoryId])).get(trajectoryId) ?? [];
    const isSame = (each: StoredOverallScore): boolean =>
      each.voidedOn === null &&
      members.includes(each.careEpisodeId) &&
      each.party === given.party &&
      each.moment === given.moment &&
      each.scoredOn.equals(given.scoredOn);
    const id = newId();
    const today = clock.today();
    return change({
      ...{ file, operation: 'scoreAllGoals', objectIds: [careEpisodeId, id] },
      problems: overallScoreProblems(
        given.original,
        { scoredOn: given.scoredOn, today },
        set.filter((goal) => goal.careEpisodeId !== null && members.includes(goal.careEpisodeId)),
      ),
      findings: goalScoreFindings(given.original),
      acts: [
        registeredAct({
          ...{ partKind: 'GOAL_SCORE', partId: id, ownerId: care.providerId },
          subject: goalScoreFields({ ...given, about: 'ALL_GOALS' }),
        }),
      ],
      store: async (tx) => {
        for (const old of said.filter(isSame)) {
          await voidOverallScore(tx, old.id, { on: today, reason: ENTERED_AGAIN });
        }
        const recordedBy = { organisationId: actor.organisationId, personId: actor.personId };
        const score = { ...given, id, careEpisodeId, trajectoryId, recordedBy };
        await insertOverallScore(tx, { ...score, voidedOn: null, voidReason: null }, members);
      },
    });
  };
}
