import {
  careEpisodeFields,
  careEpisodeProblems,
  fieldChanges,
  closedFileProblems,
  reasonProblems,
  unchangedProblems,
} from '@trefzeker/shared';
import type { Clock } from '@trefzeker/shared';
import { notFound } from '../identity/rights.js';
import type { OrganisationRepository } from '../organisation/organisation-repository.js';
import { careGiverProblems, ownPartProblems } from '../registration/part-problems.js';
import type { Deed, TrajectoryFiles } from '../registration/trajectory-file.js';
import type { CorrectionCommands } from './correction-commands.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly clock: Clock;
}

/** Care as it should have been registered, by the rules of registration. The care of others is not there. */
export function createCorrectCareEpisode({
  files,
  organisations,
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
