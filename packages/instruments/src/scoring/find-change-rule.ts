import type { Direction, VersionRef } from '@trefzeker/shared';
import type { ChangePolicy } from '../sdk/change-policy.js';
import type { NormSet, ScaleNorm } from '../sdk/norm-set.js';
import { changeParameters } from './change-parameters.js';
import type { ChangeRule } from './change-rule.js';
import { incompleteRule, makeChangeRule } from './change-rule.js';
import type { NormQuery, NormRow, NormRows } from './find-norm-rows.js';
import { findNormRows } from './find-norm-rows.js';
import type { NotClassifiableReason } from './reasons.js';
import { RULE_REASONS } from './reasons.js';

export interface ChangeQuery {
  readonly person: NormQuery;
  readonly metric: 'raw' | 't';
  readonly direction: Direction;
}

export interface FoundRule {
  readonly rule: ChangeRule;
  /** The set whose numbers stand in the rule; null when it has none. */
  readonly normSet: VersionRef | null;
}

/**
 * The rule by which one person's change is judged. The numbers come from ONE row of one set: never
 * the reliability of one population with the spread of another, unless a set says that it is
 * composed so. The first row by precedence that gives a whole rule wins; within a set the better
 * kind of reliability goes first. When none does, the row that came furthest tells what is missing. A
 * policy that brings all its numbers itself (a percentage without a normal range) needs no row.
 */
export function findChangeRule(
  sets: readonly NormSet[],
  policy: ChangePolicy,
  query: ChangeQuery,
): FoundRule {
  const { direction } = query;
  if (policy.normalRange.kind === 't-below' && direction === 'higher-is-better') {
    return without('no-normal-range', direction);
  }
  const withoutNorms = makeChangeRule(changeParameters(policy, null, direction));
  if (withoutNorms.kind === 'ready') return { rule: withoutNorms, normSet: null };
  const found = rowsOfChange(sets, query);
  if (found.kind === 'no-norm') return without(found.reason, direction);
  const candidates = found.rows
    .toSorted((left, right) => byReliability(left, right, { sets, policy }))
    .map(({ set, norm }) => ({ set, rule: makeChangeRule(changeParameters(policy, norm, direction)) }));
  const best = candidates.reduce((furthest, next) =>
    reach(next.rule) > reach(furthest.rule) ? next : furthest,
  );
  const usesNumbers = best.rule.kind === 'ready' || best.rule.index !== null;
  return { rule: best.rule, normSet: usesNumbers ? { key: best.set.key, version: best.set.version } : null };
}

/** Rows that speak of change; where a person has bands only, these, so that the reason names what they lack. */
function rowsOfChange(sets: readonly NormSet[], { person, metric }: ChangeQuery): NormRows {
  const found = findNormRows(sets, person, (norm) => norm.metric === metric && speaksOfChange(norm));
  if (found.kind === 'rows' || found.reason !== 'scale-not-covered') return found;
  const placing = findNormRows(sets, person, (norm) => norm.metric === metric);
  return placing.kind === 'rows' ? placing : found;
}

/** Bands and tables place one score; a change needs at least one of these. */
function speaksOfChange(norm: ScaleNorm): boolean {
  const { changeSd, functional, clinical, reliability, namedCutOffs, minimalDifference } = norm;
  return (
    (changeSd ?? functional ?? clinical ?? reliability ?? namedCutOffs ?? minimalDifference) !== undefined
  );
}

/** By the order of the sets; within a set by the policy's order of reliabilities. */
function byReliability(
  left: NormRow,
  right: NormRow,
  { sets, policy: { reliability } }: { readonly sets: readonly NormSet[]; readonly policy: ChangePolicy },
): number {
  if (left.set !== right.set) return sets.indexOf(left.set) - sets.indexOf(right.set);
  const rank = ({ norm }: NormRow) => {
    const place = norm.reliability === undefined ? -1 : reliability.indexOf(norm.reliability.kind);
    return place === -1 ? reliability.length : place;
  };
  return rank(left) - rank(right);
}

function reach(rule: ChangeRule): number {
  if (rule.kind === 'ready') return RULE_REASONS.length;
  return RULE_REASONS.findIndex((reason) => reason === rule.reason);
}

function without(reason: NotClassifiableReason, direction: Direction): FoundRule {
  return { rule: incompleteRule(reason, direction), normSet: null };
}
