import type { InstrumentHost } from '@trefzeker/instruments';
import type { Actor, Clock } from '@trefzeker/shared';
import type { WriteAccessLine } from '../../audit/access-log-repository.js';
import type { OrganisationRepository } from '../../organisation/organisation-repository.js';
import type { Database } from '../../platform/database/doors.js';
import type { StoreTrajectories } from '../../registration/store-trajectories.js';
import type { StoredBatch } from '../import-batch.entity.js';

/** What an import does with the instruments that are loaded when it begins. */
export interface ImportTools {
  readonly instruments: InstrumentHost;
  readonly storeTrajectories: StoreTrajectories;
}

/** What every part of an import works with. */
export interface ImportDependencies extends ImportTools {
  readonly database: Database;
  readonly organisations: Pick<OrganisationRepository, 'list'>;
  /** Into the import's own transaction. */
  readonly writeAccessLine: WriteAccessLine;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly requestId: () => string;
}

/** One import that is being worked on, for one actor. */
export interface ImportWork {
  readonly actor: Actor;
  readonly batch: StoredBatch;
  /** Clients that the work looked up or changed: it adds them, the access log names them. */
  readonly seenClients: Set<string>;
  /** Stops the work between two pieces. */
  readonly signal: AbortSignal;
}
