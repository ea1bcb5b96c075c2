import type { Actor, CareEpisode, Measure, ScaleChange } from '@trefzeker/shared';
import { changeResultTable, toScaleChange } from '../measurement/change-result.entity.js';
import type { ChangeResultRow } from '../measurement/change-result.entity.js';
import { measurementTable, toMeasurement } from '../measurement/measurement.entity.js';
import type { MeasurementRow } from '../measurement/measurement.entity.js';
import type { StoredMeasurement } from '../measurement/measurement-repository.js';
import type { ReadDoor } from '../platform/database/doors.js';
import { groupById } from '../platform/database/row-values.js';
import { identifier, isOneOf, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import { columnsOf } from '../platform/database/table.js';
import type { Table } from '../platform/database/table.js';
import { careEpisodeTable, toCareEpisode } from './care-episode.entity.js';
import type { CareEpisodeRow } from './care-episode.entity.js';
import { measureTable, toMeasure } from './measure.entity.js';
import type { MeasureRow } from './measure.entity.js';
import { careEpisodeInScope, measureInScope } from './scope.js';
import type {
  StoredRecord,
  TrajectoryHeader,
  TrajectoryRepository,
  VersionedRecord,
} from './trajectory-repository.js';

type RecordRepository = Pick<TrajectoryRepository, 'record' | 'records' | 'trajectoryOf'>;
type ById<Item> = ReadonlyMap<string, readonly Item[]>;

interface PartRow {
  readonly trajectory_id: string;
}

/** Whole files, for changes: five statements, however many files. */
export function createTrajectoryRecordRepository(
  read: ReadDoor,
  headers: Pick<TrajectoryRepository, 'listByIds'>,
): RecordRepository {
  async function all<Row extends PartRow, Item>(
    table: Table,
    ids: readonly string[],
    { toItem, order }: { readonly toItem: (row: Row) => Item; readonly order: readonly [string, string] },
  ): Promise<ById<Item>> {
    const [first, second] = order;
    const rows = await read.query<Row>(sql`SELECT ${columnsOf(table, 'p')} FROM ${identifier(table.name)} AS p
      WHERE ${isOneOf('p.trajectory_id', ids)} ORDER BY ${identifier(first)}, ${identifier(second)}`);
    return groupById(ids, rows, { idOf: ({ trajectory_id: id }) => id, toItem });
  }

  const records = async (
    actor: Actor,
    wanted: readonly string[],
  ): Promise<ReadonlyMap<string, VersionedRecord>> => {
    // First the version, then the rest: a change in between makes the version stale, never the file torn.
    const found = await headers.listByIds(actor, wanted);
    const ids = found.map(({ id }) => id);
    if (ids.length === 0) return new Map();
    const parts: Parts = {
      careEpisodes: await all<CareEpisodeRow, CareEpisode>(careEpisodeTable, ids, {
        toItem: toCareEpisode,
        order: ['start_date', 'id'],
      }),
      measures: await all<MeasureRow, Measure>(measureTable, ids, {
        toItem: toMeasure,
        order: ['start_date', 'id'],
      }),
      measurements: await all<MeasurementRow, StoredMeasurement>(measurementTable, ids, {
        toItem: toMeasurement,
        order: ['taken_on', 'id'],
      }),
      changes: await all<ChangeResultRow, ScaleChange>(changeResultTable, ids, {
        toItem: toScaleChange,
        order: ['trajectory_id', 'position'],
      }),
    };
    return new Map(found.map((header) => [header.id, toVersionedRecord(header, parts)]));
  };

  return {
    records,
    record: async (actor, id) => (await records(actor, [id])).get(id) ?? null,
    trajectoryOf: async (actor, part) => {
      const [row] = await read.query<PartRow>(partStatement(actor, part));
      return row?.trajectory_id ?? null;
    },
  };
}

function partStatement(actor: Actor, part: Parameters<RecordRepository['trajectoryOf']>[1]): Sql {
  const isCare = 'careEpisodeId' in part;
  const [table, id] = isCare ? ['care_episode', part.careEpisodeId] : ['measure', part.measureId];
  const inScope = isCare ? careEpisodeInScope(actor, 'p', 't') : measureInScope(actor, 'p', 't');
  return sql`SELECT p.trajectory_id FROM ${identifier(table)} AS p
    JOIN trajectory AS t ON t.id = p.trajectory_id WHERE p.id = ${id} AND ${inScope}`;
}

interface Parts {
  readonly careEpisodes: ById<CareEpisode>;
  readonly measures: ById<Measure>;
  readonly measurements: ById<StoredMeasurement>;
  readonly changes: ById<ScaleChange>;
}

function toVersionedRecord(header: TrajectoryHeader, parts: Parts): VersionedRecord {
  const { id, client, keeperId, unitId, frameAtStart, start, end, closedOn, version } = header;
  const { birthDate, birthDatePrecision, sex, municipality } = client;
  const record: StoredRecord = {
    id,
    client: { id: client.id, birthDate, birthDatePrecision, sex, municipality },
    keeperId,
    unitId,
    frameAtStart,
    start,
    end,
    closedOn,
    careEpisodes: parts.careEpisodes.get(id) ?? [],
    measures: parts.measures.get(id) ?? [],
    measurements: parts.measurements.get(id) ?? [],
    changes: parts.changes.get(id) ?? [],
  };
  return { record, client, version };
}
