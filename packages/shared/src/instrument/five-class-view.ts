import { exceeds } from './exceeds.js';

/** The five answers of the base set for youth care (2018), from worst to best. */
export const FIVE_CLASSES = [
  'STRONG_DETERIORATION',
  'MODERATE_DETERIORATION',
  'STABLE',
  'MODERATE_IMPROVEMENT',
  'STRONG_IMPROVEMENT',
] as const;
export type FiveClass = (typeof FIVE_CLASSES)[number];

/** Two bands of the RCI, in standard errors; 0 < moderate < strong. */
export interface FiveClassBounds {
  /** More than this is a moderate change. */
  readonly moderate: number;
  /** More than this is a strong change. */
  readonly strong: number;
}

/**
 * Used where a policy names no bounds. No source gives any: these are ours. An RCI beyond 1.28 comes up in
 * one of five people without real change, beyond 1.96 in one of twenty.
 */
export const FIVE_CLASS_BOUNDS: FiveClassBounds = { moderate: 1.28, strong: 1.96 };

export type FiveClassView =
  | { readonly kind: 'classified'; readonly class: FiveClass }
  | { readonly kind: 'not-classifiable'; readonly reason: string };

/**
 * One stored result in five classes, from its RCI alone: the normal range plays no part. An RCI on a bound
 * belongs to the class nearer to stable.
 *
 * @param rci - Positive = better, in standard errors; null when the result has none, as with a percentage,
 *   an anchor or a cut-off only.
 * @example fiveClassView(-1.5, FIVE_CLASS_BOUNDS) // { kind: 'classified', class: 'MODERATE_DETERIORATION' }
 */
export function fiveClassView(rci: number | null, bounds: FiveClassBounds): FiveClassView {
  if (rci === null) return { kind: 'not-classifiable', reason: 'no-index' };
  return { kind: 'classified', class: classOf(rci, bounds) };
}

function classOf(rci: number, { moderate, strong }: FiveClassBounds): FiveClass {
  if (exceeds(rci, strong)) return 'STRONG_IMPROVEMENT';
  if (exceeds(rci, moderate)) return 'MODERATE_IMPROVEMENT';
  if (exceeds(-rci, strong)) return 'STRONG_DETERIORATION';
  return exceeds(-rci, moderate) ? 'MODERATE_DETERIORATION' : 'STABLE';
}
