import type { InstrumentDefinition } from '../sdk/index.js';
import { itemsOnForm } from '../scoring/items-on-form.js';
import { scaleOnForm, scalesOnForm } from '../scoring/scale-on-form.js';
import { createRandom } from './create-random.js';

export interface SimulationOptions {
  /** Whole number: the same seed, the same answers. */
  readonly seed: number;
  /** 0 = as good as it gets, 1 = as bad; absent = anything. */
  readonly severity?: number;
}

/** How far an answer strays from the severity asked for, as a share of its range. */
const SPREAD = 0.5;

/**
 * Invented answers to all items of a form, for demonstrations and tests. They fit the ranges and,
 * with a severity, the direction of the scales; they resemble no real person and carry no norm.
 *
 * @returns By item key; empty for an instrument that is known only by its scores.
 * @throws RangeError when the severity is not within 0 to 1.
 * @example simulate(sdq, 'self', { seed: 1, severity: 0.8 })
 */
export function simulate(
  definition: InstrumentDefinition,
  form: string,
  { seed, severity }: SimulationOptions,
): Readonly<Record<string, number>> {
  if (severity !== undefined && !(severity >= 0 && severity <= 1)) {
    throw new RangeError('simulate needs a severity from 0 to 1');
  }
  const random = createRandom(seed);
  const benign = itemsWhereHigherIsBetter(definition, form);
  const answers = itemsOnForm(definition, form).map((key) => {
    const strayed = severity === undefined ? random() : severity + (random() - 0.5) * SPREAD;
    const share = benign.has(key) ? 1 - strayed : strayed;
    return [key, answerAt(definition.items[key]?.range ?? [0, 0], share)] as const;
  });
  return Object.fromEntries(answers);
}

function answerAt([lowest, highest]: readonly [number, number], share: number): number {
  const steps = highest - lowest + 1;
  return lowest + Math.min(steps - 1, Math.max(0, Math.floor(share * steps)));
}

/** By the first scale that counts the item: reversed in a bad scale is good, and the other way round. */
function itemsWhereHigherIsBetter(definition: InstrumentDefinition, form: string): ReadonlySet<string> {
  const isBenign = new Map<string, boolean>();
  for (const key of scalesOnForm(definition, form)) {
    const score = scaleOnForm(definition, key, form)?.score;
    if (score?.method !== 'sum' && score?.method !== 'mean') continue;
    const isGoodScale = definition.scales[key]?.direction === 'higher-is-better';
    for (const item of score.items) {
      const isReversed = score.reversed?.includes(item) ?? false;
      if (!isBenign.has(item)) isBenign.set(item, isGoodScale !== isReversed);
    }
  }
  return new Set([...isBenign].filter(([, benign]) => benign).map(([item]) => item));
}
