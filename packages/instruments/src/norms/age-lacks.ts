/** Whole years, both inclusive. */
export type Ages = readonly [number, number];

/**
 * Ages without a row: `outside` = younger or older than all rows, `between` = skipped by them.
 * `beyond` = ages of a row for which the instrument was not made.
 */
export interface AgeLack {
  readonly kind: 'outside' | 'between' | 'beyond';
  readonly ages: Ages;
}

/** For anybody: no age of it is meant in particular. */
const WHOLE_LIFE = 100;

/**
 * What the rows of one scale, form and sex leave out of the ages for which the instrument was made.
 *
 * @param spans - Ages of the rows; at least one.
 */
export function ageLacks(spans: readonly Ages[], [youngest, oldest]: Ages): readonly AgeLack[] {
  const first = Math.min(...spans.map(([from]) => from));
  const last = Math.max(...spans.map(([, to]) => to));
  return [
    ...spanOf('outside', youngest, Math.min(first - 1, oldest)),
    ...gapsOf(spans),
    ...spanOf('outside', Math.max(last + 1, youngest), oldest),
    ...(last - first < WHOLE_LIFE
      ? [
          ...spanOf('beyond', first, Math.min(youngest - 1, last)),
          ...spanOf('beyond', Math.max(oldest + 1, first), last),
        ]
      : []),
  ];
}

function gapsOf(spans: readonly Ages[]): readonly AgeLack[] {
  let reached = Number.POSITIVE_INFINITY;
  return spans
    .toSorted(([left], [right]) => left - right)
    .flatMap(([from, to]) => {
      const gap = spanOf('between', reached + 1, from - 1);
      reached = reached === Number.POSITIVE_INFINITY ? to : Math.max(reached, to);
      return gap;
    });
}

function spanOf(kind: AgeLack['kind'], from: number, to: number): readonly AgeLack[] {
  return from <= to ? [{ kind, ages: [from, to] }] : [];
}
