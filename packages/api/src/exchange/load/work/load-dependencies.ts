import type { Actor, Clock, GoalCodeList } from '@trefzeker/shared';
import type { WriteAccessLine } from '../../../audit/access-log-repository.js';
import type { OrganisationRepository } from '../../../organisation/organisation-repository.js';
import type { Database } from '../../../platform/database/doors.js';
import type { StoreTrajectories } from '../../../registration/store-trajectories.js';
import type { StoredLoad } from '../load.entity.js';

/** What every part of a load works with. */
export interface LoadDependencies {
  readonly database: Database;
  readonly organisations: Pick<OrganisationRepository, 'list'>;
  /** With the instruments that are loaded now. */
  readonly storeTrajectories: StoreTrajectories;
  /** Those of the configuration as it is now. */
  readonly goalCodes: readonly GoalCodeList[];
  /** Into the load's own transaction. */
  readonly writeAccessLine: WriteAccessLine;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly requestId: () => string;
}

/** One load that is being worked on, for one actor. */
export interface LoadWork {
  readonly actor: Actor;
  readonly load: StoredLoad;
  /** Clients that the work looked up or changed: it adds them, the access log names them. */
  readonly seenClients: Set<string>;
  /** Stops the work between two pieces. */
  readonly signal: AbortSignal;
}
