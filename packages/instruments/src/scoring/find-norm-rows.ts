import type { Sex } from '@trefzeker/shared';
import { ANY_AGE } from '../sdk/norm-set.js';
import type { NormGroup, NormSet, ScaleNorm } from '../sdk/norm-set.js';
import type { NoRowReason } from './reasons.js';

/** Whose score it is. */
export interface NormQuery {
  readonly scale: string;
  readonly form: string;
  readonly sex: Sex;
  /** Whole years on the day it was taken; null when not known. */
  readonly ageYears: number | null;
}

/** What one set says of one scale for one group. */
export interface NormRow {
  readonly set: NormSet;
  readonly norm: ScaleNorm;
}

export type NormRows =
  | { readonly kind: 'rows'; readonly rows: readonly [NormRow, ...NormRow[]] }
  | { readonly kind: 'no-norm'; readonly reason: NoRowReason };

/**
 * The rows that speak of a person, in the order of the sets; or the first feature of the person for
 * which no row is left. A row for any age (0 to 120) also speaks of somebody whose age is unknown.
 *
 * @param sets - Sets of one edition, by precedence.
 * @param isUsable - Which rows can answer the question at hand.
 */
export function findNormRows(
  sets: readonly NormSet[],
  query: NormQuery,
  isUsable: (norm: ScaleNorm) => boolean,
): NormRows {
  if (sets.length === 0) return { kind: 'no-norm', reason: 'no-norm-set' };
  let rows = sets.flatMap((set) => normsOf(set, query.scale).map((norm) => ({ set, norm })));
  for (const { reason, keeps } of filters(query, isUsable)) {
    rows = rows.filter(({ norm }) => keeps(norm));
    if (rows.length === 0) return { kind: 'no-norm', reason };
  }
  const [first, ...others] = rows;
  return first === undefined
    ? { kind: 'no-norm', reason: 'scale-not-covered' }
    : { kind: 'rows', rows: [first, ...others] };
}

/** Norms of a set by scale: sets never change, and each score asks for one scale. */
const normsByScale = new WeakMap<NormSet, Map<string, readonly ScaleNorm[]>>();

function normsOf(set: NormSet, scale: string): readonly ScaleNorm[] {
  const known = normsByScale.get(set) ?? new Map<string, readonly ScaleNorm[]>();
  normsByScale.set(set, known);
  const norms = known.get(scale) ?? set.norms.filter((norm) => norm.scale === scale);
  known.set(scale, norms);
  return norms;
}

interface Filter {
  readonly reason: NoRowReason;
  readonly keeps: (norm: ScaleNorm) => boolean;
}

function filters(query: NormQuery, isUsable: (norm: ScaleNorm) => boolean): readonly Filter[] {
  return [
    { reason: 'scale-not-covered', keeps: isUsable },
    { reason: 'informant-not-covered', keeps: ({ group }) => group.form === query.form },
    { reason: 'sex-not-covered', keeps: ({ group }) => group.sex.includes(query.sex) },
    {
      reason: query.ageYears === null ? 'age-unknown' : 'age-not-covered',
      keeps: ({ group }) => coversAge(group, query.ageYears),
    },
  ];
}

function coversAge({ age: [from, to] }: NormGroup, ageYears: number | null): boolean {
  if (ageYears === null) return from <= ANY_AGE[0] && to >= ANY_AGE[1];
  return from <= ageYears && ageYears <= to;
}
