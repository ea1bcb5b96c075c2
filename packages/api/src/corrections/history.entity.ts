import type { ActKind, CorrectionReason, FieldChange, PartFields, PartKind } from '@trefzeker/shared';
import { fromJson } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';
import type { StoredAct, VoidedPart } from './history-repository.js';

export const partHistoryTable = defineTable('part_history', {
  trajectory_id: 'text',
  trajectory_version: 'integer',
  position: 'integer',
  act: 'text',
  part_kind: 'text',
  part_id: 'text',
  owner_id: 'text?',
  subject: 'json',
  changes: 'json',
  reason_code: 'text?',
  reason_words: 'text?',
  at: 'instant',
  recorded_by_organisation_id: 'text',
  recorded_by_person_id: 'text?',
});
export type PartHistoryRow = RowOf<typeof partHistoryTable>;

export const voidedPartTable = defineTable('voided_part', {
  part_id: 'text',
  part_kind: 'text',
  trajectory_id: 'text',
  owner_id: 'text?',
  subject: 'json',
  content: 'json',
  reason_code: 'text',
  reason_words: 'text?',
  at: 'instant',
  recorded_by_organisation_id: 'text',
  recorded_by_person_id: 'text?',
});
export type VoidedPartRow = RowOf<typeof voidedPartTable>;

export function toStoredAct(row: PartHistoryRow): StoredAct {
  return {
    trajectoryId: row.trajectory_id,
    version: row.trajectory_version,
    position: row.position,
    act: row.act as ActKind,
    partKind: row.part_kind as PartKind,
    partId: row.part_id,
    ownerId: row.owner_id,
    subject: fromJson<PartFields>(row.subject),
    changes: fromJson<readonly FieldChange[]>(row.changes),
    reason: toReason(row),
    at: new Date(row.at),
    recordedBy: { organisationId: row.recorded_by_organisation_id, personId: row.recorded_by_person_id },
  };
}

export function toPartHistoryRow(act: StoredAct): PartHistoryRow {
  return {
    trajectory_id: act.trajectoryId,
    trajectory_version: act.version,
    position: act.position,
    act: act.act,
    part_kind: act.partKind,
    part_id: act.partId,
    owner_id: act.ownerId,
    subject: JSON.stringify(act.subject),
    changes: JSON.stringify(act.changes),
    reason_code: act.reason?.code ?? null,
    reason_words: act.reason?.words ?? null,
    at: act.at.toISOString(),
    recorded_by_organisation_id: act.recordedBy.organisationId,
    recorded_by_person_id: act.recordedBy.personId,
  };
}

export function toVoidedPart(row: VoidedPartRow): VoidedPart {
  return {
    trajectoryId: row.trajectory_id,
    partKind: row.part_kind as VoidedPart['partKind'],
    partId: row.part_id,
    ownerId: row.owner_id,
    subject: fromJson<PartFields>(row.subject),
    content: fromJson<VoidedPart['content']>(row.content),
    reason: { code: row.reason_code as CorrectionReason, words: row.reason_words },
    at: new Date(row.at),
    recordedBy: { organisationId: row.recorded_by_organisation_id, personId: row.recorded_by_person_id },
  };
}

export function toVoidedPartRow(part: VoidedPart): VoidedPartRow {
  return {
    part_id: part.partId,
    part_kind: part.partKind,
    trajectory_id: part.trajectoryId,
    owner_id: part.ownerId,
    subject: JSON.stringify(part.subject),
    content: JSON.stringify(part.content),
    reason_code: part.reason.code,
    reason_words: part.reason.words,
    at: part.at.toISOString(),
    recorded_by_organisation_id: part.recordedBy.organisationId,
    recorded_by_person_id: part.recordedBy.personId,
  };
}

function toReason({
  reason_code: code,
  reason_words: words,
}: Pick<PartHistoryRow, 'reason_code' | 'reason_words'>): StoredAct['reason'] {
  return code === null ? null : { code: code as CorrectionReason, words };
}
