import { reasonProblems, reopeningProblems } from '@trefzeker/shared';
import { KEEPER_ONLY } from '../registration/part-problems.js';
import type { Deed, TrajectoryFiles } from '../registration/trajectory-file.js';
import type { CorrectionCommands } from './correction-commands.js';
import type { BesideOthers } from './other-trajectories.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly besideOthers: BesideOthers;
}

/** Opens a closed file: by its keeper, unless the client has another trajectory since. */
export function createReopenTrajectory({
  files,
  besideOthers,
}: Dependencies): CorrectionCommands['reopenTrajectory'] {
  return async (actor, { trajectoryId, trajectoryVersion, reason }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const { record } = file;
    const period = { start: record.start, end: null };
    const deed: Deed = {
      ...{ operation: 'reopenTrajectory', action: 'change', objectIds: [] },
      ...{ reason, first: besideOthers.assertStill(actor, file, period) },
    };
    if (!file.isKeeper) return file.refuse([KEEPER_ONLY], deed);

    const beside = await besideOthers.problems(actor, file, period);
    const problems = [
      ...reopeningProblems(record),
      // The start is not entered here: what is wrong is that this file opens.
      ...beside.map((each) => ({ ...each, path: ['trajectoryId'] })),
      ...reasonProblems('REOPENED', reason),
    ];
    if (problems.length > 0) return file.refuse(problems, deed);

    const trajectory = await file.save({ ...record, closedOn: null, end: null }, deed);
    return { kind: 'corrected', trajectory, findings: [] };
  };
}
