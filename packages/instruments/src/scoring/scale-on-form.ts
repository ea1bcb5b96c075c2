import type { InstrumentDefinition } from '../sdk/definition.js';
import type { FormRule } from '../sdk/score-rule.js';

/** The range and rule of a scale on one form; null when the form does not have the scale. */
export function scaleOnForm(definition: InstrumentDefinition, scale: string, form: string): FormRule | null {
  const found = Object.hasOwn(definition.scales, scale) ? definition.scales[scale] : undefined;
  if (found === undefined || !definition.forms.includes(form)) return null;
  if (found.forms !== undefined && !found.forms.includes(form)) return null;
  return found.scoreByForm?.[form] ?? { range: found.range, score: found.score };
}

/** Keys of the scales that a form has, in the definition's order. */
export function scalesOnForm(definition: InstrumentDefinition, form: string): readonly string[] {
  return Object.keys(definition.scales).filter((scale) => scaleOnForm(definition, scale, form) !== null);
}
