import { roundHalfUp } from '../scoring/round-half-up.js';
import { scaleOnForm } from '../scoring/scale-on-form.js';
import type { InstrumentDefinition, ItemRule } from '../sdk/index.js';

/** More different scores than this are not listed one by one. */
const MOST_SCORES = 5000;

/** By number of answers: the sums that these can give. */
type SumsByCount = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Raw scores that can occur, ascending: every sum that the items can give, also with as many of them
 * missing as the rule allows. A score that comes in ready, and a sum of scales, counts as whole
 * numbers within its range.
 *
 * @returns Null where the scores cannot be listed: a range between other than whole numbers, or too many.
 */
export function possibleScores(
  definition: InstrumentDefinition,
  scale: string,
  form: string,
): readonly number[] | null {
  const found = scaleOnForm(definition, scale, form);
  if (found === null) return null;
  const { score, range } = found;
  if (score.method !== 'sum' && score.method !== 'mean') return wholeNumbers(range);
  const sums = sumsOf(definition, score);
  if (sums === null) return null;
  const raws = [...sums].flatMap(([count, ofCount]) => [...ofCount].map((sum) => rawOf(score, sum, count)));
  const gated = score.gate === undefined ? raws : [...raws, score.gate.then];
  return [...new Set(gated)].sort((left, right) => left - right);
}

function wholeNumbers([lowest, highest]: readonly [number, number]): readonly number[] | null {
  const isListable = Number.isInteger(lowest) && Number.isInteger(highest) && highest - lowest < MOST_SCORES;
  return isListable ? Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step) : null;
}

function sumsOf(definition: InstrumentDefinition, rule: ItemRule): SumsByCount | null {
  const needed = Math.max(1, rule.minimumAnswered);
  const mayMiss = rule.items.length - needed;
  let sums = new Map<number, Set<number>>([[0, new Set([0])]]);
  for (const [place, item] of rule.items.entries()) {
    sums = withItem(sums, pointsOf(definition, rule, item), place - mayMiss + 1);
    if ([...sums.values()].reduce((count, ofCount) => count + ofCount.size, 0) > MOST_SCORES) return null;
  }
  return new Map([...sums].filter(([count]) => count >= needed));
}

/** One item more, answered or left out; what has too few answers already to be scored is let go. */
function withItem(sums: SumsByCount, points: readonly number[], fewest: number): Map<number, Set<number>> {
  const next = new Map<number, Set<number>>();
  const add = (count: number, sum: number) => {
    if (count < fewest) return;
    const ofCount = next.get(count) ?? new Set();
    next.set(count, ofCount.add(sum));
  };
  for (const [count, ofCount] of sums) {
    for (const sum of ofCount) {
      add(count, sum);
      for (const point of points) add(count + 1, sum + point);
    }
  }
  return next;
}

/** Different points of an item; reversal keeps them, recoding does not. */
function pointsOf(definition: InstrumentDefinition, { recode }: ItemRule, item: string): readonly number[] {
  const [lowest, highest] = definition.items[item]?.range ?? [0, -1];
  const answers = Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step);
  return [...new Set(answers.map((answer) => recode?.[String(answer)] ?? answer))];
}

function rawOf({ method, missing, rounding, items }: ItemRule, sum: number, count: number): number {
  const fillsIn = missing === 'prorate' && count < items.length;
  if (!fillsIn) return method === 'mean' ? sum / count : sum;
  const score = method === 'mean' ? sum / count : (sum * items.length) / count;
  return rounding === 'half-up' ? roundHalfUp(score) : score;
}
