import { civilDate } from '@trefzeker/shared';
import type { PlainDate } from '@trefzeker/shared';
import { fromJson, fromJsonOrNull } from '../platform/database/row-values.js';
import { defineTable } from '../platform/database/table.js';
import type { RowOf } from '../platform/database/table.js';
import type { ImportBatch, ImportPlan, ImportProgress, ImportState } from './import-service.js';

export const importBatchTable = defineTable('import_batch', {
  id: 'text',
  organisation_id: 'text',
  person_id: 'text?',
  mapping_key: 'text',
  mapping: 'json',
  file_name: 'text',
  file_hash: 'text?',
  state: 'text',
  counts: 'json',
  problems: 'json',
  findings: 'json',
  failure: 'json?',
  owner: 'text?',
  created_at: 'instant',
  applied_at: 'instant?',
});

export const importRowTable = defineTable('import_row', {
  batch_id: 'text',
  client_key: 'text',
  row_number: 'integer',
  payload: 'json',
});

export type ImportBatchRow = RowOf<typeof importBatchTable>;

/** A batch with what only the work on it needs. */
export interface StoredBatch extends ImportBatch {
  /** SHA-256 of the file, hex; null until it was read. */
  readonly fileHash: string | null;
  /** The process that is at work on it; null when none is. */
  readonly owner: string | null;
}

/** What is counted, as it lies in `counts`. */
interface Counts {
  readonly progress: ImportProgress;
  readonly plan:
    | (Omit<ImportPlan, 'firstEnd' | 'lastEnd'> & Readonly<Record<'firstEnd' | 'lastEnd', string | null>>)
    | null;
  readonly problemCount: number;
}

export function toBatch(row: ImportBatchRow): StoredBatch {
  const { progress, plan, problemCount } = fromJson<Counts>(row.counts);
  return {
    id: row.id,
    organisationId: row.organisation_id,
    mapping: fromJson(row.mapping),
    fileName: row.file_name,
    state: row.state as ImportState,
    createdAt: new Date(row.created_at),
    createdBy: row.person_id,
    progress,
    plan: plan === null ? null : { ...plan, firstEnd: dateOf(plan.firstEnd), lastEnd: dateOf(plan.lastEnd) },
    problems: fromJson(row.problems),
    problemCount,
    findings: fromJson(row.findings),
    failure: fromJsonOrNull(row.failure),
    fileHash: row.file_hash,
    owner: row.owner,
  };
}

function dateOf(text: string | null): PlainDate | null {
  return text === null ? null : civilDate(text);
}

export function toBatchRow(batch: StoredBatch, appliedAt: Date | null): ImportBatchRow {
  const { progress, plan, problemCount, failure } = batch;
  return {
    id: batch.id,
    organisation_id: batch.organisationId,
    person_id: batch.createdBy,
    mapping_key: batch.mapping.key,
    mapping: JSON.stringify(batch.mapping),
    file_name: batch.fileName,
    file_hash: batch.fileHash,
    state: batch.state,
    // Civil dates write themselves as ISO text.
    counts: JSON.stringify({ progress, plan, problemCount }),
    problems: JSON.stringify(batch.problems),
    findings: JSON.stringify(batch.findings),
    failure: failure === null ? null : JSON.stringify(failure),
    owner: batch.owner,
    created_at: batch.createdAt.toISOString(),
    applied_at: appliedAt?.toISOString() ?? null,
  };
}
