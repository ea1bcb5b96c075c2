import type { AskedIf } from '../sdk/condition.js';
import type { InstrumentDefinition } from '../sdk/definition.js';
import { holds } from './holds.js';
import { itemsOnForm } from './items-on-form.js';

type Answers = Readonly<Record<string, number>>;

/**
 * The items that a form asks, given what was answered so far, in the definition's order. An answer to
 * a question that is not asked decides nothing.
 *
 * @example askedItems(sdq, 'parent', { difficulties: 0 }).includes('distress') // false
 */
export function askedItems(
  definition: InstrumentDefinition,
  form: string,
  answers: Answers,
): readonly string[] {
  const items = itemsOnForm(definition, form);
  const isAsked = (key: string, given: Answers) =>
    askingOf(definition, key).every((condition) => holds(condition, { answers: given, results: {} }));
  const counted = withoutUnasked(answers, isAsked);
  return items.filter((key) => isAsked(key, counted));
}

/** Takes out answers that nobody asked for, round after round. No condition has a circle, so this ends. */
function withoutUnasked(answers: Answers, isAsked: (key: string, given: Answers) => boolean): Answers {
  const left = Object.fromEntries(Object.entries(answers).filter(([key]) => isAsked(key, answers)));
  const isSame = Object.keys(left).length === Object.keys(answers).length;
  return isSame ? answers : withoutUnasked(left, isAsked);
}

/** What must hold before an item is asked: its own condition and that of its group. */
export function askingOf({ items, groups = {} }: InstrumentDefinition, key: string): readonly AskedIf[] {
  const group = Object.values(groups).find((each) => each.items.includes(key));
  return [items[key]?.askedIf, group?.askedIf].filter((condition) => condition !== undefined);
}
