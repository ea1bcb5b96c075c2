import type { InstrumentDefinition } from '../sdk/definition.js';

/** Keys of the items that a form asks, in the definition's order. */
export function itemsOnForm(definition: InstrumentDefinition, form: string): readonly string[] {
  if (!definition.forms.includes(form)) return [];
  return Object.entries(definition.items)
    .filter(([, item]) => item.forms === undefined || item.forms.includes(form))
    .map(([key]) => key);
}
