import type { ScaleNorm } from '../sdk/index.js';
import type { NormFinding, Path } from './norm-finding.js';
import { error } from './norm-finding.js';
import { TABLE_WORDS } from './table-words.js';

type Table = NonNullable<ScaleNorm['tTable']>;

/** Lowest and highest T score that is taken as one. */
export const T_RANGE = [10, 120] as const;

/**
 * A table has a T score for each raw score that can occur, once, and for no other; T never falls
 * while raw rises, also where higher is better: the direction is the scale's.
 *
 * @param scores - Raw scores that can occur, ascending; null where they cannot be listed.
 */
export function lintTTable(
  table: Table,
  scores: readonly number[] | null,
  path: Path,
): readonly NormFinding[] {
  const listed = new Set(table.map(([raw]) => raw));
  const absent = (scores ?? []).filter((score) => !listed.has(score));
  return [
    ...(absent.length > 0 ? [error(path, TABLE_WORDS.incomplete(absent))] : []),
    ...table.flatMap((row, index) =>
      lintRow(row, { before: table[index - 1], scores, path: [...path, index] }),
    ),
  ];
}

function lintRow(
  [raw, t]: Table[number],
  around: {
    readonly before: Table[number] | undefined;
    readonly scores: readonly number[] | null;
    readonly path: Path;
  },
): readonly NormFinding[] {
  const { before, scores, path } = around;
  return [
    ...(before !== undefined && raw <= before[0] ? [error(path, TABLE_WORDS.order(raw))] : []),
    ...(before !== undefined && t < before[1] ? [error(path, TABLE_WORDS.falls(raw))] : []),
    ...(scores !== null && !scores.includes(raw) ? [error(path, TABLE_WORDS.impossible(raw))] : []),
    ...(t < T_RANGE[0] || t > T_RANGE[1] ? [error(path, TABLE_WORDS.noT(t, T_RANGE))] : []),
  ];
}
