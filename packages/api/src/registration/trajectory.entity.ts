import { carriersOf } from '@trefzeker/shared';
import type { Frame } from '@trefzeker/shared';
import { fromDateOrNull, toDate, toDateOrNull } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';
import type { Client, StoredRecord, TrajectoryHeader } from './trajectory-repository.js';

export const trajectoryTable = defineTable('trajectory', {
  id: 'text',
  client_id: 'text',
  keeper_id: 'text',
  unit_id: 'text?',
  frame_at_start: 'text',
  start_date: 'date',
  end_date: 'date?',
  closed_on: 'date?',
  version: 'integer',
});

/** Derived: which organisations have a part in a trajectory. The scope of lists reads it. */
export const trajectoryPartyTable = defineTable('trajectory_party', {
  organisation_id: 'text',
  start_date: 'date',
  trajectory_id: 'text',
});

export type TrajectoryRow = RowOf<typeof trajectoryTable>;
export type TrajectoryPartyRow = RowOf<typeof trajectoryPartyTable>;

export function toTrajectoryHeader(row: TrajectoryRow, client: Client): TrajectoryHeader {
  return {
    id: row.id,
    client,
    keeperId: row.keeper_id,
    unitId: row.unit_id,
    frameAtStart: row.frame_at_start as Frame,
    start: toDate(row.start_date),
    end: toDateOrNull(row.end_date),
    closedOn: toDateOrNull(row.closed_on),
    version: row.version,
  };
}

export function toTrajectoryRow(record: StoredRecord, version: number): TrajectoryRow {
  return {
    id: record.id,
    client_id: record.client.id,
    keeper_id: record.keeperId,
    unit_id: record.unitId,
    frame_at_start: record.frameAtStart,
    start_date: record.start.toString(),
    end_date: fromDateOrNull(record.end),
    closed_on: fromDateOrNull(record.closedOn),
    version,
  };
}

/** The keeper and everybody who gives care, or carries out a measure or did so, each once. */
export function toTrajectoryPartyRows(record: StoredRecord): readonly TrajectoryPartyRow[] {
  const organisations = new Set([
    record.keeperId,
    ...record.careEpisodes.map(({ providerId }) => providerId),
    ...record.measures.flatMap(carriersOf),
  ]);
  const start = record.start.toString();
  return [...organisations].map((id) => ({
    organisation_id: id,
    start_date: start,
    trajectory_id: record.id,
  }));
}
