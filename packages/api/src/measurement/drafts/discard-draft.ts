import type { WriteAccessLine } from '../../audit/access-log-repository.js';
import { notFound, requireRight } from '../../identity/rights.js';
import type { Transaction, WriteDoor } from '../../platform/database/doors.js';
import type { TrajectoryRepository } from '../../registration/trajectory-repository.js';
import type { Commands } from '../../use-cases.js';
import type { DraftRepository, DraftWriter } from './draft-repository.js';

interface Dependencies {
  readonly write: WriteDoor;
  readonly repository: DraftRepository;
  readonly trajectories: Pick<TrajectoryRepository, 'listByIds'>;
  readonly drafts: (tx: Transaction) => DraftWriter;
  readonly writeAccessLine: WriteAccessLine;
  readonly requestId: () => string;
}

/** Throws away what somebody filled in halfway. A draft of somebody else is not there. */
export function createDiscardDraft(dependencies: Dependencies): Commands['discardMeasurementDraft'] {
  const { write, repository, trajectories, drafts, writeAccessLine, requestId } = dependencies;
  return async (actor, { draftId }) => {
    requireRight(actor, 'REGISTER');
    const draft = await repository.find(actor, draftId);
    const [trajectory] = draft === null ? [] : await trajectories.listByIds(actor, [draft.trajectoryId]);
    if (trajectory === undefined) throw notFound('draft');
    await write.transaction(async (tx) => {
      if (!(await drafts(tx).remove(actor, draftId))) throw notFound('draft');
      await writeAccessLine(tx, actor, {
        action: 'change',
        outcome: 'success',
        operation: 'discardMeasurementDraft',
        clientIds: [trajectory.client.id],
        objectIds: [trajectory.id, draftId],
        requestId: requestId(),
      });
    });
    return { kind: 'draft-discarded' };
  };
}
