import {
  measurePlanFields,
  measurePlanFindings,
  measurePlanProblems,
  registeredAct,
} from '@trefzeker/shared';
import type { Clock } from '@trefzeker/shared';
import { notFound, requireRight } from '../identity/rights.js';
import type { TrajectoryFiles } from '../registration/trajectory-file.js';
import type { TrajectoryRepository } from '../registration/trajectory-repository.js';
import { insertMeasurePlan } from './agreement-change-repository.js';
import type { AgreementCommands } from './agreement-commands.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly trajectories: Pick<TrajectoryRepository, 'trajectoryOf'>;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Adds the plan for a measure. The measure of another institution is not there for this one. */
export function createRegisterMeasurePlan({
  files,
  trajectories,
  clock,
  newId,
}: Dependencies): AgreementCommands['registerMeasurePlan'] {
  return async (actor, { trajectoryVersion, ...draft }) => {
    requireRight(actor, 'REGISTER');
    const trajectoryId = await trajectories.trajectoryOf(actor, { measureId: draft.measureId });
    if (trajectoryId === null) throw notFound('measure');
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const { record } = file;
    const measure = record.measures.find(({ id }) => id === draft.measureId);
    if (measure === undefined) throw notFound('measure');

    const today = clock.today();
    const id = newId();
    const deed = { operation: 'registerMeasurePlan', action: 'create', objectIds: [id] } as const;
    const context = { trajectory: record, today, measure };
    const problems = measurePlanProblems(context, draft);
    if (problems.length > 0) return file.refuse(problems, deed);

    const plan = { ...draft, id, recordedOn: today };
    const act = { partKind: 'MEASURE_PLAN', partId: id, ownerId: measure.organisationId } as const;
    const acts = [registeredAct({ ...act, subject: measurePlanFields(plan) })];
    const trajectory = await file.save(record, { ...deed, acts }, (tx) =>
      insertMeasurePlan(tx, trajectoryId, plan),
    );
    return { kind: 'registered', trajectory, findings: measurePlanFindings(context, draft) };
  };
}
