import type { Actor } from '@trefzeker/shared';
import type { ReadDoor } from '../platform/database/doors.js';
import { groupById } from '../platform/database/row-values.js';
import { identifier, isOneOf, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import { columnsOf } from '../platform/database/table.js';
import type { Table } from '../platform/database/table.js';
import { historyInScope } from '../registration/scope.js';
import type { HistoryRepository } from './history-repository.js';
import { partHistoryTable, toStoredAct, toVoidedPart, voidedPartTable } from './history.entity.js';
import type { PartHistoryRow, VoidedPartRow } from './history.entity.js';

export function createHistoryRepository(read: ReadDoor): HistoryRepository {
  return {
    acts: async (actor, ids) => {
      if (ids.length === 0) return new Map();
      const order = sql`p.trajectory_version, p.position`;
      const rows = await read.query<PartHistoryRow>(rowsOf(partHistoryTable, { actor, ids, order }));
      return groupById(ids, rows, { idOf, toItem: toStoredAct });
    },
    voided: async (actor, ids) => {
      if (ids.length === 0) return new Map();
      const order = sql`p.at, p.part_id`;
      const rows = await read.query<VoidedPartRow>(rowsOf(voidedPartTable, { actor, ids, order }));
      return groupById(ids, rows, { idOf, toItem: toVoidedPart });
    },
  };
}

function rowsOf(
  table: Table,
  { actor, ids, order }: { readonly actor: Actor; readonly ids: readonly string[]; readonly order: Sql },
): Sql {
  return sql`SELECT ${columnsOf(table, 'p')} FROM ${identifier(table.name)} AS p
      JOIN trajectory AS t ON t.id = p.trajectory_id
     WHERE ${isOneOf('p.trajectory_id', ids)} AND ${historyInScope(actor, 'p', 't')}
     ORDER BY ${order}`;
}

function idOf({ trajectory_id: id }: { readonly trajectory_id: string }): string {
  return id;
}
