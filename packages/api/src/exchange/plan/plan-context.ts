import type { InstrumentHost } from '@trefzeker/instruments';
import type { PlainDate } from '@trefzeker/shared';
import type { FieldColumns } from './field-columns.js';
import type { Client, TrajectoryHeader, VersionedRecord } from '../../registration/trajectory-repository.js';

/** All that stays the same from client to client. */
export interface PlanContext {
  readonly organisationId: string;
  readonly host: InstrumentHost;
  readonly today: PlainDate;
  readonly newId: () => string;
  /** For problems to point at. */
  readonly columns: FieldColumns;
}

/** What is stored of one client when the plan is made. */
export interface ClientBasis {
  /** Null: the organisation does not know the reference yet. */
  readonly client: Client | null;
  readonly trajectories: readonly TrajectoryHeader[];
  /** The whole file of each of them, by id. */
  readonly records: ReadonlyMap<string, VersionedRecord>;
}
