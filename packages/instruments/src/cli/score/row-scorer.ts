import type { InstrumentDefinition } from '../../sdk/definition.js';
import type { ProblemList } from '../csv/problem-list.js';
import { readCase } from '../csv/read-case.js';
import { FormReader } from './form-reader.js';
import { checkSex, DateChecker, readAge } from './read-context.js';
import { scaleKeys } from './scale-keys.js';
import { scalePlaces, scoreLine } from './score-line.js';

type Ages = readonly [youngest: number, oldest: number];

interface Form {
  readonly reader: FormReader;
  readonly ages: Ages;
  readonly places: readonly (number | null)[];
}

export interface RowScorerOptions {
  readonly definition: InstrumentDefinition;
  /** Where each column stands. */
  readonly columns: ReadonlyMap<string, number>;
  /** The form of rows that do not name an informant; null when each must. */
  readonly defaultForm: string | null;
  readonly problems: ProblemList;
}

/** Scores rows of one file, whatever the form of each row. */
export class RowScorer {
  /** Rows that were scored. */
  rows = 0;
  /** Rows of people for whom the instrument was not made. */
  unusualAges = 0;
  readonly #forms: ReadonlyMap<string, Form>;
  readonly #dates = new DateChecker();

  constructor(private readonly options: RowScorerOptions) {
    const { definition, columns } = options;
    const scales = scaleKeys(definition);
    const agesByForm: Readonly<Record<string, Ages | undefined>> = definition.ageRangeByForm ?? {};
    this.#forms = new Map(
      definition.forms.map((form) => {
        const reader = new FormReader(definition, form, columns);
        const ages = agesByForm[form] ?? definition.ageRange;
        const made: Form = { reader, ages, places: scalePlaces(scales, reader) };
        return [form, made] as const;
      }),
    );
  }

  /** The line of the output; null when a cell of the row is wrong. */
  score(cells: readonly string[], line: number): string | null {
    const { problems } = this.options;
    this.rows += 1;
    const name = readCase(this.#cell(cells, 'case'), line, problems);
    const age = this.#readContext(cells, line);
    const form = this.#form(cells, line);
    if (!form?.reader.score(cells, line, problems)) return null;
    if (age !== null && (age < form.ages[0] || age > form.ages[1])) this.unusualAges += 1;
    return scoreLine(name, form.places, form.reader);
  }

  #form(cells: readonly string[], line: number): Form | null {
    const { definition, defaultForm, problems } = this.options;
    const named = this.#cell(cells, 'informant').trim();
    const form = this.#forms.get(named === '' ? (defaultForm ?? '') : named);
    if (form !== undefined) return form;
    const what = named === '' ? 'it is empty' : 'this informant is not known';
    problems.add(line, 'informant', `${what}. Allowed: ${definition.forms.join(', ')}.`);
    return null;
  }

  /** Checks age, sex and date; gives the age, the one that says something here. */
  #readContext(cells: readonly string[], line: number): number | null {
    const { problems } = this.options;
    checkSex(this.#cell(cells, 'sex'), line, problems);
    this.#dates.check(this.#cell(cells, 'date'), line, problems);
    return readAge(this.#cell(cells, 'age'), line, problems);
  }

  #cell(cells: readonly string[], column: string): string {
    const place = this.options.columns.get(column);
    return place === undefined ? '' : (cells[place] ?? '');
  }
}
