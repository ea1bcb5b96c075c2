import type { Problem } from '@trefzeker/shared';
import type { Condition, ItemCondition } from '../condition.js';
import type { UncheckedInstrument } from '../definition.js';
import type { Path } from './problem.js';
import { problem } from './problem.js';

/** Whether a condition speaks of items and scales that are there, and of answers that exist. */
export function checkCondition(
  definition: UncheckedInstrument,
  condition: Condition,
  path: Path,
): readonly Problem[] {
  if ('all' in condition) return checkEach(definition, condition.all, [...path, 'all']);
  if ('any' in condition) return checkEach(definition, condition.any, [...path, 'any']);
  if ('not' in condition) return checkCondition(definition, condition.not, [...path, 'not']);
  if ('item' in condition) return checkItem(definition, condition, path);
  const known = Object.keys(definition.scales);
  return known.includes(condition.scale) ? [] : [problem.unknown([...path, 'scale'], condition.scale, known)];
}

/** Items that a condition looks at. */
export function itemsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(itemsIn);
  if ('any' in condition) return condition.any.flatMap(itemsIn);
  if ('not' in condition) return itemsIn(condition.not);
  return 'item' in condition ? [condition.item] : [];
}

function checkEach(
  definition: UncheckedInstrument,
  conditions: readonly Condition[],
  path: Path,
): readonly Problem[] {
  return conditions.flatMap((one, index) => checkCondition(definition, one, [...path, index]));
}

function checkItem({ items }: UncheckedInstrument, condition: ItemCondition, path: Path): readonly Problem[] {
  const item = Object.hasOwn(items, condition.item) ? items[condition.item] : undefined;
  if (item === undefined) return [problem.unknown([...path, 'item'], condition.item, Object.keys(items))];
  const [lowest, highest] = item.range;
  return answersIn(condition).some((answer) => answer < lowest || answer > highest)
    ? [problem.outOfRange(path, item.range)]
    : [];
}

function answersIn(condition: ItemCondition): readonly number[] {
  if ('is' in condition) return condition.is;
  if ('atLeast' in condition) return [condition.atLeast];
  return 'atMost' in condition ? [condition.atMost] : [];
}
