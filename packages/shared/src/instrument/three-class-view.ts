import type { ChangeOutcome } from './change.js';

/** What became of the problems: DECREASED is better, INCREASED is worse, whatever the direction of the scale. */
export const THREE_CLASSES = ['INCREASED', 'SAME', 'DECREASED'] as const;
export type ThreeClass = (typeof THREE_CLASSES)[number];

/**
 * What 'the same' means, by where the client is at the end: STABILISATION within the normal range,
 * STAGNATION outside it, the bound itself included.
 */
export const SAME_KINDS = ['STAGNATION', 'STABILISATION'] as const;
export type SameKind = (typeof SAME_KINDS)[number];

export type ThreeClassView =
  | { readonly kind: 'classified'; readonly class: 'INCREASED' | 'DECREASED' }
  | {
      readonly kind: 'classified';
      readonly class: 'SAME';
      /** Null when it is not known where the client is. */
      readonly same: SameKind | null;
    }
  | { readonly kind: 'not-classifiable'; readonly reason: string };

/**
 * One stored result in three classes. That decrease is improvement, and that 'the same' may be either
 * stagnation or stabilisation, is said by the guide for protection and probation (2019), indicators 3.1 and
 * 3.2; that the normal range tells the two apart is ours.
 *
 * @param withinNormalRange - Does the end lie within it? Null when not known.
 * @example threeClassView({ kind: 'classified', class: 'UNCHANGED' }, false) // { kind: 'classified', class: 'SAME', same: 'STAGNATION' }
 */
export function threeClassView(outcome: ChangeOutcome, withinNormalRange: boolean | null): ThreeClassView {
  if (outcome.kind === 'not-classifiable') return outcome;
  switch (outcome.class) {
    case 'DETERIORATED':
      return { kind: 'classified', class: 'INCREASED' };
    case 'UNCHANGED':
      return { kind: 'classified', class: 'SAME', same: sameKind(withinNormalRange) };
    case 'IMPROVED':
    case 'RECOVERED':
      return { kind: 'classified', class: 'DECREASED' };
  }
}

function sameKind(withinNormalRange: boolean | null): SameKind | null {
  if (withinNormalRange === null) return null;
  return withinNormalRange ? 'STABILISATION' : 'STAGNATION';
}
