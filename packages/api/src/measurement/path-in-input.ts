import type { Problem } from '@trefzeker/shared';

/** The lists of the input, with the key of each entry. */
export interface KeyedLists {
  readonly answers?: readonly { readonly item: string }[] | null;
  readonly givenScores?: readonly { readonly scale: string }[] | null;
  readonly notes?: readonly { readonly note: string }[] | null;
}

/**
 * Leads a problem of a measurement back to the input of GraphQL, where answers and scores are lists and no
 * longer records: `['answers', '56a']` becomes `['answers', 3, 'value']`, the fourth answer that was sent.
 * A number in place of a key is the place of a key that the instrument does not know, among those of the
 * record. Where the key itself is what is wrong, the path leads to it: `['answers', 3, 'item']`.
 */
export function toPathInInput<Found extends Problem>(
  { answers, givenScores, notes }: KeyedLists,
  problem: Found,
): Found {
  const [list, step, ...rest] = problem.path;
  if (list === 'answers') {
    const items = (answers ?? []).map(({ item }) => item);
    const part = problem.code === 'item-of-another-form' ? 'item' : 'value';
    return { ...problem, path: ['answers', ...placeOf(items, step, { key: 'item', rest: [part] })] };
  }
  if (list === 'scores') {
    const scales = (givenScores ?? []).map(({ scale }) => scale);
    return { ...problem, path: ['givenScores', ...placeOf(scales, step, { key: 'scale', rest })] };
  }
  if (list === 'notes') {
    const keys = (notes ?? []).map(({ note }) => note);
    return { ...problem, path: ['notes', ...placeOf(keys, step, { key: 'note', rest: ['text'] })] };
  }
  return problem;
}

function placeOf(
  keys: readonly string[],
  step: string | number | undefined,
  { key, rest }: { readonly key: string; readonly rest: Problem['path'] },
): Problem['path'] {
  if (step === undefined) return [];
  if (typeof step === 'string') return [keys.indexOf(step), ...(rest.length > 0 ? rest : [key])];
  // A record lists keys that look like numbers first, whatever the order in which they were sent.
  const ofRecord = Object.keys(Object.fromEntries(keys.map((each) => [each, null])));
  return [keys.indexOf(ofRecord[step] ?? ''), key];
}
