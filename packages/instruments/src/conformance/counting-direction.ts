import { scaleOnForm } from '../scoring/scale-on-form.js';
import type { InstrumentDefinition, ItemRule } from '../sdk/index.js';

/**
 * Which way a scale may move when the answer to an item rises. `free`: the rule declares that it may
 * go either way; `both`: two parts of a sum may count the item in opposite ways; `one-way`: up or down, as the
 * scorer has it.
 */
export type Counting = 'up' | 'down' | 'both' | 'free' | 'one-way';

/**
 * What the rule of a scale declares of each item that it uses: reversed items count down, others up;
 * recoding says it by its values; a gate is free. Null when there is no rule that could say it.
 */
export function countingOf(
  definition: InstrumentDefinition,
  scale: string,
  form: string,
): ReadonlyMap<string, Counting> | null {
  const rule = scaleOnForm(definition, scale, form)?.score;
  if (rule?.method === 'sum' || rule?.method === 'mean') return countingOfItems(definition, rule);
  if (rule?.method === 'scorer') {
    return new Map(rule.items.map((item) => [item, rule.notMonotone?.includes(item) ? 'free' : 'one-way']));
  }
  if (rule?.method !== 'sum-of-scales') return null;
  const counting = new Map<string, Counting>();
  for (const part of rule.scales) {
    const inPart = countingOf(definition, part, form);
    if (inPart === null) return null;
    for (const [item, way] of inPart) {
      const before = counting.get(item);
      counting.set(item, before === undefined ? way : joined(before, way));
    }
  }
  return counting;
}

function joined(left: Counting, right: Counting): Counting {
  if (left === right && left !== 'one-way') return left;
  return left === 'free' || right === 'free' ? 'free' : 'both';
}

function countingOfItems(definition: InstrumentDefinition, rule: ItemRule): ReadonlyMap<string, Counting> {
  const counting = new Map<string, Counting>();
  for (const item of rule.items) counting.set(item, countingOfItem(definition, rule, item));
  if (rule.gate !== undefined) counting.set(rule.gate.item, 'free');
  return counting;
}

function countingOfItem(definition: InstrumentDefinition, rule: ItemRule, item: string): Counting {
  if (rule.reversed?.includes(item) === true) return 'down';
  const { recode } = rule;
  if (recode === undefined) return 'up';
  const [lowest, highest] = definition.items[item]?.range ?? [0, -1];
  const points = Array.from(
    { length: highest - lowest + 1 },
    (_, step) => recode[String(lowest + step)] ?? lowest + step,
  );
  if (isAscending(points)) return 'up';
  return isAscending(points.toReversed()) ? 'down' : 'free';
}

function isAscending(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value));
}
