import type { ReadDoor } from '../platform/database/doors.js';
import { createTrajectoryHeaderRepository } from './trajectory-header-repository.js';
import { createTrajectoryPartsRepository } from './trajectory-parts-repository.js';
import { createTrajectoryRecordRepository } from './trajectory-record-repository.js';
import type { TrajectoryRepository } from './trajectory-repository.js';

/** Over a door, or over an open transaction: then it sees what that transaction wrote. */
export function createTrajectoryRepository(read: ReadDoor): TrajectoryRepository {
  const headers = createTrajectoryHeaderRepository(read);
  return {
    ...headers,
    ...createTrajectoryPartsRepository(read),
    ...createTrajectoryRecordRepository(read, headers),
  };
}
