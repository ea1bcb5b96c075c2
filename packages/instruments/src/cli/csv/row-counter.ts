import type { ProblemList } from './problem-list.js';
import type { Separator } from './separator.js';

/** Who receives the rows. Neither may be asynchronous: rows are handed over without waiting. */
export interface RowReader {
  header(names: readonly string[], separator: Separator): void;
  /** `line` is the line in the file where the row begins, counted from 1. */
  row(cells: readonly string[], line: number): void;
}

/** Numbers the rows by line and passes on those that have the width of the header. */
export class RowCounter {
  /** Where the next row begins. */
  line = 1;
  #width: number | null = null;

  constructor(
    private readonly separator: Separator,
    private readonly problems: ProblemList,
    private readonly reader: RowReader,
  ) {}

  get hasHeader(): boolean {
    return this.#width !== null;
  }

  take(cells: readonly string[]): void {
    const begin = this.line;
    this.line += 1 + lineBreaksIn(cells);
    if (this.#width === null) {
      this.#width = cells.length;
      this.reader.header(
        cells.map((name) => name.trim()),
        this.separator,
      );
    } else if (!isBlank(cells)) {
      if (cells.length === this.#width) this.reader.row(cells, begin);
      else this.problems.add(begin, null, this.#explainWidth(cells.length));
    }
  }

  #explainWidth(count: number): string {
    const given = `it has ${count} ${count === 1 ? 'cell' : 'cells'}`;
    return `${given} and the header has ${this.#width ?? 0}. Give each row one cell per column.`;
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Lines that a row takes beyond its first: quoted cells may hold line breaks. */
function lineBreaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.length > 1 && cell.includes('\n')) count += cell.split('\n').length - 1;
  }
  return count;
}
