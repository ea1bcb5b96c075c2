import type { Localised } from '@trefzeker/shared';
import type { NormGroup } from '../../sdk/index.js';
import { ANY_AGE, ANY_SEX } from '../../sdk/index.js';
import type { CellProblem, TableRow } from './table-cells.js';

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
const WHOLE = /^\d{1,3}$/;
const KEY = /^[a-z0-9][a-z0-9-]*$/;

/** Reads the cells of one row; what cannot be read is a problem, and the reading goes on. */
export class CellReader {
  readonly problems: CellProblem[] = [];

  constructor(private readonly row: TableRow) {}

  has(column: string): boolean {
    return (this.row.cells.get(column) ?? '') !== '';
  }

  text(column: string): string | undefined {
    return this.has(column) ? this.row.cells.get(column) : undefined;
  }

  /** A name in lower case: of a scale, a form, a band. */
  key(column: string): string {
    return this.must(column, (cell) => (KEY.test(cell) ? cell : null), A_KEY) ?? '';
  }

  /** A number with a decimal point or a decimal comma; a thousands separator is not read. */
  number(column: string): number | undefined {
    return this.has(column) ? this.neededNumber(column) : undefined;
  }

  neededNumber(column: string): number {
    return (
      this.must(column, (cell) => (NUMBER.test(cell) ? Number(cell.replace(',', '.')) : null), A_NUMBER) ?? 0
    );
  }

  choice<Choice extends string>(column: string, choices: readonly Choice[]): Choice | undefined {
    if (!this.has(column)) return undefined;
    const list = choices.join(', ');
    const find = (cell: string) => choices.find((choice) => choice === cell.toLowerCase()) ?? null;
    return this.must(column, find, { nl: `Kies uit: ${list}.`, en: `Choose from: ${list}.` });
  }

  group(): NormGroup {
    return {
      sex: this.#sexes(),
      form: this.key('form'),
      age: [this.#age('age_from', 0), this.#age('age_to', 1)],
    };
  }

  /** A cell that needs another one beside it. */
  refuse(column: string, message: Localised, hint: Localised): void {
    this.problems.push({ line: this.row.line, column, message, hint });
  }

  #sexes(): NormGroup['sex'] {
    const read = (cell: string): NormGroup['sex'] | null => {
      if (cell.toLowerCase() === 'any') return ANY_SEX;
      const parts = cell.toUpperCase().split(/[\s/+]+/);
      const sexes = ANY_SEX.filter((sex) => parts.includes(sex));
      return sexes.length === parts.length ? sexes : null;
    };
    return this.must('sex', read, A_SEX) ?? ANY_SEX;
  }

  #age(column: string, end: 0 | 1): number {
    const read = (cell: string) =>
      cell.toLowerCase() === 'any' ? ANY_AGE[end] : WHOLE.test(cell) ? Number(cell) : null;
    return this.must(column, read, AN_AGE) ?? ANY_AGE[end];
  }

  private must<Value>(
    column: string,
    read: (cell: string) => Value | null,
    hint: Localised,
  ): Value | undefined {
    const cell = this.row.cells.get(column) ?? '';
    const value = cell === '' ? null : read(cell);
    if (value !== null) return value;
    this.refuse(column, cell === '' ? EMPTY : NOT_READ, hint);
    return undefined;
  }
}

const EMPTY = { nl: 'Deze cel is leeg.', en: 'This cell is empty.' };
const NOT_READ = { nl: 'Deze cel kan niet worden gelezen.', en: 'This cell cannot be read.' };
const A_KEY = {
  nl: 'Schrijf de naam zoals hij in instrument.json staat, in kleine letters.',
  en: 'Write the name as it is in instrument.json, in lower-case letters.',
};
const A_NUMBER = {
  nl: 'Schrijf alleen een getal, zoals 12 of 12,5.',
  en: 'Write a number and nothing else, as 12 or 12.5.',
};
const A_SEX = {
  nl: 'Schrijf F, M, X of UNKNOWN, meer tegelijk met een spatie ertussen, of any voor iedereen.',
  en: 'Write F, M, X or UNKNOWN, several with a space between them, or any for everybody.',
};
const AN_AGE = {
  nl: 'Schrijf hele jaren, zoals 12, of any voor alle leeftijden.',
  en: 'Write whole years, as 12, or any for all ages.',
};
