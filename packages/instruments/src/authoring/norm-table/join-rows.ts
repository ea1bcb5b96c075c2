import type { ScaleNorm } from '../../sdk/index.js';
import type { TableNorm } from './read-norm-table.js';

/** A norm with where it was first told. */
export interface JoinedNorm extends TableNorm {
  /** The table of its first row. */
  readonly table: string;
}

/**
 * One norm for each scale, group and metric: the rows of T scores and of bands become one table each, in
 * ascending order, beside the figures of the same group. Two rows of figures stay two.
 */
export function joinRows(rows: readonly JoinedNorm[]): readonly JoinedNorm[] {
  const joined = new Map<string, JoinedNorm>();
  for (const row of rows) {
    const name = nameOf(row.norm);
    const known = joined.get(name);
    if (known === undefined) joined.set(name, row);
    else if (isFigures(row.norm) && isFigures(known.norm))
      joined.set(`${name} ${row.table} ${row.line}`, row);
    else joined.set(name, { ...known, norm: together(known.norm, row.norm) });
  }
  return [...joined.values()];
}

function nameOf({ scale, group, metric }: ScaleNorm): string {
  return JSON.stringify([scale, metric, group.form, group.age, group.sex]);
}

function isFigures({ tTable, bands, functional, clinical, reliability, namedCutOffs }: ScaleNorm): boolean {
  return (
    (tTable === undefined && bands === undefined) ||
    [functional, clinical, reliability, namedCutOffs].some((part) => part !== undefined)
  );
}

function together(first: ScaleNorm, second: ScaleNorm): ScaleNorm {
  const tTable = [...(first.tTable ?? []), ...(second.tTable ?? [])].sort(([left], [right]) => left - right);
  const bands = [...(first.bands ?? []), ...(second.bands ?? [])].sort(
    (left, right) => left.from - right.from,
  );
  return {
    ...first,
    ...second,
    ...(tTable.length === 0 ? {} : { tTable }),
    ...(bands.length === 0 ? {} : { bands }),
  };
}
