import {
  careEpisodeFields,
  careEpisodeProblems,
  fieldChanges,
  closedFileProblems,
  otherProviderProblems,
  reasonProblems,
  unchangedProblems,
} from '@trefzeker/shared';
import type { Clock } from '@trefzeker/shared';
import type { GoalScoreRepository } from '../goals/goal-score-repository.js';
import { notFound } from '../identity/rights.js';
import type { OrganisationRepository } from '../organisation/organisation-repository.js';
import type { StoredRecord } from '../registration/trajectory-repository.js';
import { careGiverProblems, ownPartProblems } from '../registration/part-problems.js';
import type { Deed, TrajectoryFiles } from '../registration/trajectory-file.js';
import type { CorrectionCommands } from './correction-commands.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly goals: Pick<GoalScoreRepository, 'wholeGoals'>;
  readonly clock: Clock;
}

/** Care as it should have been registered, by the rules of registration. The care of others is not there. */
export function createCorrectCareEpisode({
  files,
  organisations,
  goals,
  clock,
}: Dependencies): CorrectionCommands['correctCareEpisode'] {
  return async (actor, { trajectoryId, trajectoryVersion, careEpisodeId, reason, ...draft }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const { record, isKeeper } = file;
    const { organisationId } = actor;
    const old = record.careEpisodes.find(({ id }) => id === careEpisodeId);
    if (old === undefined || !(isKeeper || old.providerId === organisationId)) throw notFound('care episode');
    const deed: Deed = {
      ...{ operation: 'correctCareEpisode', action: 'change', objectIds: [careEpisodeId] },
      reason,
    };

    const provider = { id: draft.providerId, found: await organisations.find(draft.providerId) };
    const changes = fieldChanges(careEpisodeFields(old), careEpisodeFields(draft));
    const problems = [
      ...closedFileProblems(record, 'trajectoryId'),
      ...ownPartProblems('providerId', provider, { organisationId, isKeeper }),
      ...careGiverProblems(provider.found),
      ...otherProviderProblems(old, draft, await partsOf(goals, record, careEpisodeId)),
      ...careEpisodeProblems({ trajectory: record, today: clock.today() }, draft),
      ...unchangedProblems(changes),
      ...reasonProblems('CORRECTED', reason),
    ];
    if (problems.length > 0) return file.refuse(problems, deed);

    const careEpisode = { ...draft, id: careEpisodeId };
    const careEpisodes = record.careEpisodes.map((each) => (each === old ? careEpisode : each));
    return {
      kind: 'corrected',
      trajectory: await file.save({ ...record, careEpisodes }, deed),
      findings: [],
    };
  };
}

/** Of everybody: who corrects need not see them for them to be there. */
async function partsOf(
  goals: Pick<GoalScoreRepository, 'wholeGoals'>,
  { id, measurements }: StoredRecord,
  careEpisodeId: string,
): Promise<{ readonly measurements: number; readonly goals: number }> {
  const all = (await goals.wholeGoals([id])).get(id) ?? [];
  const isOf = (each: { readonly careEpisodeId: string | null }): boolean =>
    each.careEpisodeId === careEpisodeId;
  return {
    measurements: measurements.filter(isOf).length,
    goals: all.filter(({ goal }) => isOf(goal)).length,
  };
}
