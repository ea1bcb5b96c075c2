import { endedProblems, measureFindings, measureProblems } from '@trefzeker/shared';
import type { Clock } from '@trefzeker/shared';
import type { OrganisationRepository } from '../organisation/organisation-repository.js';
import type { Commands } from '../use-cases.js';
import { otherMeasuresOf } from './other-measures.js';
import { certifiedProblems, ownPartProblems } from './part-problems.js';
import type { TrajectoryFiles } from './trajectory-file.js';
import type { TrajectoryRepository } from './trajectory-repository.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly trajectories: Pick<TrajectoryRepository, 'listByClients' | 'records'>;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Adds a protection or probation measure: by the keeper, or by the certified institution itself. */
export function createRegisterMeasure(dependencies: Dependencies): Commands['registerMeasure'] {
  const { files, trajectories, organisations, clock, newId } = dependencies;
  return async (actor, { trajectoryId, trajectoryVersion, ...draft }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const measure = { ...draft, id: newId() };
    const deed = { operation: 'registerMeasure', action: 'create', objectIds: [measure.id] } as const;

    const { isKeeper, record } = file;
    const found = await organisations.find(draft.organisationId);
    const who = { organisationId: actor.organisationId, isKeeper };
    const notTheirs = [
      ...ownPartProblems('organisationId', { id: draft.organisationId, found }, who),
      ...certifiedProblems(found),
    ];
    // Who may not enter the measure at all is told nothing of what stands beside it.
    if (notTheirs.length > 0) return file.refuse(notTheirs, deed);

    const others = await otherMeasuresOf(trajectories, actor, { record, measureId: null });
    const context = { trajectory: record, today: clock.today(), ...others };
    const problems = [
      ...measureProblems(context, draft),
      ...endedProblems({ field: 'start', day: draft.start }, await file.ended(), clock.today()),
    ];
    if (problems.length > 0) return file.refuse(problems, deed);

    const trajectory = await file.save({ ...record, measures: [...record.measures, measure] }, deed);
    return { kind: 'registered', measure, trajectory, findings: measureFindings(context, draft) };
  };
}
