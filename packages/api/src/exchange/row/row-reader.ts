import type { ValueSource } from '../import-mapping.js';
import type { ImportProblem } from '../import-service.js';
import { CELL_EMPTY, notInList } from './cell-values.js';
import type { CellParser, CellProblem } from './cell-values.js';

/** Place of each column in a row. */
export type ColumnIndex = ReadonlyMap<string, number>;

interface Translation {
  readonly column: string;
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/** A cell that holds several values. */
export interface ListSource extends Translation {
  readonly separator: string;
}

/** Reads one row through the sources of a mapping, and remembers all that is wrong with it. */
export class RowReader {
  readonly problems: ImportProblem[] = [];

  constructor(
    readonly row: number,
    private readonly cells: readonly string[],
    private readonly columns: ColumnIndex,
  ) {}

  /** The value, or null when the cell is empty or wrong (and then it is noted). */
  optional<Value>(source: ValueSource | undefined, parse: CellParser<Value>): Value | null {
    if (source === undefined) return null;
    const text = this.textOf(source);
    if (text === null || text === '') return null;
    const parsed = parse(text);
    if (parsed.kind === 'value') return parsed.value;
    this.note(columnOf(source), parsed);
    return null;
  }

  /** The same for what must be there. */
  required<Value>(source: ValueSource, parse: CellParser<Value>): Value | null {
    if (this.textOf(source) === '') this.note(columnOf(source), CELL_EMPTY);
    return this.optional(source, parse);
  }

  /** The values of a cell that holds several, in their order; one that is wrong is noted and left out. */
  list<Value>(source: ListSource | undefined, parse: CellParser<Value>): readonly Value[] {
    if (source === undefined) return [];
    const texts = this.cellOf(source.column).split(source.separator);
    const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
    return filled.flatMap((text) => {
      const said = this.translated(text, source);
      if (said === null) return [];
      const parsed = parse(said);
      if (parsed.kind === 'value') return [parsed.value];
      this.note(source.column, parsed);
      return [];
    });
  }

  isEmpty(source: ValueSource | undefined): boolean {
    return source === undefined || this.textOf(source) === '';
  }

  note(column: string | null, { code, message, hint }: CellProblem): void {
    const isNoted = this.problems.some((known) => known.column === column && known.code === code);
    if (!isNoted) this.problems.push({ row: this.row, column, code, message, hint });
  }

  /** Null when the mapping has no word for what stands in the cell. */
  private textOf(source: ValueSource): string | null {
    if ('constant' in source) return source.constant;
    return this.translated(this.cellOf(source.column), source);
  }

  /** What stands in the cell of a column, as it stands there. */
  cellOf(column: string): string {
    return this.cells[this.columns.get(column) ?? -1] ?? '';
  }

  private translated(cell: string, source: Translation): string | null {
    if (source.values === undefined) return cell;
    const translated = Object.hasOwn(source.values, cell) ? source.values[cell] : undefined;
    if (translated !== undefined) return translated;
    if (cell === '') return '';
    const { code, message, hint } = notInList(Object.keys(source.values)) as CellProblem & { kind: 'wrong' };
    this.note(source.column, { code, message, hint });
    return null;
  }
}

export function columnOf(source: ValueSource): string | null {
  return 'column' in source ? source.column : null;
}
