import { scaleOnForm, scalesOnForm } from '../scoring/scale-on-form.js';
import type { InstrumentDefinition } from '../sdk/index.js';
import { createRandom } from './create-random.js';
import { leaveOut } from './leave-out.js';
import { assertOptions, type SimulationOptions, SPREAD } from './simulation-options.js';

/** A score that comes in ready. */
export interface SimulatedScore {
  /** Raw points. */
  readonly raw: number;
}

/**
 * Invented scores of the scales that come in ready, from their ranges and directions. No T scores:
 * these would claim a norm.
 *
 * @returns By scale key; empty where every scale is made of answers.
 * @throws RangeError when severity or missing is not within 0 to 1.
 * @example simulateScores(bdi, 'self', { seed: 1, severity: 0.8 }) // { total: { raw: 49 } }
 */
export function simulateScores(
  definition: InstrumentDefinition,
  form: string,
  options: SimulationOptions,
): Readonly<Record<string, SimulatedScore>> {
  assertOptions('simulateScores', options);
  const { seed, severity, missing = 0 } = options;
  const random = createRandom(seed);
  const scores = scalesOnForm(definition, form).flatMap((key) => {
    const found = scaleOnForm(definition, key, form);
    if (found?.score.method !== 'given') return [];
    const strayed = severity === undefined ? random() : severity + (random() - 0.5) * SPREAD;
    const isGood = definition.scales[key]?.direction === 'higher-is-better';
    return [[key, { raw: scoreAt(found.range, isGood ? 1 - strayed : strayed) }] as const];
  });
  return leaveOut(Object.fromEntries(scores), missing, seed);
}

/** Whole points, where the range begins and ends with them. */
function scoreAt([lowest, highest]: readonly [number, number], share: number): number {
  const score = lowest + Math.min(1, Math.max(0, share)) * (highest - lowest);
  return Number.isInteger(lowest) && Number.isInteger(highest) ? Math.round(score) : score;
}
