import type { AskedIf, ItemCondition } from '../sdk/condition.js';
import type { InstrumentDefinition } from '../sdk/definition.js';
import { askingOf } from './asked-items.js';
import type { RowTest } from './compiled-scorer.js';
import { NOT_ANSWERED } from './compiled-scorer.js';

/**
 * Turns the conditions before an item into a test over a flat row; null when it is always asked. An
 * answer to an item that is itself not asked counts as not given.
 */
export function compileAsking(
  definition: InstrumentDefinition,
  slots: ReadonlyMap<string, number>,
  key: string,
): RowTest | null {
  const tests = askingOf(definition, key).map((condition) => compile(condition));
  const [first, ...others] = tests;
  if (first === undefined) return null;
  return (row, start) => first(row, start) && others.every((test) => test(row, start));

  function compile(condition: AskedIf): RowTest {
    if ('all' in condition) return every(condition.all.map(compile));
    if ('any' in condition) return some(condition.any.map(compile));
    if ('item' in condition) return compileItem(condition);
    const test = compile(condition.not);
    return (row, start) => !test(row, start);
  }

  function compileItem(condition: ItemCondition): RowTest {
    const slot = slots.get(condition.item);
    if (slot === undefined)
      throw new RangeError(`compileScorer needs "${condition.item}" on the form that uses it`);
    const asked = compileAsking(definition, slots, condition.item);
    const fits = testOf(condition);
    return (row, start) =>
      fits(asked !== null && !asked(row, start) ? NOT_ANSWERED : (row[start + slot] ?? NOT_ANSWERED));
  }
}

function testOf(condition: ItemCondition): (answer: number) => boolean {
  if ('answered' in condition) return (answer) => condition.answered === (answer !== NOT_ANSWERED);
  if ('is' in condition) return (answer) => condition.is.includes(answer);
  if ('atLeast' in condition) return (answer) => answer !== NOT_ANSWERED && answer >= condition.atLeast;
  return (answer) => answer !== NOT_ANSWERED && answer <= condition.atMost;
}

function every(tests: readonly RowTest[]): RowTest {
  return (row, start) => tests.every((test) => test(row, start));
}

function some(tests: readonly RowTest[]): RowTest {
  return (row, start) => tests.some((test) => test(row, start));
}
