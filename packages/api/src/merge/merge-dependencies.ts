import type { Clock } from '@trefzeker/shared';
import type { AccessLog } from '../audit/access-log.js';
import type { WriteAccessLine } from '../audit/access-log-repository.js';
import type { WriteDoor } from '../platform/database/doors.js';
import type { StoreTrajectories } from '../registration/store-trajectories.js';

/** What merging and its undoing work with. */
export interface MergeDependencies {
  readonly write: WriteDoor;
  readonly storeTrajectories: StoreTrajectories;
  readonly writeAccessLine: WriteAccessLine;
  readonly accessLog: AccessLog;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly requestId: () => string;
}
