import { deepFreeze } from './deep-freeze.js';
import type { InstrumentDefinition } from './definition.js';

/**
 * Defines an instrument: data only, checked by the compiler. A misspelt item, scale, form or response
 * set, a missing direction, range, purpose, source or licence, a mean over an ordinal scale do not
 * compile.
 *
 * What a compiler cannot see (a range that the rule can leave, a circle of scales) is told by
 * `checkInstrument` and by the conformance kit.
 *
 * @returns A frozen copy; writing it as JSON and reading it back gives the same.
 * @throws DataCloneError when there is a function in it: a definition is data.
 * @example defineInstrument({ key: 'two-questions', edition: 1, ... }).scales.total.direction // 'higher-is-better'
 */
export function defineInstrument<
  Item extends string,
  Scale extends string,
  Form extends string,
  Responses extends string = never,
>(
  definition: InstrumentDefinition<Item, Scale, Form, Responses>,
): InstrumentDefinition<Item, Scale, Form, Responses> {
  return deepFreeze(structuredClone(definition));
}
