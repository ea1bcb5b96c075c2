import {
  enteredEventProblems,
  measureEventProblems,
  toMeasureEventDraft,
  withEvent,
} from '@trefzeker/shared';
import type { Clock, Problem } from '@trefzeker/shared';
import { notFound, requireRight } from '../identity/rights.js';
import type { Organisation, OrganisationRepository } from '../organisation/organisation-repository.js';
import type { Commands } from '../use-cases.js';
import { certifiedProblems, organisationUnknown } from './part-problems.js';
import type { TrajectoryFiles } from './trajectory-file.js';
import type { TrajectoryRepository } from './trajectory-repository.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly trajectories: Pick<TrajectoryRepository, 'trajectoryOf'>;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Adds to the course of a measure: by the keeper, or by the institution that carries it out now. */
export function createRegisterMeasureEvent({
  files,
  trajectories,
  organisations,
  clock,
  newId,
}: Dependencies): Commands['registerMeasureEvent'] {
  return async (actor, { measureId, trajectoryVersion, ...entered }) => {
    requireRight(actor, 'REGISTER');
    const trajectoryId = await trajectories.trajectoryOf(actor, { measureId });
    if (trajectoryId === null) throw notFound('measure');
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const { record } = file;
    const old = record.measures.find(({ id }) => id === measureId);
    if (old === undefined) throw notFound('measure');
    const id = newId();
    const objectIds = [measureId, id];
    const deed = { operation: 'registerMeasureEvent', action: 'create', objectIds } as const;

    const draft = toMeasureEventDraft(entered, old.organisationId);
    const problems = [
      ...enteredEventProblems(entered),
      ...(draft === null ? [] : measureEventProblems(old, draft, clock.today())),
      ...(draft?.kind === 'HAND_OVER' ? takerProblems(await organisations.find(draft.to)) : []),
    ];
    if (draft === null || problems.length > 0) return file.refuse(problems, deed);

    const measure = withEvent(old, { ...draft, id });
    const measures = record.measures.map((each) => (each === old ? measure : each));
    const trajectory = await file.save({ ...record, measures }, deed);
    return { kind: 'registered', measure, trajectory, findings: [] };
  };
}

function takerProblems(taker: Organisation | null): readonly Problem[] {
  return taker === null ? [organisationUnknown('organisationId')] : certifiedProblems(taker);
}
