import type { AskedIf, ItemCondition } from '../sdk/condition.js';
import type { InstrumentDefinition } from '../sdk/definition.js';
import { askingOf } from './asked-items.js';
import type { RowTest } from './compiled-scorer.js';
import { NOT_ANSWERED } from './compiled-scorer.js';

/**
 * Compiles the conditions before the items of one form into tests over a flat row. Items under the
 * same conditions share one test, so that a row is asked once for all of them.
 *
 * @returns By item: its test, or null when it is always asked. An answer to an item that is itself not
 * asked counts as not given.
 */
export function askingCompiler(
  definition: InstrumentDefinition,
  slots: ReadonlyMap<string, number>,
): (key: string) => RowTest | null {
  const known = new Map<string, RowTest>();
  return testFor;

  function testFor(key: string): RowTest | null {
    const conditions = askingOf(definition, key);
    if (conditions.length === 0) return null;
    const name = JSON.stringify(conditions);
    const test = known.get(name) ?? every(conditions.map(compile));
    known.set(name, test);
    return test;
  }

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
    const fits = testOf(condition);
    const asked = testFor(condition.item);
    if (asked === null) return (row, start) => fits(row[start + slot] ?? NOT_ANSWERED);
    return (row, start) => fits(asked(row, start) ? (row[start + slot] ?? NOT_ANSWERED) : NOT_ANSWERED);
  }
}

function testOf(condition: ItemCondition): (answer: number) => boolean {
  if ('answered' in condition) return (answer) => condition.answered === (answer !== NOT_ANSWERED);
  if ('is' in condition) return (answer) => condition.is.includes(answer);
  if ('atLeast' in condition) {
    const { atLeast } = condition;
    return (answer) => answer !== NOT_ANSWERED && answer >= atLeast;
  }
  const { atMost } = condition;
  return (answer) => answer !== NOT_ANSWERED && answer <= atMost;
}

function every(tests: readonly RowTest[]): RowTest {
  const [only, ...others] = tests;
  if (only !== undefined && others.length === 0) return only;
  return (row, start) => tests.every((test) => test(row, start));
}

function some(tests: readonly RowTest[]): RowTest {
  return (row, start) => tests.some((test) => test(row, start));
}
