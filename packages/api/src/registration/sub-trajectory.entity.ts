import type { SubTrajectory } from '@trefzeker/shared';
import { fromDateOrNull } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';

export const subTrajectoryTable = defineTable('sub_trajectory', {
  id: 'text',
  trajectory_id: 'text',
  kind: 'text',
  organisation_id: 'text',
  start_date: 'date',
  end_date: 'date?',
  member_ids: 'json',
});

export type SubTrajectoryRow = RowOf<typeof subTrajectoryTable>;

export function toSubTrajectoryRow(trajectoryId: string, part: SubTrajectory): SubTrajectoryRow {
  return {
    id: part.id,
    trajectory_id: trajectoryId,
    kind: part.kind,
    organisation_id: part.organisationId,
    start_date: part.start.toString(),
    end_date: fromDateOrNull(part.end),
    member_ids: JSON.stringify(part.memberIds),
  };
}
