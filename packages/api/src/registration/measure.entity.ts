import type { Measure, MeasureKind } from '@trefzeker/shared';
import { fromDateOrNull, toDate, toDateOrNull } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';
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
});

export type MeasureRow = RowOf<typeof measureTable>;

export function toMeasure(row: MeasureRow): Measure {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    kind: row.kind as MeasureKind,
    start: toDate(row.start_date),
    end: toDateOrNull(row.end_date),
    endReason: toEndReason(row),
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
  };
}
