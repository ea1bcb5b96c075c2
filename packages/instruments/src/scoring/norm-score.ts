import type { NormResult, NormScore } from '@trefzeker/shared';
import type { NormSet, ScaleNorm } from '../sdk/norm-set.js';
import { bandOf } from './band-of.js';
import type { NormQuery } from './find-norm-rows.js';
import { findNormRows } from './find-norm-rows.js';
import { percentileFromT } from './percentile-from-t.js';
import type { NoNormReason } from './reasons.js';

/** One score of one person; null for what is not there. */
export interface ScoreToNorm extends NormQuery {
  readonly raw: number | null;
  /** A T score that came in ready. */
  readonly t: number | null;
}

/**
 * What the norm sets say of a score: T, percentile and band. The first row by precedence that can
 * say something speaks; what no set gives stays null and is never estimated.
 *
 * @param sets - Sets of one edition, by precedence.
 * @returns A norm score, or why no row speaks of this person.
 */
export function normScore(sets: readonly NormSet[], score: ScoreToNorm): NormResult {
  if (score.t !== null) return fromReadyT(sets, score, score.t);
  if (score.raw === null) return noNorm('not-scorable');
  const found = findNormRows(sets, score, givesNormOfRaw);
  if (found.kind === 'no-norm') return found;
  const [{ set, norm }] = found.rows;
  const t = tOf(norm, score.raw);
  if (t === 'not-in-table') return noNorm('score-not-in-table');
  const tabled = inTable(norm.percentileTable, score.raw);
  if (tabled === 'not-in-table') return noNorm('score-not-in-table');
  const normSet = { key: set.key, version: set.version };
  const ownBand = norm.bands === undefined ? null : bandOf(norm.bands, score.raw);
  if (t === null) return { kind: 'norm-score', t, percentile: tabled, band: ownBand, normSet };
  const onT = fromReadyT(sets, score, t);
  return { kind: 'norm-score', t, percentile: tabled ?? onT.percentile, band: ownBand ?? onT.band, normSet };
}

/** A T score that is there already: band and percentile from the first row with bands on T, else by the curve. */
function fromReadyT(sets: readonly NormSet[], query: NormQuery, t: number): NormScore {
  const found = findNormRows(sets, query, ({ metric, bands }) => metric === 't' && bands !== undefined);
  const byCurve = percentileFromT(t);
  if (found.kind === 'no-norm')
    return { kind: 'norm-score', t, percentile: byCurve, band: null, normSet: null };
  const [{ set, norm }] = found.rows;
  const normSet = { key: set.key, version: set.version };
  const tabled = inTable(norm.percentileTable, t);
  const percentile = typeof tabled === 'number' ? tabled : byCurve;
  return { kind: 'norm-score', t, percentile, band: bandOf(norm.bands ?? [], t), normSet };
}

function givesNormOfRaw(norm: ScaleNorm): boolean {
  const { tTable, bands, linearT, percentileTable } = norm;
  return norm.metric === 'raw' && (tTable ?? bands ?? linearT ?? percentileTable) !== undefined;
}

function tOf({ tTable, linearT, functional }: ScaleNorm, raw: number): number | 'not-in-table' | null {
  if (tTable !== undefined) return inTable(tTable, raw);
  if (linearT !== true || functional === undefined || !(functional.sd > 0)) return null;
  return 50 + (10 * (raw - functional.mean)) / functional.sd;
}

/** Null without a table. */
function inTable(
  table: readonly (readonly [number, number])[] | undefined,
  score: number,
): number | 'not-in-table' | null {
  if (table === undefined) return null;
  return table.find(([listed]) => listed === score)?.[1] ?? 'not-in-table';
}

function noNorm(reason: NoNormReason): { readonly kind: 'no-norm'; readonly reason: NoNormReason } {
  return { kind: 'no-norm', reason };
}
