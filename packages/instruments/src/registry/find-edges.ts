/** Of a point of the scale: far below what any page shows. */
const EXACT = 1e-6;
/** A step of more than a million points: there is no edge. */
const FARTHEST = 1e6;

interface Search {
  readonly guess: number;
  readonly towards: 1 | -1;
  /** Next step away from the guess; it doubles until the edge lies between two values. */
  readonly step: number;
  /** The outermost value that is known to lie within; null until there is one. */
  readonly within: number | null;
  /** The innermost value that is known to lie beyond; null until there is one. */
  readonly beyond: number | null;
}

/**
 * For many keys together: the outermost value before an edge. A guess may be wrong, on either side; when it
 * is right, asking twice is enough. `isBeyond` is asked for all keys at once, since asking is what costs. It
 * must not turn back: whatever lies further out than a value beyond the edge is beyond it as well.
 *
 * @param towards - 1: the edge is at the high side; -1: at the low side.
 * @returns Exact to a millionth and always within; null for a key without an edge.
 * @example findEdges(new Map([['a', 10]]), 1, (values) => new Set(Number(values.get('a')) > 12 ? ['a'] : [])).get('a') // 11.99… or 12
 */
export function findEdges(
  guesses: ReadonlyMap<string, number>,
  towards: 1 | -1,
  isBeyond: (values: ReadonlyMap<string, number>) => ReadonlySet<string>,
): ReadonlyMap<string, number | null> {
  const searches = new Map(
    [...guesses].map(([key, guess]): [string, Search] => [
      key,
      { guess: guess - (towards * EXACT) / 2, towards, step: EXACT, within: null, beyond: null },
    ]),
  );
  for (;;) {
    const tried = new Map(
      [...searches].flatMap(([key, search]) => {
        const value = nextOf(search);
        return value === null ? [] : [[key, value] as const];
      }),
    );
    if (tried.size === 0) break;
    const found = isBeyond(tried);
    for (const [key, value] of tried) {
      const search = searches.get(key);
      if (search !== undefined) searches.set(key, learn(search, value, found.has(key)));
    }
  }
  return new Map([...searches].map(([key, { within, beyond }]) => [key, beyond === null ? null : within]));
}

/** Null when the search has ended: the edge was found, or there is none. */
function nextOf({ guess, towards, step, within, beyond }: Search): number | null {
  if (within === null && beyond === null) return guess;
  if (within !== null && beyond !== null)
    return Math.abs(beyond - within) > 2 * EXACT ? (within + beyond) / 2 : null;
  if (step > FARTHEST) return null;
  return beyond === null ? guess + towards * step : guess - towards * step;
}

function learn(search: Search, value: number, isBeyond: boolean): Search {
  const step = value === search.guess ? search.step : search.step * 2;
  return isBeyond ? { ...search, step, beyond: value } : { ...search, step, within: value };
}
