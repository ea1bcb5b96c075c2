import type { Measure, MeasureEvent } from '@trefzeker/shared';
import { fromDateOrNull, toDate, toDateOrNull } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';

export const measureEventTable = defineTable('measure_event', {
  id: 'text',
  trajectory_id: 'text',
  measure_id: 'text',
  position: 'integer',
  kind: 'text',
  on_date: 'date',
  until_date: 'date?',
  from_organisation_id: 'text?',
  to_organisation_id: 'text?',
  type_list: 'text?',
  type_code: 'text?',
});

export type MeasureEventRow = RowOf<typeof measureEventTable>;

export function toMeasureEvent(row: MeasureEventRow): MeasureEvent {
  const [id, on, until] = [row.id, toDate(row.on_date), toDateOrNull(row.until_date)];
  switch (row.kind as MeasureEvent['kind']) {
    case 'EXTENSION':
      return { id, kind: 'EXTENSION', on, until: until ?? on };
    case 'HAND_OVER': {
      const { from_organisation_id: from, to_organisation_id: to } = row;
      return { id, kind: 'HAND_OVER', on, from: from ?? '', to: to ?? '' };
    }
    case 'AUTHORISATION':
      return {
        ...{ id, kind: 'AUTHORISATION', on, until },
        type: { list: row.type_list ?? '', code: row.type_code ?? '' },
      };
    case 'WARNING':
      return { id, kind: 'WARNING', on };
    case 'REPORT_BACK':
      return { id, kind: 'REPORT_BACK', on };
  }
}

/** The events of one measure, as they were entered; nothing when there are none. */
export function toMeasureEvents(
  measureId: string,
  rows: readonly MeasureEventRow[],
): Pick<Measure, 'events'> {
  const own = rows.filter(({ measure_id: id }) => id === measureId);
  return own.length === 0
    ? {}
    : { events: own.toSorted((a, b) => a.position - b.position).map(toMeasureEvent) };
}

export function toMeasureEventRows(
  trajectoryId: string,
  { id: measureId, events = [] }: Measure,
): readonly MeasureEventRow[] {
  return events.map((event, position) => ({
    ...{ id: event.id, trajectory_id: trajectoryId, measure_id: measureId, position },
    ...{ kind: event.kind, on_date: event.on.toString() },
    until_date: 'until' in event ? fromDateOrNull(event.until) : null,
    from_organisation_id: event.kind === 'HAND_OVER' ? event.from : null,
    to_organisation_id: event.kind === 'HAND_OVER' ? event.to : null,
    type_list: event.kind === 'AUTHORISATION' ? event.type.list : null,
    type_code: event.kind === 'AUTHORISATION' ? event.type.code : null,
  }));
}
