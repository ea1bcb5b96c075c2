import type { InstrumentDefinition, ItemRule } from '../sdk/definition.js';
import type { CompiledItem, CompiledScorer, ItemStep, ScaleStep } from './compiled-scorer.js';
import { itemsOnForm } from './items-on-form.js';
import { orderScales } from './order-scales.js';
import { scaleOnForm, scalesOnForm } from './scale-on-form.js';

/**
 * Turns one form of an instrument into flat arrays, once; rows are then scored without looking
 * anything up and without allocating.
 *
 * @param form - One of the definition's forms.
 * @throws RangeError when the form does not exist or a rule names what the form does not have:
 * `checkInstrument` tells both beforehand.
 * @example scoreAnswers(compileScorer(sdq, 'self'), answers)['total'] // { kind: 'scored', raw: 12, ... }
 */
export function compileScorer(definition: InstrumentDefinition, form: string): CompiledScorer {
  if (!definition.forms.includes(form)) {
    throw new RangeError(`compileScorer needs a form of ${definition.key}: ${definition.forms.join(', ')}`);
  }
  const items = itemsOnForm(definition, form);
  const scales = scalesOnForm(definition, form);
  const slots = new Map(items.map((key, slot) => [key, slot]));
  const places = new Map(scales.map((key, index) => [key, index]));
  const steps = orderScales(definition, form).map((key) =>
    compileStep(definition, { form, key, slots, places }),
  );
  return { form, items, scales, steps };
}

interface StepContext {
  readonly form: string;
  readonly key: string;
  readonly slots: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
}

function compileStep(definition: InstrumentDefinition, context: StepContext): ScaleStep {
  const { form, key, slots, places } = context;
  const rule = scaleOnForm(definition, key, form)?.score ?? { method: 'given' };
  const index = placeOf(places, key);
  switch (rule.method) {
    case 'sum':
    case 'mean':
      return compileItems(definition, rule, { index, slots });
    case 'sum-of-scales':
      return { kind: 'scales', index, parts: rule.scales.map((part) => placeOf(places, part)) };
    case 'given':
      return { kind: 'given', index };
  }
}

function compileItems(
  definition: InstrumentDefinition,
  rule: ItemRule,
  { index, slots }: { readonly index: number; readonly slots: ReadonlyMap<string, number> },
): ItemStep {
  const { gate } = rule;
  return {
    kind: 'items',
    index,
    items: rule.items.map((key) => compileItem(definition, rule, { key, slot: placeOf(slots, key) })),
    minimumAnswered: Math.max(1, rule.minimumAnswered),
    isMean: rule.method === 'mean',
    prorates: rule.missing === 'prorate',
    roundsHalfUp: rule.rounding === 'half-up',
    gate:
      gate === undefined ? null : { slot: placeOf(slots, gate.item), equals: gate.equals, then: gate.then },
  };
}

function compileItem(
  definition: InstrumentDefinition,
  rule: ItemRule,
  { key, slot }: { readonly key: string; readonly slot: number },
): CompiledItem {
  const [lowest, highest] = definition.items[key]?.range ?? [0, -1];
  const isReversed = rule.reversed?.includes(key) ?? false;
  const pointsFor = (answer: number) => {
    if (isReversed) return lowest + highest - answer;
    return rule.recode?.[String(answer)] ?? answer;
  };
  const points = Float64Array.from({ length: highest - lowest + 1 }, (_, step) => pointsFor(lowest + step));
  return { slot, lowest, points };
}

function placeOf(places: ReadonlyMap<string, number>, key: string): number {
  const place = places.get(key);
  if (place === undefined) throw new RangeError(`compileScorer needs "${key}" on the form that uses it`);
  return place;
}
