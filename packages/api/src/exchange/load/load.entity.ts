import { fromJson, fromJsonOrNull } from '../../platform/database/row-values.js';
import { defineTable } from '../../platform/database/table.js';
import type { RowOf } from '../../platform/database/table.js';
import { kindAt, placeOf } from './load-kinds.js';
import type { FirstLoad, LoadFile, LoadState, NumberedFinding } from './load-service.js';
import { withAllCounts } from './plan/load-counts.js';
import type { LoadCounts } from './plan/load-counts.js';
import type { FindingGravity } from './plan/load-finding.js';

export const firstLoadTable = defineTable('first_load', {
  id: 'text',
  organisation_id: 'text',
  person_id: 'text?',
  source: 'text',
  files: 'json',
  state: 'text',
  counts: 'json',
  failure: 'json?',
  owner: 'text?',
  created_at: 'instant',
  loaded_at: 'instant?',
});

export const firstLoadRowTable = defineTable('first_load_row', {
  load_id: 'text',
  client_key: 'text',
  kind_place: 'integer',
  row_number: 'integer',
  key_hash: 'text?',
  parent_hash: 'text?',
  reference_hash: 'text?',
  payload: 'json?',
});

export const firstLoadFindingTable = defineTable('first_load_finding', {
  load_id: 'text',
  kind_place: 'integer',
  row_number: 'integer',
  place: 'integer',
  column_name: 'text?',
  gravity: 'text',
  code: 'text',
  message: 'json',
  hint: 'json',
});

export const sourceRecordTable = defineTable('source_record', {
  organisation_id: 'text',
  source: 'text',
  kind_place: 'integer',
  key_hash: 'text',
  client_key: 'text',
  object_id: 'text',
  fingerprint: 'text',
  load_id: 'text',
});

export type FirstLoadRow = RowOf<typeof firstLoadTable>;
export type StagedLoadRow = RowOf<typeof firstLoadRowTable>;
export type LoadFindingRow = RowOf<typeof firstLoadFindingTable>;
export type SourceRecordRow = RowOf<typeof sourceRecordTable>;

/** A load with what only the work on it needs. */
export interface StoredLoad extends FirstLoad {
  /** The process that is at work on it; null when none is. */
  readonly owner: string | null;
  /** Rows that belong to no client: refused when they were read, and never staged. */
  readonly strayCounts: LoadCounts;
}

/** What is counted, as it lies in `counts`, with why changes are taken over. */
interface Counted {
  readonly rowsRead: number;
  readonly rows: LoadCounts;
  readonly strays: LoadCounts;
  readonly clients: FirstLoad['clients'];
  readonly findings: FirstLoad['findingCounts'];
  readonly changeReason?: string | null;
}

export function toLoad(row: FirstLoadRow): StoredLoad {
  const counted = fromJson<Counted>(row.counts);
  const { rowsRead, rows, strays, clients, findings, changeReason = null } = counted;
  return {
    id: row.id,
    organisationId: row.organisation_id,
    createdBy: row.person_id,
    source: row.source,
    files: fromJson<readonly LoadFile[]>(row.files),
    state: row.state as LoadState,
    rowsRead,
    counts: withAllCounts(rows),
    strayCounts: withAllCounts(strays),
    changeReason,
    clients,
    findingCounts: findings,
    failure: fromJsonOrNull(row.failure),
    owner: row.owner,
    createdAt: new Date(row.created_at),
    loadedAt: row.loaded_at === null ? null : new Date(row.loaded_at),
  };
}

export function toLoadRow(load: StoredLoad): FirstLoadRow {
  const { rowsRead, counts: rows, strayCounts: strays, clients, findingCounts: findings, failure } = load;
  const { changeReason } = load;
  const counts: Counted = { rowsRead, rows, strays, clients, findings, changeReason };
  return {
    id: load.id,
    organisation_id: load.organisationId,
    person_id: load.createdBy,
    source: load.source,
    files: JSON.stringify(load.files),
    state: load.state,
    counts: JSON.stringify(counts),
    failure: failure === null ? null : JSON.stringify(failure),
    owner: load.owner,
    created_at: load.createdAt.toISOString(),
    loaded_at: load.loadedAt?.toISOString() ?? null,
  };
}

export function toFinding(row: LoadFindingRow): NumberedFinding {
  return {
    kind: kindAt(row.kind_place),
    row: row.row_number,
    place: row.place,
    column: row.column_name,
    gravity: row.gravity as FindingGravity,
    code: row.code,
    message: fromJson(row.message),
    hint: fromJson(row.hint),
  };
}

export function toFindingRow(loadId: string, finding: NumberedFinding): LoadFindingRow {
  const { kind, row, place, column, gravity, code, message, hint } = finding;
  return {
    load_id: loadId,
    kind_place: placeOf(kind),
    row_number: row,
    place,
    column_name: column,
    gravity,
    code,
    message: JSON.stringify(message),
    hint: JSON.stringify(hint),
  };
}
