import { itemsOnForm } from '../scoring/items-on-form.js';
import type { InstrumentDefinition } from '../sdk/index.js';
import { benignItems } from './benign-items.js';
import { createRandom } from './create-random.js';
import { fitting } from './fitting.js';
import { leaveOut } from './leave-out.js';
import { assertOptions, type SimulationOptions, SPREAD } from './simulation-options.js';

export type { SimulationOptions } from './simulation-options.js';

/**
 * Invented answers to the items of a form, for demonstrations and tests. They fit the ranges and,
 * with a severity, the direction of the scales; they resemble no real person and carry no norm.
 *
 * @returns By item key; empty for an instrument that is known only by its scores.
 * @throws RangeError when severity or missing is not within 0 to 1.
 * @example simulate(sdq, 'self', { seed: 1, severity: 0.8, missing: 0.1 })
 */
export function simulate(
  definition: InstrumentDefinition,
  form: string,
  options: SimulationOptions,
): Readonly<Record<string, number>> {
  assertOptions('simulate', options);
  const { seed, severity, missing = 0 } = options;
  const random = createRandom(seed);
  const benign = benignItems(definition, form);
  const answers = itemsOnForm(definition, form).map((key) => {
    const strayed = severity === undefined ? random() : severity + (random() - 0.5) * SPREAD;
    const share = benign.has(key) ? 1 - strayed : strayed;
    return [key, answerAt(definition.items[key]?.range ?? [0, 0], share)] as const;
  });
  const asked = fitting(definition, form, Object.fromEntries(answers));
  return fitting(definition, form, leaveOut(asked, missing, seed));
}

function answerAt([lowest, highest]: readonly [number, number], share: number): number {
  const steps = highest - lowest + 1;
  return lowest + Math.min(steps - 1, Math.max(0, Math.floor(share * steps)));
}
