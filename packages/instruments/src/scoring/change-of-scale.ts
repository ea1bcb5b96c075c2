import type { Direction, NormResult, ScaleResult, VersionRef } from '@trefzeker/shared';
import type { ChangePolicy } from '../sdk/change-policy.js';
import type { NormSet } from '../sdk/norm-set.js';
import type { ClassifiedChange } from './classify-change.js';
import { classifyChange } from './classify-change.js';
import { findChangeRule } from './find-change-rule.js';
import type { NormQuery } from './find-norm-rows.js';
import type { NotClassifiableReason } from './reasons.js';

/** The score of one scale at one end; undefined where the measurement does not have the scale. */
export interface ScalePoint {
  readonly result: ScaleResult | undefined;
  readonly norm: NormResult | undefined;
}

export interface ScalePair {
  readonly start: ScalePoint;
  readonly end: ScalePoint;
  /** The person at the START: norms follow from that day. */
  readonly person: NormQuery;
  readonly direction: Direction;
}

export interface ScaleChangeResult extends ClassifiedChange {
  readonly metric: 'raw' | 't';
  readonly normSet: VersionRef | null;
}

/**
 * Change of one scale under a policy. T scores are compared when the policy's normal range is a
 * bound on T, or when both ends have one and the norms of change are on T; else raw scores.
 *
 * @param sets - Sets of the edition, by precedence.
 */
export function changeOfScale(
  pair: ScalePair,
  { policy, sets }: { readonly policy: ChangePolicy; readonly sets: readonly NormSet[] },
): ScaleChangeResult {
  const metric = metricOf(pair, policy, sets);
  const found = findChangeRule(sets, policy, { person: pair.person, metric, direction: pair.direction });
  const before = valueOf(pair.start, metric);
  const after = valueOf(pair.end, metric);
  const change = { ...classifyChange(before, after, found.rule), metric };
  const lack = metric === 't' ? lackOnT(pair) : null;
  if (lack !== null) return { ...change, normSet: null, outcome: { kind: 'not-classifiable', reason: lack } };
  const usesNorms = change.rci !== null || change.outcome.kind === 'classified';
  return { ...change, normSet: usesNorms ? found.normSet : null };
}

function metricOf(pair: ScalePair, policy: ChangePolicy, sets: readonly NormSet[]): 'raw' | 't' {
  if (policy.normalRange.kind === 't-below') return 't';
  if (valueOf(pair.start, 't') === null || valueOf(pair.end, 't') === null) return 'raw';
  const hasNormsOn = (metric: 'raw' | 't') =>
    sets.some(({ norms }) =>
      norms.some((norm) => norm.scale === pair.person.scale && norm.metric === metric),
    );
  return hasNormsOn('t') || !hasNormsOn('raw') ? 't' : 'raw';
}

function valueOf({ result, norm }: ScalePoint, metric: 'raw' | 't'): number | null {
  if (metric === 't') return norm?.kind === 'norm-score' ? norm.t : null;
  return result?.kind === 'scored' ? result.raw : null;
}

/** Why two cannot be compared on T. That an end has no score at all goes before the want of a T score. */
function lackOnT({ start, end }: ScalePair): NotClassifiableReason | null {
  if (!hasScore(start)) return 'start-not-scorable';
  if (!hasScore(end)) return 'end-not-scorable';
  return valueOf(start, 't') === null || valueOf(end, 't') === null ? 'no-t-score' : null;
}

function hasScore(point: ScalePoint): boolean {
  return valueOf(point, 't') !== null || valueOf(point, 'raw') !== null;
}
