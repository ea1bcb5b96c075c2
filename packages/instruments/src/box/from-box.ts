/**
 * The value that a scorer returned, from the description that left the box: NaN, Infinity and -0 are
 * themselves again, so that whoever checks the value sees them. What is no data (a function, a
 * promise, a list of millions) stays a description, which no check takes for a result.
 */
export function fromBox(described: unknown): unknown {
  if (Array.isArray(described)) return described.map(fromBox);
  if (typeof described !== 'object' || described === null) return described;
  if ('$' in described) return NUMBERS.get(String(described.$)) ?? described;
  return Object.fromEntries(Object.entries(described).map(([key, value]) => [key, fromBox(value)]));
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
  ['-0', -0],
]);
