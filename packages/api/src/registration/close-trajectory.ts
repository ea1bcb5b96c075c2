import { closingProblems, mayClose } from '@trefzeker/shared';
import type { Clock } from '@trefzeker/shared';
import type { Commands } from '../use-cases.js';
import { KEEPER_ONLY } from './part-problems.js';
import type { TrajectoryFiles } from './trajectory-file.js';

interface Dependencies {
  readonly files: TrajectoryFiles;
  readonly clock: Clock;
}

/** Closes the file: only its keeper can, and only when no sub-trajectory runs. */
export function createCloseTrajectory({ files, clock }: Dependencies): Commands['closeTrajectory'] {
  return async (actor, { trajectoryId, trajectoryVersion, closedOn }) => {
    const file = await files.open(actor, trajectoryId, trajectoryVersion);
    const deed = { operation: 'closeTrajectory', action: 'close', objectIds: [] } as const;
    // Before anything else: what still runs may be of others, and is the keeper's to know.
    if (!file.isKeeper) return file.refuse([KEEPER_ONLY], deed);

    const today = clock.today();
    const state = mayClose(file.record, today);
    if (state.kind === 'still-running') {
      await file.refuse([], deed);
      return state;
    }
    const problems = closingProblems(file.record, { closedOn, today });
    if (problems.length > 0) return file.refuse(problems, deed);

    const trajectory = await file.save({ ...file.record, closedOn, end: state.end ?? closedOn }, deed);
    return { kind: 'closed', trajectory, findings: [] };
  };
}
