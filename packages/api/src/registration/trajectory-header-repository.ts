import type { Actor } from '@trefzeker/shared';
import type { ReadDoor } from '../platform/database/doors.js';
import { every, isOneOf, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import { columnsOf } from '../platform/database/table.js';
import { clientTable, toClient } from './client.entity.js';
import type { ClientRow } from './client.entity.js';
import { trajectoriesInScope } from './scope.js';
import { filterConditions } from './trajectory-filter.js';
import { toTrajectoryHeader, trajectoryTable } from './trajectory.entity.js';
import type { TrajectoryRow } from './trajectory.entity.js';
import type { TrajectoryHeader, TrajectoryRepository } from './trajectory-repository.js';

/** Both tables have an id and a version: the client's come under a name of their own. */
type HeaderRow = TrajectoryRow & Omit<ClientRow, 'id' | 'version'> & { readonly client_version: number };

const CLIENT_COLUMNS = columnsOf(clientTable, 'c', { except: ['id', 'version'] });
const HEADER = sql`${columnsOf(trajectoryTable, 't')}, ${CLIENT_COLUMNS}, c.version AS client_version`;
const NEWEST_FIRST = sql`s.start_date DESC, s.trajectory_id DESC`;

type HeaderRepository = Pick<TrajectoryRepository, 'page' | 'count' | 'listByIds' | 'listByClients'>;

/** The list of trajectories: one line each, with its client, in one statement. */
export function createTrajectoryHeaderRepository(read: ReadDoor): HeaderRepository {
  const list = async (actor: Actor, conditions: readonly Sql[]): Promise<readonly TrajectoryHeader[]> =>
    (await read.query<HeaderRow>(headers(actor, conditions))).map(toHeader);

  return {
    page: async (actor, filter, { first, after }) => {
      const position =
        after === null ? [] : [sql`(s.start_date, s.trajectory_id) < (${after.sortValue}, ${after.id})`];
      const conditions = [...filterConditions(actor, filter), ...position];
      // One more than asked tells whether there is a next page.
      const rows = await read.query<HeaderRow>(sql`${headers(actor, conditions)} LIMIT ${first + 1}`);
      return { items: rows.slice(0, first).map(toHeader), hasNextPage: rows.length > first };
    },
    count: async (actor, filter) => {
      const [row] = await read.query<{ readonly total: number }>(sql`SELECT count(*) AS total
        FROM ${trajectoriesInScope(actor)} AS s JOIN trajectory AS t ON t.id = s.trajectory_id
        WHERE ${every(filterConditions(actor, filter))}`);
      return row?.total ?? 0;
    },
    listByIds: async (actor, ids) => (ids.length === 0 ? [] : list(actor, [isOneOf('t.id', ids)])),
    listByClients: async (actor, clientIds) =>
      clientIds.length === 0 ? [] : list(actor, [isOneOf('t.client_id', clientIds)]),
  };
}

function headers(actor: Actor, conditions: readonly Sql[]): Sql {
  return sql`SELECT ${HEADER}
    FROM ${trajectoriesInScope(actor)} AS s
    JOIN trajectory AS t ON t.id = s.trajectory_id
    JOIN client AS c ON c.id = t.client_id
   WHERE ${every(conditions)}
   ORDER BY ${NEWEST_FIRST}`;
}

function toHeader(row: HeaderRow): TrajectoryHeader {
  return toTrajectoryHeader(row, toClient({ ...row, id: row.client_id, version: row.client_version }));
}
