import { NOTHING_BEFORE } from '@trefzeker/shared';
import type { Agreements, DutyState, Excuse, PlainAnswer } from '@trefzeker/shared';
import { readAllNature } from '../nature/nature-repository.js';
import { readKnownBefore } from '../clients/known-before-repository.js';
import { readAllAgreements } from '../agreements/agreement-repository.js';
import type { ReadDoor } from '../platform/database/doors.js';
import { groupById, toDate, toDateOrNull } from '../platform/database/row-values.js';
import { every, identifier, isOneOf, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import { columnsOf } from '../platform/database/table.js';
import type { ColumnSpec, RowOf, Table } from '../platform/database/table.js';
import { situationInScope, trajectoriesInScope } from '../registration/scope.js';
import { carePlanTable, dutyExcuseTable, handOverTable, situationTable } from './agenda.entity.js';
import type { CarePlanRow, DutyExcuseRow, HandOverRow, SituationRow } from './agenda.entity.js';
import { placeOf } from './work-place.js';
import type { WorkPlace } from './work-place.js';
import type {
  AgendaEntries,
  AgendaRepository,
  ListedDuty,
  Situation,
  SituationKind,
  WorkFilter,
} from './agenda-repository.js';

export function createAgendaRepository(read: ReadDoor): AgendaRepository {
  return {
    entries: async (ids) => {
      const agreements = await readAllAgreements(read, ids);
      const nature = await readAllNature(read, ids);
      const excuses = await entered(read, { table: dutyExcuseTable, toItem: toExcuse }, ids);
      const handOvers = await entered(read, { table: handOverTable, toItem: toHandOver }, ids);
      const situations = await entered(
        read,
        { table: situationTable, toItem: toSituation, orderBy: LAST_ANSWER_LAST },
        ids,
      );
      const carePlans = await entered(read, { table: carePlanTable, toItem: toCarePlan }, ids);
      const before = await readKnownBefore(read, ids);
      const ended = await endedOf(read, ids);
      return new Map(
        ids.map((id) => [
          id,
          {
            agreements: agreements.get(id) ?? NO_AGREEMENTS,
            nature: nature.get(id) ?? [],
            excuses: excuses.get(id) ?? [],
            handOvers: handOvers.get(id) ?? [],
            situations: situations.get(id) ?? [],
            carePlans: carePlans.get(id) ?? [],
            before: before.get(id) ?? NOTHING_BEFORE,
            ended: ended.get(id) ?? { diedOn: null, erasedOn: null },
          },
        ]),
      );
    },
    answers: async (actor, ids) => {
      const rows = await read.query<SituationRow>(sql`SELECT ${columnsOf(situationTable, 'e')}
        FROM situation AS e JOIN trajectory AS t ON t.id = e.trajectory_id
       WHERE ${isOneOf('e.trajectory_id', ids)} AND ${situationInScope(actor, 'e', 't')} ${LAST_ANSWER_LAST}`);
      return groupById(ids, rows, { idOf: trajectoryOf, toItem: toSituation });
    },
    workers: async (actor, ids) => {
      const rows = await read.query<{ trajectory_id: string; person_id: string }>(sql`
        SELECT w.trajectory_id, w.person_id FROM trajectory_worker AS w
          JOIN ${trajectoriesInScope(actor)} AS s ON s.trajectory_id = w.trajectory_id
         WHERE ${isOneOf('w.trajectory_id', ids)} AND w.organisation_id = ${actor.organisationId}
         ORDER BY w.since, w.person_id`);
      return groupById(ids, rows, { idOf: trajectoryOf, toItem: ({ person_id: id }) => id });
    },
    work: async (actor, { states, ...filter }, { first, after }) => {
      const conditions = [
        ...workConditions(actor, filter),
        isOneOf('d.state', states),
        ...(after === null ? [] : [comesAfter(after.sortValue, placeOf(after.id))]),
      ];
      const rows = await read.query<WorkRow>(sql`SELECT d.trajectory_id, d.key, d.sort_day FROM duty AS d
          JOIN ${trajectoriesInScope(actor)} AS s ON s.trajectory_id = d.trajectory_id
         WHERE ${every(conditions)}
         ORDER BY d.sort_day, d.trajectory_id, d.key LIMIT ${first + 1}`);
      return { items: rows.slice(0, first).map(toListedDuty), hasNextPage: rows.length > first };
    },
    countWork: async (actor, filter) => {
      const rows = await read.query<{ state: string; number: number | string }>(sql`
        SELECT d.state, count(*) AS number FROM duty AS d
          JOIN ${trajectoriesInScope(actor)} AS s ON s.trajectory_id = d.trajectory_id
         WHERE ${every(workConditions(actor, filter))} GROUP BY d.state`);
      return new Map(rows.map(({ state, number }) => [state as DutyState['kind'], Number(number)]));
    },
    stale: async (actor, { day, closedSince, fingerprint }, limit) => {
      const rows = await read.query<{ id: string }>(sql`SELECT t.id FROM ${trajectoriesInScope(actor)} AS s
          JOIN trajectory AS t ON t.id = s.trajectory_id
          LEFT JOIN duty_day AS d ON d.trajectory_id = t.id
         WHERE (t.closed_on IS NULL OR t.closed_on >= ${closedSince.toString()})
           AND (d.trajectory_id IS NULL OR d.day <> ${day.toString()} OR d.trajectory_version <> t.version
             OR d.plans <> ${fingerprint})
         ORDER BY t.id LIMIT ${limit}`);
      return rows.map(({ id }) => id);
    },
    remindersMade: async (ids) => {
      const rows = await read.query<{ trajectory_id: string; key: string }>(
        sql`SELECT trajectory_id, key FROM reminder WHERE ${isOneOf('trajectory_id', ids)}`,
      );
      const keys = groupById(ids, rows, { idOf: trajectoryOf, toItem: ({ key }) => key });
      return new Map([...keys].map(([id, made]) => [id, new Set(made)]));
    },
  };
}

/** Answers from before their order was kept come first. */
const LAST_ANSWER_LAST = sql`ORDER BY coalesce(e.trajectory_version, 0), e.id`;

const NO_AGREEMENTS: Agreements = { decisions: [], carePlans: [], measurePlans: [] };

function comesAfter(sortDay: string, { trajectoryId, dutyKey }: WorkPlace): Sql {
  return sql`(d.sort_day > ${sortDay} OR (d.sort_day = ${sortDay} AND (d.trajectory_id > ${trajectoryId}
    OR (d.trajectory_id = ${trajectoryId} AND d.key > ${dutyKey}))))`;
}

interface WorkRow {
  readonly trajectory_id: string;
  readonly key: string;
  readonly sort_day: string;
}

function toListedDuty(row: WorkRow): ListedDuty {
  return { trajectoryId: row.trajectory_id, dutyKey: row.key, sortDay: row.sort_day };
}

function workConditions(
  { organisationId, personId }: { readonly organisationId: string; readonly personId: string },
  { who, unitId, withOptional = true }: Omit<WorkFilter, 'states'>,
): readonly Sql[] {
  const worker = sql`SELECT 1 FROM trajectory_worker AS w WHERE w.trajectory_id = d.trajectory_id
    AND w.organisation_id = ${organisationId}`;
  return [
    sql`d.organisation_id = ${organisationId}`,
    ...(who === 'MINE' ? [sql`EXISTS (${worker} AND w.person_id = ${personId})`] : []),
    ...(who === 'NOBODY' ? [sql`NOT EXISTS (${worker})`] : []),
    ...(withOptional ? [] : [sql`d.is_optional = ${false}`]),
    ...(unitId === undefined
      ? []
      : [sql`EXISTS (SELECT 1 FROM trajectory AS u WHERE u.id = d.trajectory_id AND u.unit_id = ${unitId})`]),
  ];
}

async function entered<Columns extends PartColumns, Item>(
  read: ReadDoor,
  {
    table,
    toItem,
    orderBy = sql``,
  }: {
    readonly table: Table<Columns>;
    readonly toItem: (row: RowOf<Table<Columns>>) => Item;
    readonly orderBy?: Sql;
  },
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Item[]>> {
  const rows = await read.query<RowOf<Table<Columns>> & PartRow>(
    sql`SELECT ${columnsOf(table, 'e')} FROM ${identifier(table.name)} AS e
      WHERE ${isOneOf('e.trajectory_id', ids)} ${orderBy}`,
  );
  return groupById(ids, rows, { idOf: trajectoryOf, toItem });
}

async function endedOf(
  read: ReadDoor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AgendaEntries['ended']>> {
  const rows = await read.query<PartRow & { died_on: string | null; erased_on: string | null }>(
    sql`SELECT t.id AS trajectory_id, l.died_on, l.erased_on FROM client_life AS l
      JOIN trajectory AS t ON t.client_id = l.client_id WHERE ${isOneOf('t.id', ids)}`,
  );
  return new Map(
    rows.map((row) => [
      row.trajectory_id,
      { diedOn: toDateOrNull(row.died_on), erasedOn: toDateOrNull(row.erased_on) },
    ]),
  );
}

type PartColumns = Readonly<Record<string, ColumnSpec>> & { readonly trajectory_id: 'text' };

interface PartRow {
  readonly trajectory_id: string;
}

function trajectoryOf({ trajectory_id: id }: PartRow): string {
  return id;
}

function toExcuse(row: DutyExcuseRow): Excuse {
  return { dutyKey: row.duty_key, reason: row.reason as Excuse['reason'], on: toDate(row.recorded_on) };
}

function toHandOver(row: HandOverRow) {
  return { organisationId: row.organisation_id, agreedOn: toDate(row.agreed_on) };
}

function toSituation(row: SituationRow): Situation {
  return {
    id: row.id,
    occasionKey: row.occasion_key,
    kind: row.kind as SituationKind,
    answer: row.answer as PlainAnswer,
    observedOn: toDate(row.observed_on),
  };
}

function toCarePlan(row: CarePlanRow) {
  return { careEpisodeId: row.care_episode_id, plan: row.plan_key };
}
