import { beforeAll, expect, test } from 'vitest';
import {
  carePlanTable,
  dutyDayTable,
  dutyExcuseTable,
  dutyTable,
  handOverTable,
  reminderTable,
  situationTable,
  trajectoryWorkerTable,
} from '../../agenda/agenda.entity.js';
import { natureTable } from '../../nature/nature.entity.js';
import { agreedCarePlanTable, decisionTable, measurePlanTable } from '../../agreements/agreement.entity.js';
import {
  clientBsnTable,
  clientChangeTable,
  clientLifeTable,
  respondentTable,
  useElsewhereTable,
} from '../../clients/client-life.entity.js';
import { clientMergeTable } from '../../merge/merge.entity.js';
import { notDoubleTable } from '../../merge/not-double.entity.js';
import { accessLogTable } from '../../audit/access-log.entity.js';
import { partHistoryTable, voidedPartTable } from '../../corrections/history.entity.js';
import { goalScoreTable } from '../../goals/goal-score.entity.js';
import { overallGoalScoreTable } from '../../goals/overall-goal-score.entity.js';
import { importBatchTable, importRowTable } from '../../exchange/import-batch.entity.js';
import {
  firstLoadFindingTable,
  firstLoadRowTable,
  firstLoadTable,
  sourceRecordTable,
} from '../../exchange/load/load.entity.js';
import { observationTable } from '../../indicators/observation.entity.js';
import {
  changePolicyTable,
  instrumentEditionTable,
  normSetTable,
} from '../../instruments/definition.entity.js';
import { changeResultTable } from '../../measurement/change-result.entity.js';
import { measurementDraftTable } from '../../measurement/drafts/draft.entity.js';
import { earlierMeasurementTable } from '../../measurement/earlier-measurement.entity.js';
import { measurementTable } from '../../measurement/measurement.entity.js';
import { organisationTable, organisationUnitTable } from '../../organisation/organisation.entity.js';
import { personTable } from '../../organisation/person.entity.js';
import { careEpisodeTable } from '../../registration/care-episode.entity.js';
import { clientTable } from '../../registration/client.entity.js';
import { goalTable } from '../../registration/goal.entity.js';
import { measureEventTable } from '../../registration/measure-event.entity.js';
import { measureTable } from '../../registration/measure.entity.js';
import { subTrajectoryTable } from '../../registration/sub-trajectory.entity.js';
import { trajectoryPartyTable, trajectoryTable } from '../../registration/trajectory.entity.js';
import { requestReceiptTable } from '../../requests/receipt.entity.js';
import { onEachDatabase } from '../../testing/on-each-database.js';
import type { ReadDoor } from './doors.js';
import { byDialect, sql } from './sql.js';
import type { Dialect } from './sql.js';
import { pluginStateTable } from '../../instruments/plugin-state.entity.js';
import type { ColumnKind, Table } from './table.js';

const TABLES: readonly Table[] = [
  accessLogTable,
  agreedCarePlanTable,
  careEpisodeTable,
  carePlanTable,
  changePolicyTable,
  changeResultTable,
  clientBsnTable,
  clientChangeTable,
  clientLifeTable,
  clientMergeTable,
  notDoubleTable,
  clientTable,
  decisionTable,
  dutyDayTable,
  dutyExcuseTable,
  dutyTable,
  earlierMeasurementTable,
  firstLoadFindingTable,
  firstLoadRowTable,
  firstLoadTable,
  goalScoreTable,
  overallGoalScoreTable,
  goalTable,
  handOverTable,
  importBatchTable,
  importRowTable,
  instrumentEditionTable,
  measurePlanTable,
  natureTable,
  measureTable,
  measureEventTable,
  measurementDraftTable,
  measurementTable,
  normSetTable,
  observationTable,
  organisationTable,
  organisationUnitTable,
  partHistoryTable,
  personTable,
  pluginStateTable,
  reminderTable,
  requestReceiptTable,
  respondentTable,
  situationTable,
  sourceRecordTable,
  subTrajectoryTable,
  trajectoryPartyTable,
  trajectoryTable,
  trajectoryWorkerTable,
  voidedPartTable,
  useElsewhereTable,
];

/** Columns that no mapping knows, since the database fills them in itself. */
const FILLED_IN: Readonly<Record<string, readonly string[]>> = { access_log: ['sequence'] };

const TYPES: Readonly<Record<Dialect, Readonly<Record<ColumnKind, string>>>> = {
  sqlite: {
    text: 'TEXT',
    integer: 'INTEGER',
    real: 'REAL',
    boolean: 'INTEGER',
    date: 'TEXT',
    instant: 'TEXT',
    json: 'TEXT',
  },
  postgres: {
    text: 'text',
    integer: 'integer',
    real: 'double precision',
    boolean: 'boolean',
    date: 'date',
    instant: 'timestamp with time zone',
    json: 'json',
  },
};

interface ColumnRow {
  readonly name: string;
  readonly type: string;
  readonly nullable: number | boolean;
}

onEachDatabase('the mapping of tables', (databases) => {
  let read: ReadDoor;
  beforeAll(async () => {
    ({ read } = await databases.open());
  });

  test('names every table of the migrations', async () => {
    const rows = await read.query<{ name: string }>(
      byDialect({
        sqlite: sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
        postgres: sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
      }),
    );

    const mapped = [...TABLES.map(({ name }) => name), 'schema_migration'];
    expect(rows.map(({ name }) => name).sort()).toEqual(mapped.sort());
  });

  test.each(TABLES)('has the columns of $name', async (table) => {
    const stored = (await columnsInDatabase(read, table.name)).filter(
      ({ name }) => !FILLED_IN[table.name]?.includes(name),
    );

    const mapped = Object.entries(table.columns).map(([name, spec]) => ({
      name,
      type: TYPES[read.dialect][spec.replace('?', '') as ColumnKind],
      nullable: spec.endsWith('?'),
    }));
    expect(stored).toEqual(mapped);
  });
});

/** In their order in the table. */
async function columnsInDatabase(read: ReadDoor, table: string) {
  const rows = await read.query<ColumnRow>(
    byDialect({
      // A column of a primary key may be null in SQLite unless it says otherwise, so each of ours says it.
      sqlite: sql`SELECT name, type, 1 - "notnull" AS nullable FROM pragma_table_info(${table})`,
      postgres: sql`SELECT column_name AS name, data_type AS type, is_nullable = 'YES' AS nullable
        FROM information_schema.columns WHERE table_name = ${table} ORDER BY ordinal_position`,
    }),
  );
  return rows.map(({ name, type, nullable }) => ({ name, type, nullable: Boolean(nullable) }));
}
