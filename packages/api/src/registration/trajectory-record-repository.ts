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
import { readMeasureEvents } from './measure-events-repository.js';
import { careEpisodeInScope, ownMeasureInScope } from './scope.js';
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

/** Whole files, for changes: five statements, six when there are measures, however many files. */
export function createTrajectoryRecordRepository(
  read: ReadDoor,
  headers: Pick<TrajectoryRepository, 'listByIds'>,
): RecordRepository {
  const records = async (
    actor: Actor,
    wanted: readonly string[],
  ): Promise<ReadonlyMap<string, VersionedRecord>> => {
    // First the version, then the rest: a change in between makes the version stale, never the file torn.
    const found = await headers.listByIds(actor, wanted);
    if (found.length === 0) return new Map();
    const parts = await readParts(
      read,
      found.map(({ id }) => id),
    );
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
  const inScope = isCare ? careEpisodeInScope(actor, 'p', 't') : ownMeasureInScope(actor, 'p', 't');
  return sql`SELECT p.trajectory_id FROM ${identifier(table)} AS p
    JOIN trajectory AS t ON t.id = p.trajectory_id WHERE p.id = ${id} AND ${inScope}`;
}

interface Parts {
  readonly careEpisodes: ById<CareEpisode>;
  readonly measures: ById<Measure>;
  readonly measurements: ById<StoredMeasurement>;
  readonly changes: ById<ScaleChange>;
}

async function readParts(read: ReadDoor, ids: readonly string[]): Promise<Parts> {
  const episodes = await read.query<CareEpisodeRow>(allOf(careEpisodeTable, ids, sql`start_date, id`));
  const measures = await read.query<MeasureRow>(allOf(measureTable, ids, sql`start_date, id`));
  const events = await readMeasureEvents(
    read,
    measures.map(({ id }) => id),
  );
  const measurements = await read.query<MeasurementRow>(allOf(measurementTable, ids, sql`taken_on, id`));
  const changes = await read.query<ChangeResultRow>(
    allOf(changeResultTable, ids, sql`trajectory_id, position`),
  );
  return {
    careEpisodes: groupById(ids, episodes, { idOf, toItem: toCareEpisode }),
    measures: groupById(ids, measures, { idOf, toItem: (row) => toMeasure(row, events) }),
    measurements: groupById(ids, measurements, { idOf, toItem: toMeasurement }),
    changes: groupById(ids, changes, { idOf, toItem: toScaleChange }),
  };
}

function allOf(table: Table, ids: readonly string[], order: Sql): Sql {
  return sql`SELECT ${columnsOf(table, 'p')} FROM ${identifier(table.name)} AS p
    WHERE ${isOneOf('p.trajectory_id', ids)} ORDER BY ${order}`;
}

function idOf({ trajectory_id: id }: PartRow): string {
  return id;
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
