import type { Measure, MeasureKind } from '@trefzeker/shared';
import { fromDateOrNull, toBooleanOrNull, toDate, toDateOrNull } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';
import type { MeasureEventRow } from './measure-event.entity.js';
import { toMeasureEvents } from './measure-event.entity.js';
import { toEndReason, toEndReasonColumns } from './end-reason.entity.js';

export const measureTable = defineTable('measure', {
  id: 'text',
  trajectory_id: 'text',
  organisation_id: 'text',
  kind: 'text',
  start_date: 'date',
  end_date: 'date?',
  end_reason_list: 'text?',
  end_reason_code: 'text?',
  type_list: 'text?',
  type_code: 'text?',
  is_recognised: 'boolean?',
});

export type MeasureRow = RowOf<typeof measureTable>;

/** @param events - Rows of this measure and of others. Measures voided by an earlier version have no type. */
export function toMeasure(row: MeasureRow, events: readonly MeasureEventRow[] = []): Measure {
  const type = toEndReason({
    end_reason_list: row.type_list ?? null,
    end_reason_code: row.type_code ?? null,
  });
  const isRecognised = toBooleanOrNull(row.is_recognised ?? null);
  return {
    id: row.id,
    organisationId: row.organisation_id,
    kind: row.kind as MeasureKind,
    start: toDate(row.start_date),
    end: toDateOrNull(row.end_date),
    endReason: toEndReason(row),
    ...(type === null ? {} : { type }),
    ...(isRecognised === null ? {} : { isRecognised }),
    ...toMeasureEvents(row.id, events),
  };
}

export function toMeasureRow(trajectoryId: string, measure: Measure): MeasureRow {
  return {
    id: measure.id,
    trajectory_id: trajectoryId,
    organisation_id: measure.organisationId,
    kind: measure.kind,
    start_date: measure.start.toString(),
    end_date: fromDateOrNull(measure.end),
    ...toEndReasonColumns(measure.endReason),
    type_list: measure.type?.list ?? null,
    type_code: measure.type?.code ?? null,
    is_recognised: measure.isRecognised ?? null,
  };
}
