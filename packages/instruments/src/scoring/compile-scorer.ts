import type { InstrumentDefinition } from '../sdk/definition.js';
import type { ItemRule } from '../sdk/score-rule.js';
import type { CompiledScorer, ItemStep, RowTest, ScaleStep } from './compiled-scorer.js';
import { askingCompiler } from './compile-asking.js';
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
  const askedBy = askingCompiler(definition, slots);
  const steps = orderScales(definition, form).map((key) =>
    compileStep(definition, { form, key, slots, places, askedBy }),
  );
  return { form, items, scales, steps };
}

interface StepContext {
  readonly form: string;
  readonly key: string;
  readonly slots: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
  readonly askedBy: (item: string) => RowTest | null;
}

function compileStep(definition: InstrumentDefinition, context: StepContext): ScaleStep {
  const { form, key, places } = context;
  const rule = scaleOnForm(definition, key, form)?.score ?? { method: 'given' };
  const index = placeOf(places, key);
  switch (rule.method) {
    case 'sum':
    case 'mean':
      return compileItems(definition, rule, context);
    case 'sum-of-scales':
      return { kind: 'scales', index, parts: rule.scales.map((part) => placeOf(places, part)) };
    case 'given':
      return { kind: 'given', index };
    case 'scorer':
      return { kind: 'outside', index };
  }
}

function compileItems(
  definition: InstrumentDefinition,
  rule: ItemRule,
  { key, slots, places, askedBy }: StepContext,
): ItemStep {
  const { gate } = rule;
  const asked = rule.items.map(askedBy);
  return {
    kind: 'items',
    index: placeOf(places, key),
    itemCount: rule.items.length,
    ...layOut(definition, rule, slots),
    minimumAnswered: Math.max(1, rule.minimumAnswered),
    isMean: rule.method === 'mean',
    prorates: rule.missing === 'prorate',
    roundsHalfUp: rule.rounding === 'half-up',
    asked: asked.some((test) => test !== null) ? asked : null,
    gate:
      gate === undefined ? null : { slot: placeOf(slots, gate.item), equals: gate.equals, then: gate.then },
  };
}

function layOut(
  definition: InstrumentDefinition,
  rule: ItemRule,
  slots: ReadonlyMap<string, number>,
): Pick<ItemStep, 'layout' | 'points'> {
  const layout: number[] = [];
  const points: number[] = [];
  for (const key of rule.items) {
    const [lowest, highest] = definition.items[key]?.range ?? [0, -1];
    layout.push(placeOf(slots, key), lowest, highest - lowest, points.length);
    points.push(...pointsOf(rule, key, [lowest, highest]));
  }
  return { layout: Int32Array.from(layout), points: Float64Array.from(points) };
}

/** What each answer counts, from the lowest up. */
function pointsOf(
  rule: ItemRule,
  key: string,
  [lowest, highest]: readonly [number, number],
): readonly number[] {
  const isReversed = rule.reversed?.includes(key) ?? false;
  const answers = Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step);
  return answers.map((answer) =>
    isReversed ? lowest + highest - answer : (rule.recode?.[String(answer)] ?? answer),
  );
}

function placeOf(places: ReadonlyMap<string, number>, key: string): number {
  const place = places.get(key);
  if (place === undefined) throw new RangeError(`compileScorer needs "${key}" on the form that uses it`);
  return place;
}
