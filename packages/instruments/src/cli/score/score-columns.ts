import type { InstrumentDefinition } from '../../sdk/definition.js';
import { placeColumns } from '../csv/place-columns.js';
import type { ProblemList } from '../csv/problem-list.js';
import { WrongUse } from '../failure.js';
import { inItemOrder } from './in-item-order.js';
import { CONTEXT_COLUMNS } from './read-context.js';

/** Where the columns of an answer file stand. All that is wrong with the header comes together. */
export function placeAnswerColumns(
  names: readonly string[],
  definition: InstrumentDefinition,
  { informant, problems }: { readonly informant: string | null; readonly problems: ProblemList },
): ReadonlyMap<string, number> {
  const items = inItemOrder(Object.keys(definition.items));
  const columns = placeColumns(
    names,
    { required: ['case'], optional: [...CONTEXT_COLUMNS, ...items] },
    problems,
  );
  if (!items.some((item) => columns.has(item))) {
    problems.add(
      1,
      null,
      `there is no column with answers. The items of ${definition.key} are: ${items.join(', ')}.`,
    );
  }
  const forms = definition.forms.join(', ');
  if (columns.has('informant') && informant !== null) {
    problems.add(
      1,
      'informant',
      'the file has this column and --informant is given too. Keep one of the two.',
    );
  }
  if (!columns.has('informant') && defaultForm(definition, informant) === null) {
    problems.add(
      1,
      'informant',
      `this column is missing; ${definition.key} has the forms ${forms}. Add it, or give --informant for all rows.`,
    );
  }
  problems.assertNone();
  return columns;
}

/** The form of a row without informant: the one that was given, or the only one there is. */
export function defaultForm(definition: InstrumentDefinition, informant: string | null): string | null {
  const { forms, key } = definition;
  if (informant !== null && !forms.includes(informant)) {
    throw new WrongUse(
      `--informant ${informant}: ${key} has no such form. Choose one of: ${forms.join(', ')}.`,
    );
  }
  return informant ?? (forms.length === 1 ? (forms[0] ?? null) : null);
}

/** Items without a column: they count as not answered, which the user should know. */
export function itemsWithoutColumn(
  definition: InstrumentDefinition,
  columns: ReadonlyMap<string, number>,
): readonly string[] {
  return inItemOrder(Object.keys(definition.items)).filter((item) => !columns.has(item));
}
