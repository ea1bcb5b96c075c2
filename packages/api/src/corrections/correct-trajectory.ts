import {
  fieldChanges,
  closedFileProblems,
  reasonProblems,
  startAfterPartsProblems,
  trajectoryFields,
  unchangedProblems,
} from '@trefzeker/shared';
import type { OrganisationRepository } from '../organisation/organisation-repository.js';
import { KEEPER_ONLY, UNIT_UNKNOWN } from '../registration/part-problems.js';
import type { Deed, TrajectoryFiles } from '../registration/trajectory-file.js';
import type { CorrectionCommands } from './correction-commands.js';
import type { BesideOthers } from './other-trajectories.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly organisations: Pick<OrganisationRepository, 'find'>;
  readonly besideOthers: BesideOthers;
}

/** The trajectory as it should have been opened: by its keeper. */
export function createCorrectTrajectory({
  files,
  organisations,
  besideOthers,
}: Dependencies): CorrectionCommands['correctTrajectory'] {
  return async (actor, { trajectoryId, trajectoryVersion, reason, ...draft }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const { record } = file;
    const deed: Deed = {
      ...{ operation: 'correctTrajectory', action: 'change', objectIds: [] },
      ...{ reason, first: besideOthers.assertStill(actor, file, { ...draft, end: record.end }) },
    };
    if (!file.isKeeper) return file.refuse([KEEPER_ONLY], deed);

    const after = { ...record, ...draft };
    const keeper = await organisations.find(record.keeperId);
    const isUnit = draft.unitId === null || keeper?.units.some(({ id }) => id === draft.unitId);
    const problems = [
      ...closedFileProblems(record, 'trajectoryId'),
      ...(await besideOthers.problems(actor, file, { ...draft, end: record.end })),
      ...startAfterPartsProblems(record, draft.start),
      ...(isUnit === true ? [] : [UNIT_UNKNOWN]),
      ...unchangedProblems(fieldChanges(trajectoryFields(record), trajectoryFields(after))),
      ...reasonProblems('CORRECTED', reason),
    ];
    if (problems.length > 0) return file.refuse(problems, deed);

    return { kind: 'corrected', trajectory: await file.save(after, deed), findings: [] };
  };
}
