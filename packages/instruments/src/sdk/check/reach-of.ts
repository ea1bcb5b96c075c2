import type { UncheckedInstrument } from '../definition.js';
import type { ItemRule, ScoreRule } from '../score-rule.js';

type Range = readonly [number, number];

/**
 * Lowest and highest score that a rule can give, also when items are missing as far as the rule
 * allows; null where only the definition can say it (a score that comes in ready, or by a scorer).
 */
export function reachOf(definition: UncheckedInstrument, score: ScoreRule, form?: string): Range | null {
  switch (score.method) {
    case 'given':
    case 'scorer':
      return null;
    case 'sum-of-scales':
      return sumOfParts(definition, score.scales, form);
    case 'sum':
    case 'mean':
      return reachOfItems(definition, score);
  }
}

function sumOfParts(definition: UncheckedInstrument, parts: readonly string[], form?: string): Range {
  const ranges = parts.map((part) => {
    const scale = definition.scales[part];
    return (form === undefined ? undefined : scale?.scoreByForm?.[form]?.range) ?? scale?.range ?? [0, 0];
  });
  return [total(ranges.map(([lowest]) => lowest)), total(ranges.map(([, highest]) => highest))];
}

function reachOfItems(definition: UncheckedInstrument, rule: ItemRule): Range {
  const bounds = rule.items.map((key) => pointsOf(definition.items[key]?.range ?? [0, 0], rule));
  const lowest = lowestOf(bounds, rule);
  const highest = highestOf(bounds, rule);
  if (rule.gate === undefined) return [lowest, highest];
  return [Math.min(lowest, rule.gate.then), Math.max(highest, rule.gate.then)];
}

/** Reversal keeps an item's range; recoding does not. */
function pointsOf([lowest, highest]: Range, { recode }: ItemRule): Range {
  if (recode === undefined) return [lowest, highest];
  const answers = Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step);
  const points = answers.map((answer) => recode[String(answer)] ?? answer);
  return [Math.min(...points), Math.max(...points)];
}

/** With some items missing, a score is lowest when the lowest ones were answered and stand for the rest. */
function lowestOf(bounds: readonly Range[], rule: ItemRule): number {
  const lows = bounds.map(([lowest]) => lowest).sort((left, right) => left - right);
  const needed = lows.slice(0, rule.minimumAnswered);
  if (rule.method === 'mean') return mean(needed);
  if (rule.missing === 'prorate') return lows.length * mean(needed);
  return total(needed) + total(lows.slice(rule.minimumAnswered).filter((low) => low < 0));
}

function highestOf(bounds: readonly Range[], rule: ItemRule): number {
  const mirrored = bounds.map(([lowest, highest]): Range => [-highest, -lowest]);
  return -lowestOf(mirrored, rule);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : total(values) / values.length;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
