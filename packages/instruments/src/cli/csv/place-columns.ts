import type { ProblemList } from './problem-list.js';

/** Where each column of the header stands. What is unknown, doubled, nameless or missing is a problem. */
export function placeColumns(
  names: readonly string[],
  { required, optional }: { readonly required: readonly string[]; readonly optional: readonly string[] },
  problems: ProblemList,
): ReadonlyMap<string, number> {
  const allowed = new Set([...required, ...optional]);
  const allowedList = `Allowed are: ${[...allowed].join(', ')}.`;
  const places = new Map<string, number>();
  for (const [place, name] of names.entries()) {
    if (name === '')
      problems.add(1, null, `column ${place + 1} has no name. Give it one, or remove the column.`);
    else if (!allowed.has(name))
      problems.add(1, name, `this column is not known. ${allowedList} Rename or remove it.`);
    else if (places.has(name))
      problems.add(1, name, 'this column stands in the file twice. Remove one of them.');
    else places.set(name, place);
  }
  for (const name of required) {
    if (!places.has(name)) problems.add(1, name, `this column is missing. ${allowedList} Add it.`);
  }
  return places;
}
