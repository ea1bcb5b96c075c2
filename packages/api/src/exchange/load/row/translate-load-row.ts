import type { CsvRecord } from '../../csv/read-records.js';
import { CELL_EMPTY } from '../../row/cell-values.js';
import { RowReader } from '../../row/row-reader.js';
import type { ColumnIndex } from '../../row/row-reader.js';
import type { ImportProblem } from '../../import-service.js';
import type { LoadKind } from '../load-kinds.js';
import { PARENT_OF } from '../load-kinds.js';
import type { FileMapping } from '../mapping/load-mapping.js';
import type { LoadDrafts } from './load-draft.js';
import type { DraftReaders } from './read-draft.js';
import { wrongNumberOfCells } from './row-problems.js';
import { fingerprintOf, keyHash } from './source-key.js';

/** One row of a file: who it is, what it belongs to, and what it says. */
export interface TranslatedRow {
  readonly row: number;
  /** Null: its key cannot be read. */
  readonly key: string | null;
  /** Key of what it belongs to; null: it stands by itself, or the key cannot be read. */
  readonly parentKey: string | null;
  /** Null: something is wrong with it by itself. */
  readonly content: {
    readonly draft: LoadDrafts[LoadKind];
    readonly fingerprint: string;
  } | null;
  readonly problems: readonly ImportProblem[];
}

interface FileContext<Kind extends LoadKind> {
  readonly kind: Kind;
  readonly mapping: FileMapping<Kind>;
  readonly columns: ColumnIndex;
  readonly readers: DraftReaders;
}

/** Reads one row through its mapping, and says all that is wrong with it by itself. */
export function translateLoadRow<Kind extends LoadKind>(
  { row, cells }: CsvRecord,
  { kind, mapping, columns, readers }: FileContext<Kind>,
): TranslatedRow {
  const reader = new RowReader(row, cells, columns);
  if (cells.length !== columns.size) reader.note(null, wrongNumberOfCells(columns.size));
  const key = readKey(reader, kind, mapping.key);
  const parentKind = PARENT_OF[kind];
  const parentColumns = parentColumnsOf(mapping);
  const parentKey = parentKind === null ? null : readKey(reader, parentKind, parentColumns);
  const draft = readers[kind](reader, mapping);
  const isRight = reader.problems.length === 0 && draft !== null;
  const content = isRight ? { draft, fingerprint: fingerprintOf(parentKey, draft) } : null;
  return { row, key, parentKey, content, problems: reader.problems };
}

export function parentColumnsOf(mapping: FileMapping): readonly string[] {
  if ('client' in mapping) return mapping.client;
  // Also a measure and a decision; only a goal belongs to care.
  if ('trajectory' in mapping) return mapping.trajectory;
  if ('measure' in mapping) return mapping.measure;
  if ('goal' in mapping) return mapping.goal;
  return 'care' in mapping ? mapping.care : [];
}

function readKey(reader: RowReader, kind: LoadKind, columns: readonly string[]): string | null {
  const parts = columns.map((column) => reader.cellOf(column));
  const empty = columns.filter((_, at) => parts[at] === '');
  for (const column of empty) reader.note(column, CELL_EMPTY);
  return empty.length > 0 ? null : keyHash(kind, parts);
}
