import {
  fieldChanges,
  closedFileProblems,
  eventsOutsideProblems,
  handedOverProblems,
  measureFields,
  measureFindings,
  measureProblems,
  reasonProblems,
  unchangedProblems,
} from '@trefzeker/shared';
import type { Clock } from '@trefzeker/shared';
import { notFound } from '../identity/rights.js';
import type { OrganisationRepository } from '../organisation/organisation-repository.js';
import { otherMeasuresOf } from '../registration/other-measures.js';
import { certifiedProblems, ownPartProblems } from '../registration/part-problems.js';
import type { Deed, TrajectoryFiles } from '../registration/trajectory-file.js';
import type { TrajectoryRepository } from '../registration/trajectory-repository.js';
import type { CorrectionCommands } from './correction-commands.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly trajectories: Pick<TrajectoryRepository, 'listByClients' | 'records'>;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly clock: Clock;
}

/** A measure as it should have been registered, by the rules of registration. That of others is not there. */
export function createCorrectMeasure({
  files,
  trajectories,
  organisations,
  clock,
}: Dependencies): CorrectionCommands['correctMeasure'] {
  return async (actor, { trajectoryId, trajectoryVersion, measureId, reason, ...draft }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const { record, isKeeper } = file;
    const { organisationId } = actor;
    const old = record.measures.find(({ id }) => id === measureId);
    if (old === undefined || !(isKeeper || old.organisationId === organisationId)) throw notFound('measure');
    const deed: Deed = {
      ...{ operation: 'correctMeasure', action: 'change', objectIds: [measureId] },
      reason,
    };

    // What happened to it stays as it is.
    const { events } = old;
    const measure = { ...draft, id: measureId, ...(events === undefined ? {} : { events }) };
    const found = await organisations.find(draft.organisationId);
    const others = await otherMeasuresOf(trajectories, actor, { record, measureId });
    const context = { trajectory: record, today: clock.today(), ...others };
    const problems = [
      ...closedFileProblems(record, 'trajectoryId'),
      ...ownPartProblems('organisationId', { id: draft.organisationId, found }, { organisationId, isKeeper }),
      ...certifiedProblems(found),
      ...measureProblems(context, draft),
      ...handedOverProblems(old, draft),
      ...eventsOutsideProblems(measure),
      ...unchangedProblems(fieldChanges(measureFields(old), measureFields(measure))),
      ...reasonProblems('CORRECTED', reason),
    ];
    if (problems.length > 0) return file.refuse(problems, deed);

    const measures = record.measures.map((each) => (each === old ? measure : each));
    const trajectory = await file.save({ ...record, measures }, deed);
    return { kind: 'corrected', trajectory, findings: measureFindings(context, draft) };
  };
}
