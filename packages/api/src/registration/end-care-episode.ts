import { careEpisodeProblems } from '@trefzeker/shared';
import type { Clock } from '@trefzeker/shared';
import { notFound, requireRight } from '../identity/rights.js';
import type { Commands } from '../use-cases.js';
import { ALREADY_ENDED, atTheEnd } from './part-problems.js';
import type { TrajectoryFiles } from './trajectory-file.js';
import type { TrajectoryRepository } from './trajectory-repository.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly trajectories: Pick<TrajectoryRepository, 'trajectoryOf'>;
  readonly clock: Clock;
}

/** Gives care its last day and the reason. What belongs to another provider is not there for this one. */
export function createEndCareEpisode({
  files,
  trajectories,
  clock,
}: Dependencies): Commands['endCareEpisode'] {
  return async (actor, { careEpisodeId, trajectoryVersion, end, endReason }) => {
    requireRight(actor, 'REGISTER');
    const trajectoryId = await trajectories.trajectoryOf(actor, { careEpisodeId });
    if (trajectoryId === null) throw notFound('care episode');
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const deed = { operation: 'endCareEpisode', action: 'change', objectIds: [careEpisodeId] } as const;
    const running = file.record.careEpisodes.find(({ id }) => id === careEpisodeId);
    if (running === undefined) throw notFound('care episode');

    const careEpisode = { ...running, end, endReason };
    const problems = [
      ...(running.end === null ? [] : [ALREADY_ENDED]),
      ...atTheEnd(careEpisodeProblems({ trajectory: file.record, today: clock.today() }, careEpisode)),
    ];
    if (problems.length > 0) return file.refuse(problems, deed);

    const careEpisodes = file.record.careEpisodes.map((each) => (each === running ? careEpisode : each));
    const trajectory = await file.save({ ...file.record, careEpisodes }, deed);
    return { kind: 'registered', careEpisode, trajectory, findings: [] };
  };
}
