import { eventsOutsideProblems, measureFindings, measureProblems } from '@trefzeker/shared';
import type { Clock } from '@trefzeker/shared';
import { notFound, requireRight } from '../identity/rights.js';
import type { Commands } from '../use-cases.js';
import { otherMeasuresOf } from './other-measures.js';
import { ALREADY_ENDED, atTheEnd } from './part-problems.js';
import type { TrajectoryFiles } from './trajectory-file.js';
import type { TrajectoryRepository } from './trajectory-repository.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly trajectories: Pick<TrajectoryRepository, 'trajectoryOf' | 'listByClients' | 'records'>;
  readonly clock: Clock;
}

/** Gives a measure its last day and the reason. What belongs to another institution is not there for this one. */
export function createEndMeasure({ files, trajectories, clock }: Dependencies): Commands['endMeasure'] {
  return async (actor, { measureId, trajectoryVersion, end, endReason }) => {
    requireRight(actor, 'REGISTER');
    const trajectoryId = await trajectories.trajectoryOf(actor, { measureId });
    if (trajectoryId === null) throw notFound('measure');
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const deed = { operation: 'endMeasure', action: 'change', objectIds: [measureId] } as const;
    const { record } = file;
    const running = record.measures.find(({ id }) => id === measureId);
    if (running === undefined) throw notFound('measure');

    const measure = { ...running, end, endReason };
    const context = {
      trajectory: record,
      today: clock.today(),
      ...(await otherMeasuresOf(trajectories, actor, { record, measureId })),
    };
    const problems = [
      ...(running.end === null ? [] : [ALREADY_ENDED]),
      ...atTheEnd(measureProblems(context, measure)),
      ...eventsOutsideProblems(measure),
    ];
    if (problems.length > 0) return file.refuse(problems, deed);

    const measures = record.measures.map((each) => (each === running ? measure : each));
    const trajectory = await file.save({ ...record, measures }, deed);
    const findings = atTheEnd(measureFindings(context, measure));
    return { kind: 'registered', measure, trajectory, findings };
  };
}
