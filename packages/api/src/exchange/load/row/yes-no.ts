import type { ValueSource } from '../../import-mapping.js';
import { asCodeOf } from '../../row/cell-values.js';
import type { RowReader } from '../../row/row-reader.js';

const YES_NO = ['yes', 'no'] as const;

/** Null: the cell is empty, and an empty cell is not no. */
export function yesNo(reader: RowReader, source: ValueSource | undefined): boolean | null {
  const said = reader.optional(source, asCodeOf(YES_NO));
  return said === null ? null : said === 'yes';
}
