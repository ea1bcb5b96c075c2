import type { ImportedRow } from '../row/imported-row.js';
import type { ScoredInput } from './score-input.js';

/** A row as it waits between check and application: scored, so that applying is short. */
export interface StagedRow extends Omit<ImportedRow, 'measurements'> {
  readonly measurements: readonly ScoredInput[];
}

/** All rows of one client in a file, by row. */
export interface ClientRows {
  readonly reference: string;
  readonly rows: readonly StagedRow[];
}
