import type { InstrumentDefinition } from '../sdk/definition.js';
import { scaleOnForm, scalesOnForm } from './scale-on-form.js';

/**
 * The scales of a form in working order: a sum of scales comes after its parts.
 *
 * @throws RangeError when scales add each other up in a circle.
 */
export function orderScales(definition: InstrumentDefinition, form: string): readonly string[] {
  const ordered = new Set<string>();
  const onTheWay = new Set<string>();
  const visit = (scale: string) => {
    if (ordered.has(scale)) return;
    if (onTheWay.has(scale))
      throw new RangeError(`orderScales needs scales without a circle, not "${scale}"`);
    onTheWay.add(scale);
    partsOf(definition, scale, form).forEach(visit);
    ordered.add(scale);
  };
  scalesOnForm(definition, form).forEach(visit);
  return [...ordered];
}

function partsOf(definition: InstrumentDefinition, scale: string, form: string): readonly string[] {
  const rule = scaleOnForm(definition, scale, form)?.score;
  return rule?.method === 'sum-of-scales' ? rule.scales : [];
}
