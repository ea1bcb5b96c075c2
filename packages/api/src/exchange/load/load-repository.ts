import { fromJson } from '../../platform/database/row-values.js';
import type { ReadDoor, Transaction } from '../../platform/database/doors.js';
import { byDialect, every, identifier, isOneOf, join, sql } from '../../platform/database/sql.js';
import type { Sql } from '../../platform/database/sql.js';
import { columnsOf, insertRows } from '../../platform/database/table.js';
import type { Page, PageRequest } from '../../registration/trajectory-repository.js';
import {
  firstLoadFindingTable,
  firstLoadRowTable,
  firstLoadTable,
  sourceRecordTable,
  toFinding,
  toFindingRow,
  toLoad,
  toLoadRow,
} from './load.entity.js';
import type {
  FirstLoadRow,
  LoadFindingRow,
  SourceRecordRow,
  StagedLoadRow,
  StoredLoad,
} from './load.entity.js';
import type { LoadKind } from './load-kinds.js';
import { kindAt, placeOf } from './load-kinds.js';
import type { LoadState, NumberedFinding } from './load-service.js';
import type { SourceLink, StagedRow } from './plan/client-file.js';

/** A row with the client whose file it belongs to. */
export interface RowToStage extends StagedRow {
  readonly clientKey: string;
  /** Hash of the client's reference, which no other client may have; null for other kinds. */
  readonly referenceHash: string | null;
}

/** Where a page of rows stopped. */
export interface StagedPosition {
  readonly clientKey: string;
  readonly kind: LoadKind;
  readonly row: number;
}

/** What an earlier load made of a row, with the client whose file it belongs to. */
export interface KnownSource {
  readonly key: string;
  readonly clientKey: string;
  readonly objectId: string;
  readonly fingerprint: string;
}

/** A row that has its key, or its reference, in common with another. */
export interface SharedMark {
  readonly kind: LoadKind;
  readonly row: number;
  readonly key: string | null;
  readonly mark: 'key' | 'reference';
}

/** Loads as they are stored; who may ask is the service's business. */
export interface LoadRepository {
  find(organisationId: string, id: string): Promise<StoredLoad | null>;
  /** Newest first. */
  page(organisationId: string, request: PageRequest): Promise<Page<StoredLoad>>;
  /** In one of these states, of every organisation. */
  listInState(states: readonly LoadState[]): Promise<readonly StoredLoad[]>;
  /** After `position`, by client, kind and row. */
  rows(loadId: string, position: StagedPosition | null, limit: number): Promise<readonly RowToStage[]>;
  /** Client of staged rows, by key. */
  clientsOfStaged(
    loadId: string,
    kind: LoadKind,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;
  known(owner: SourceOwner, keys: readonly string[]): Promise<readonly KnownSource[]>;
  /** Rows of a kind of which another one has the same key or reference. */
  shared(loadId: string, kind: LoadKind): Promise<readonly SharedMark[]>;
  /** By kind and row. */
  findings(loadId: string, request: PageRequest): Promise<Page<NumberedFinding>>;
}

/** Whose keys they are: those of two systems never mean the same. */
export interface SourceOwner {
  readonly organisationId: string;
  readonly source: string;
}

/** Over a door, or over an open transaction: then it sees what that transaction wrote. */
export function createLoadRepository(read: ReadDoor): LoadRepository {
  const loads = (conditions: readonly Sql[], limit: Sql = sql``) =>
    read.query<FirstLoadRow>(sql`SELECT ${columnsOf(firstLoadTable, 'l')} FROM first_load AS l
      WHERE ${every(conditions)} ORDER BY l.created_at DESC, l.id DESC ${limit}`);
  return {
    find: async (organisationId, id) => {
      const [found] = await loads([sql`l.id = ${id}`, sql`l.organisation_id = ${organisationId}`]);
      return found === undefined ? null : toLoad(found);
    },
    page: async (organisationId, { first, after }) => {
      const older =
        after === null ? [] : [sql`(l.created_at, l.id) < (${instant(after.sortValue)}, ${after.id})`];
      const found = await loads(
        [sql`l.organisation_id = ${organisationId}`, ...older],
        sql`LIMIT ${first + 1}`,
      );
      return { items: found.slice(0, first).map(toLoad), hasNextPage: found.length > first };
    },
    listInState: async (states) => (await loads([isOneOf('l.state', states)])).map(toLoad),
    rows: async (loadId, position, limit) => {
      const after =
        position === null
          ? []
          : [
              sql`(client_key, kind_place, row_number) >
                (${position.clientKey}, ${placeOf(position.kind)}, ${position.row})`,
            ];
      const found = await read.query<StagedLoadRow>(
        sql`SELECT ${columnsOf(firstLoadRowTable, 'r')} FROM first_load_row AS r
          WHERE ${every([sql`load_id = ${loadId}`, ...after])}
          ORDER BY client_key, kind_place, row_number LIMIT ${limit}`,
      );
      return found.map(toStaged);
    },
    clientsOfStaged: async (loadId, kind, keys) => {
      if (keys.length === 0) return new Map();
      const rows = await read.query<{ key_hash: string; client_key: string }>(
        sql`SELECT key_hash, min(client_key) AS client_key FROM first_load_row
          WHERE load_id = ${loadId} AND kind_place = ${placeOf(kind)} AND ${isOneOf('key_hash', keys)}
          GROUP BY key_hash`,
      );
      return new Map(rows.map((row) => [row.key_hash, row.client_key]));
    },
    known: async ({ organisationId, source }, keys) => {
      if (keys.length === 0) return [];
      const rows = await read.query<SourceRecordRow>(
        sql`SELECT ${columnsOf(sourceRecordTable, 's')} FROM source_record AS s
          WHERE s.organisation_id = ${organisationId} AND s.source = ${source} AND ${isOneOf('s.key_hash', keys)}`,
      );
      return rows.map((row) => ({
        key: row.key_hash,
        clientKey: row.client_key,
        objectId: row.object_id,
        fingerprint: row.fingerprint,
      }));
    },
    shared: async (loadId, kind) => [
      ...(await sharing(read, { loadId, kind, mark: 'key' })),
      ...(kind === 'clients' ? await sharing(read, { loadId, kind, mark: 'reference' }) : []),
    ],
    findings: async (loadId, { first, after }) => {
      const later =
        after === null
          ? []
          : [sql`(kind_place, row_number, place) > (${join(positionIn(after.sortValue), sql`, `)})`];
      const rows = await read.query<LoadFindingRow>(
        sql`SELECT ${columnsOf(firstLoadFindingTable, 'f')} FROM first_load_finding AS f
          WHERE ${every([sql`load_id = ${loadId}`, ...later])}
          ORDER BY kind_place, row_number, place LIMIT ${first + 1}`,
      );
      return { items: rows.slice(0, first).map(toFinding), hasNextPage: rows.length > first };
    },
  };
}

/** See `findingPosition`. */
function positionIn(sortValue: string): readonly Sql[] {
  return sortValue.split(' ').map((part) => sql`${Number(part)}`);
}

function instant(iso: string): Sql {
  return byDialect({ sqlite: sql`${iso}`, postgres: sql`${iso}::timestamptz` });
}

interface Sharing extends Pick<SharedMark, 'kind' | 'mark'> {
  readonly loadId: string;
}

async function sharing(read: ReadDoor, { loadId, kind, mark }: Sharing): Promise<readonly SharedMark[]> {
  const column = identifier(`${mark}_hash`);
  const ofKind = sql`load_id = ${loadId} AND kind_place = ${placeOf(kind)}`;
  // Counted beside each row in one pass: a join with itself is slow on PostgreSQL before it knows the new rows.
  const rows = await read.query<{ row_number: number; key_hash: string | null }>(
    sql`SELECT row_number, key_hash FROM (
      SELECT row_number, key_hash, count(*) OVER (PARTITION BY ${column}) AS sharers FROM first_load_row
       WHERE ${ofKind} AND ${column} IS NOT NULL) AS marked
    WHERE sharers > 1 ORDER BY row_number`,
  );
  return rows.map((row) => ({ kind, row: row.row_number, key: row.key_hash, mark }));
}

function toStaged(row: StagedLoadRow): RowToStage {
  return {
    clientKey: row.client_key,
    kind: kindAt(row.kind_place),
    row: row.row_number,
    key: row.key_hash,
    parentKey: row.parent_hash,
    referenceHash: row.reference_hash,
    content: row.payload === null ? null : fromJson<NonNullable<StagedRow['content']>>(row.payload),
  };
}

export async function insertLoad(tx: Transaction, load: StoredLoad): Promise<void> {
  await insertRows(tx, firstLoadTable, [toLoadRow(load)]);
}

/** @returns False when the load is no longer in the state it was read in: somebody else took it. */
export async function updateLoad(
  tx: Transaction,
  load: StoredLoad,
  { from }: { readonly from: LoadState },
): Promise<boolean> {
  const { id, ...columns } = toLoadRow(load);
  const sets = Object.entries(columns).map(([name, value]) => sql`${identifier(name)} = ${value}`);
  const changed = await tx.execute(
    sql`UPDATE first_load SET ${join(sets, sql`, `)} WHERE id = ${id} AND state = ${from}`,
  );
  return changed === 1;
}

export async function stageRows(tx: Transaction, loadId: string, rows: readonly RowToStage[]): Promise<void> {
  const staged = rows.map(({ clientKey, kind, row, key, parentKey, referenceHash, content }) => ({
    load_id: loadId,
    client_key: clientKey,
    kind_place: placeOf(kind),
    row_number: row,
    key_hash: key,
    parent_hash: parentKey,
    reference_hash: referenceHash,
    payload: content === null ? null : JSON.stringify(content),
  }));
  await insertRows(tx, firstLoadRowTable, staged);
}

/** Lets the database look at rows that just came: PostgreSQL plans badly for a table that it does not know. */
export async function lookAtStaged(tx: Transaction): Promise<void> {
  await tx.query(byDialect({ sqlite: sql`SELECT 1`, postgres: sql`ANALYZE first_load_row` }));
}

/** Takes what rows say away: they are wrong by themselves. */
export async function blankRows(tx: Transaction, loadId: string, rows: readonly SharedMark[]): Promise<void> {
  for (const { kind, row } of rows) {
    await tx.execute(sql`UPDATE first_load_row SET payload = NULL
      WHERE load_id = ${loadId} AND kind_place = ${placeOf(kind)} AND row_number = ${row}`);
  }
}

export async function dropRows(tx: Transaction, loadId: string): Promise<void> {
  await tx.execute(sql`DELETE FROM first_load_row WHERE load_id = ${loadId}`);
}

export async function insertFindings(
  tx: Transaction,
  loadId: string,
  findings: readonly NumberedFinding[],
): Promise<void> {
  const rows = findings.map((finding) => toFindingRow(loadId, finding));
  await insertRows(tx, firstLoadFindingTable, rows);
}

export async function insertLinks(
  tx: Transaction,
  { organisationId, source, loadId }: SourceOwner & { readonly loadId: string },
  links: readonly SourceLink[],
): Promise<void> {
  const rows = links.map(({ kind, key, clientKey, objectId, fingerprint }) => ({
    organisation_id: organisationId,
    source,
    kind_place: placeOf(kind),
    key_hash: key,
    client_key: clientKey,
    object_id: objectId,
    fingerprint,
    load_id: loadId,
  }));
  await insertRows(tx, sourceRecordTable, rows);
}

/** The rows are known by their new words from now on. */
export async function updateLinks(
  tx: Transaction,
  { organisationId, source, loadId }: SourceOwner & { readonly loadId: string },
  links: readonly SourceLink[],
): Promise<void> {
  for (const { key, fingerprint } of links) {
    await tx.execute(sql`UPDATE source_record SET fingerprint = ${fingerprint}, load_id = ${loadId}
      WHERE organisation_id = ${organisationId} AND source = ${source} AND key_hash = ${key}`);
  }
}

/** What went with a load that was thrown away. */
export interface RemovedLoad {
  /** Staged rows: what the files said of clients. */
  readonly rows: number;
  readonly findings: number;
}

/** @returns Null when it is in none of these states any more; nothing is removed then. */
export async function removeLoad(
  tx: Transaction,
  id: string,
  states: readonly LoadState[],
): Promise<RemovedLoad | null> {
  const held = await tx.execute(
    sql`UPDATE first_load SET owner = NULL WHERE id = ${id} AND ${isOneOf('state', states)}`,
  );
  if (held !== 1) return null;
  const findings = await tx.execute(sql`DELETE FROM first_load_finding WHERE load_id = ${id}`);
  const rows = await tx.execute(sql`DELETE FROM first_load_row WHERE load_id = ${id}`);
  await tx.execute(sql`DELETE FROM first_load WHERE id = ${id}`);
  return { rows, findings };
}
