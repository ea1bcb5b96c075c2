import type { CareEpisode, Measure, MeasureEvent } from '@trefzeker/shared';
import { carePlanTable } from '../agenda/agenda.entity.js';
import { agreedCarePlanTable, decisionTable, measurePlanTable } from '../agreements/agreement.entity.js';
import { overallGoalScoreTable } from '../goals/overall-goal-score.entity.js';
import { goalScoreTable } from '../goals/goal-score.entity.js';
import { measurementTable, toMeasurement } from '../measurement/measurement.entity.js';
import type { MeasurementRow } from '../measurement/measurement.entity.js';
import type { StoredMeasurement } from '../measurement/measurement-repository.js';
import type { Transaction } from '../platform/database/doors.js';
import { sql } from '../platform/database/sql.js';
import { insertRows } from '../platform/database/table.js';
import type { Table } from '../platform/database/table.js';
import { careEpisodeTable, toCareEpisode } from '../registration/care-episode.entity.js';
import type { CareEpisodeRow } from '../registration/care-episode.entity.js';
import { goalTable } from '../registration/goal.entity.js';
import { measureEventTable, toMeasureEvent } from '../registration/measure-event.entity.js';
import type { MeasureEventRow } from '../registration/measure-event.entity.js';
import { measureTable, toMeasure } from '../registration/measure.entity.js';
import type { MeasureRow } from '../registration/measure.entity.js';
import { removeRows, rowsToKeep } from './history-change-repository.js';
import type { KeptRows, VoidableKind, VoidedPart } from './history-repository.js';

interface Place {
  readonly table: Table;
  /** Column that holds the id of the part. */
  readonly column: string;
}

const at = (table: Table, column = 'id'): Place => ({ table, column });

/** Where each kind lies: its own row first, then what goes with it and means nothing without it. */
const PLACES: Readonly<Record<VoidableKind, readonly [Place, ...Place[]]>> = {
  CARE_EPISODE: [
    at(careEpisodeTable),
    at(carePlanTable, 'care_episode_id'),
    at(overallGoalScoreTable, 'care_episode_id'),
  ],
  MEASURE: [at(measureTable), at(measureEventTable, 'measure_id')],
  MEASURE_EVENT: [at(measureEventTable)],
  MEASUREMENT: [at(measurementTable)],
  DECISION: [at(decisionTable)],
  CARE_PLAN: [at(agreedCarePlanTable)],
  MEASURE_PLAN: [at(measurePlanTable)],
  GOAL: [at(goalTable), at(goalScoreTable, 'goal_id')],
};

/** Parts of the record: their own row comes and goes with the record itself. */
const OF_RECORD: readonly VoidableKind[] = ['CARE_EPISODE', 'MEASURE', 'MEASURE_EVENT', 'MEASUREMENT'];

/** Takes a part out, and gives what there was. Of a part of the record the own row is left for the record. */
export async function takeOut(tx: Transaction, kind: VoidableKind, id: string): Promise<readonly KeptRows[]> {
  const kept: KeptRows[] = [];
  for (const { table, column } of PLACES[kind]) kept.push(await rowsToKeep(tx, table, { column, id }));
  const [own, ...others] = PLACES[kind];
  // The places of what happened in a measure are numbered: the next one takes its place at once.
  const isLeft = OF_RECORD.includes(kind) && kind !== 'MEASURE_EVENT';
  const leaving = isLeft ? others : [...others, own];
  for (const { table, column } of leaving) await removeRows(tx, table, { column, id });
  // A form that somebody is filling in is kept: it is then about the whole trajectory.
  if (kind === 'CARE_EPISODE') {
    await tx.execute(sql`UPDATE measurement_draft SET care_episode_id = NULL WHERE care_episode_id = ${id}`);
  }
  return kept;
}

/** Puts back what was taken out; of a part of the record all but its own row. */
export async function putBack(tx: Transaction, { partKind, content }: VoidedPart): Promise<void> {
  const places = OF_RECORD.includes(partKind) ? PLACES[partKind].slice(1) : PLACES[partKind];
  for (const { table } of places) {
    // What happened to a measure is part of the record, and comes back with it.
    if (table.name === measureEventTable.name) continue;
    const kept = content.find((each) => each.table === table.name);
    await insertRows(tx, table, kept?.rows ?? []);
  }
}

/** What comes back into the record, and what that belongs to. */
export interface PartToRestore {
  readonly careEpisode: CareEpisode | null;
  readonly measure: Measure | null;
  /** Of the measure that `belongsTo` names. */
  readonly measureEvent: MeasureEvent | null;
  readonly measurement: StoredMeasurement | null;
  /** Care or measure that it belongs to; null: to none. */
  readonly belongsTo: string | null;
}

export function toPartToRestore({ partKind, content }: VoidedPart): PartToRestore {
  const row = content[0]?.rows[0] ?? {};
  const owner = row.care_episode_id ?? row.measure_id;
  return {
    careEpisode: partKind === 'CARE_EPISODE' ? toCareEpisode(row as unknown as CareEpisodeRow) : null,
    measure: partKind === 'MEASURE' ? toMeasure(row as unknown as MeasureRow, eventsIn(content)) : null,
    measureEvent: partKind === 'MEASURE_EVENT' ? toMeasureEvent(row as unknown as MeasureEventRow) : null,
    measurement: partKind === 'MEASUREMENT' ? toMeasurement(row as unknown as MeasurementRow) : null,
    belongsTo: typeof owner === 'string' ? owner : null,
  };
}

function eventsIn(content: readonly KeptRows[]): readonly MeasureEventRow[] {
  const kept = content.find(({ table }) => table === measureEventTable.name);
  return (kept?.rows ?? []) as unknown as readonly MeasureEventRow[];
}
