import { careEpisodeProblems, endedProblems } from '@trefzeker/shared';
import type { Clock } from '@trefzeker/shared';
import type { OrganisationRepository } from '../organisation/organisation-repository.js';
import type { Commands } from '../use-cases.js';
import { careGiverProblems, ownPartProblems } from './part-problems.js';
import type { TrajectoryFiles } from './trajectory-file.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Adds a period of care to a trajectory: by its keeper, or by the provider itself. */
export function createRegisterCareEpisode({
  files,
  organisations,
  clock,
  newId,
}: Dependencies): Commands['registerCareEpisode'] {
  return async (actor, { trajectoryId, trajectoryVersion, ...draft }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const careEpisode = { ...draft, id: newId() };
    const deed = { operation: 'registerCareEpisode', action: 'create', objectIds: [careEpisode.id] } as const;

    const { isKeeper, record } = file;
    const provider = { id: draft.providerId, found: await organisations.find(draft.providerId) };
    const problems = [
      ...ownPartProblems('providerId', provider, { organisationId: actor.organisationId, isKeeper }),
      ...careGiverProblems(provider.found),
      ...careEpisodeProblems({ trajectory: record, today: clock.today() }, draft),
      ...endedProblems({ field: 'start', day: draft.start }, await file.ended(), clock.today()),
    ];
    if (problems.length > 0) return file.refuse(problems, deed);

    const after = { ...record, careEpisodes: [...record.careEpisodes, careEpisode] };
    return { kind: 'registered', careEpisode, trajectory: await file.save(after, deed), findings: [] };
  };
}
