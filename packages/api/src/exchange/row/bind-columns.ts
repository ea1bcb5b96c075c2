import type { ImportProblem } from '../import-service.js';
import type { CellProblem } from './cell-values.js';
import type { ColumnIndex } from './row-reader.js';

export type BoundColumns =
  | { readonly kind: 'bound'; readonly columns: ColumnIndex }
  | { readonly kind: 'header-refused'; readonly problems: readonly ImportProblem[] };

interface NamedColumns {
  /** Names that the mapping reads. */
  readonly read: readonly string[];
  /** Names that may be there and are not read. */
  readonly ignored: readonly string[];
}

/** Finds the columns of a mapping in the header. What is missing, doubled or unknown is refused: silence loses data. */
export function bindColumns(header: readonly string[], { read, ignored }: NamedColumns): BoundColumns {
  const known = new Set([...read, ...ignored]);
  const missing = read.filter((name) => !header.includes(name)).map((name) => headerProblem(name, MISSING));
  const doubled = header.filter((name, index) => header.indexOf(name) !== index);
  const unknown = [...new Set(header)].filter((name) => !known.has(name));
  const problems = [
    ...missing,
    ...[...new Set(doubled)].map((name) => headerProblem(name, DOUBLED)),
    ...unknown.map((name) => headerProblem(name, unknownColumn([...known]))),
  ];
  if (problems.length > 0) return { kind: 'header-refused', problems };
  return { kind: 'bound', columns: new Map(header.map((name, index) => [name, index])) };
}

const LONGEST_NAME = 80;

/** A header may hold anything, also a row of data: its names are shortened. */
function headerProblem(name: string, problem: CellProblem): ImportProblem {
  return { row: 1, column: name.slice(0, LONGEST_NAME), ...problem };
}

const MISSING: CellProblem = {
  code: 'column-missing',
  message: { nl: 'Deze kolom ontbreekt in het bestand.', en: 'This column is missing from the file.' },
  hint: {
    nl: 'Voeg de kolom toe; de cellen mogen leeg zijn als er niets bekend is.',
    en: 'Add the column; its cells may be empty where nothing is known.',
  },
};

const DOUBLED: CellProblem = {
  code: 'column-doubled',
  message: { nl: 'Deze kolomnaam komt vaker voor.', en: 'This column name occurs more than once.' },
  hint: { nl: 'Geef elke kolom een eigen naam.', en: 'Give each column a name of its own.' },
};

function unknownColumn(known: readonly string[]): CellProblem {
  const names = known.join(', ');
  return {
    code: 'column-unknown',
    message: {
      nl: 'Deze kolom hoort niet bij de gekozen indeling.',
      en: 'This column is not part of the chosen mapping.',
    },
    hint: {
      nl: `Haal de kolom weg, of kies een andere indeling. Deze indeling kent: ${names}.`,
      en: `Remove the column, or choose another mapping. This mapping knows: ${names}.`,
    },
  };
}
