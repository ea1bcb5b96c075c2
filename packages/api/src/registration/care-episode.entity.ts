import type { CareEpisode, CareForm, Provision } from '@trefzeker/shared';
import { fromDateOrNull, toDate, toDateOrNull } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';
import { CARE_DETAIL_COLUMNS, toCareDetailColumns, toCareDetails } from './care-details.entity.js';
import { toEndReason, toEndReasonColumns } from './end-reason.entity.js';

export const careEpisodeTable = defineTable('care_episode', {
  id: 'text',
  trajectory_id: 'text',
  provider_id: 'text',
  form: 'text',
  provision: 'text',
  start_date: 'date',
  agreed_end: 'date?',
  end_date: 'date?',
  end_reason_list: 'text?',
  end_reason_code: 'text?',
  ...CARE_DETAIL_COLUMNS,
});

export type CareEpisodeRow = RowOf<typeof careEpisodeTable>;

export function toCareEpisode(row: CareEpisodeRow): CareEpisode {
  return {
    id: row.id,
    providerId: row.provider_id,
    form: row.form as CareForm,
    provision: row.provision as Provision,
    start: toDate(row.start_date),
    agreedEnd: toDateOrNull(row.agreed_end),
    end: toDateOrNull(row.end_date),
    endReason: toEndReason(row),
    ...toCareDetails(row),
  };
}

export function toCareEpisodeRow(trajectoryId: string, episode: CareEpisode): CareEpisodeRow {
  return {
    id: episode.id,
    trajectory_id: trajectoryId,
    provider_id: episode.providerId,
    form: episode.form,
    provision: episode.provision,
    start_date: episode.start.toString(),
    agreed_end: fromDateOrNull(episode.agreedEnd),
    end_date: fromDateOrNull(episode.end),
    ...toEndReasonColumns(episode.endReason),
    ...toCareDetailColumns(episode.details ?? {}),
  };
}
