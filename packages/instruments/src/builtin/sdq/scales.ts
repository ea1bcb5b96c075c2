import type { ItemRule } from '../../sdk/index.js';
import { proratedSum, sumOf } from '../../sdk/index.js';

/** Items counted the other way round. */
type Reversed = '7' | '11' | '14' | '21' | '25';

/** Three of five answers are enough; the sum is pro-rated and rounded half up: floor(0.5 + 5 * mean). */
function fiveItems<const Item extends string>(
  items: readonly Item[],
  reversed: readonly (Item & Reversed)[] = [],
): ItemRule<Item> {
  return proratedSum(items, { minimumAnswered: 3, rounding: 'half-up', reversed });
}

export const RULES = {
  emotional: fiveItems(['3', '8', '13', '16', '24']),
  conduct: fiveItems(['5', '7', '12', '18', '22'], ['7']),
  hyperactivity: fiveItems(['2', '10', '15', '21', '25'], ['21', '25']),
  peer: fiveItems(['6', '11', '14', '19', '23'], ['11', '14']),
  prosocial: fiveItems(['1', '4', '9', '17', '20']),
} as const;

/** 'Not at all' and 'a little' both count 0. */
const IMPACT = {
  recode: { '0': 0, '1': 0, '2': 1, '3': 2 },
  gate: { item: 'difficulties', equals: 0, then: 0 },
} as const;

/** Parent and self-report: 0-10. Without reported difficulties 0, else every item is needed. */
export const IMPACT_RULE = impactOf(['distress', 'home', 'friends', 'class', 'leisure']);

/** Teacher: 0-6, without home and leisure. */
export const TEACHER_IMPACT_RULE = impactOf(['distress', 'friends', 'class']);

type ImpactItem = 'difficulties' | 'distress' | 'home' | 'friends' | 'class' | 'leisure';

function impactOf(items: readonly ImpactItem[]): ItemRule<ImpactItem> {
  return sumOf<ImpactItem>(items, IMPACT);
}
