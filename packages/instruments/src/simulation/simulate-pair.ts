import type { InstrumentDefinition } from '../sdk/index.js';
import { fitting } from './fitting.js';
import { leaveOut } from './leave-out.js';
import { simulate } from './simulate.js';
import type { SimulatedScore } from './simulate-scores.js';
import { simulateScores } from './simulate-scores.js';
import { assertOptions, type SimulationOptions } from './simulation-options.js';

/** One administration: answers, and the scores that come in ready. */
export interface SimulatedForm {
  readonly answers: Readonly<Record<string, number>>;
  readonly given: Readonly<Record<string, SimulatedScore>>;
}

export interface PairOptions extends SimulationOptions {
  /**
   * How much better the end is, as a share of what is possible: -1 to 1, below 0 for worse. The
   * severity is that of the start; absent, start and end lie equally far from the middle.
   */
  readonly improvement: number;
}

/**
 * An invented start and end of one person. Each answer strays from the severity the same way both
 * times, so without an improvement nothing changes, and with one no answer gets worse; what is left
 * out is drawn for each of them.
 *
 * @throws RangeError when an option is out of range, or when the end would be better or worse than it
 * can be.
 * @example simulatePair(sdq, 'parent', { seed: 1, severity: 0.7, improvement: 0.4 }).end.answers
 */
export function simulatePair(
  definition: InstrumentDefinition,
  form: string,
  { improvement, ...options }: PairOptions,
): { readonly start: SimulatedForm; readonly end: SimulatedForm } {
  const { severity = (1 + improvement) / 2 } = options;
  assertOptions('simulatePair', { ...options, severity });
  const after = severity - improvement;
  if (!(after >= -NOISE && after <= 1 + NOISE)) {
    throw new RangeError('simulatePair needs an end from 0 to 1: severity minus improvement');
  }
  const draw = { definition, form, seed: options.seed, missing: options.missing ?? 0 };
  return {
    start: oneForm({ ...draw, severity, missingSeed: options.seed }),
    end: oneForm({ ...draw, severity: Math.min(1, Math.max(0, after)), missingSeed: options.seed + 1 }),
  };
}

/** Of the arithmetic: 0.3 minus 0.1 three times is not quite 0. */
const NOISE = 1e-9;

interface Draw {
  readonly definition: InstrumentDefinition;
  readonly form: string;
  readonly seed: number;
  readonly severity: number;
  readonly missing: number;
  /** What is left out is drawn by this one. */
  readonly missingSeed: number;
}

function oneForm({ definition, form, seed, severity, missing, missingSeed }: Draw): SimulatedForm {
  const answers = leaveOut(simulate(definition, form, { seed, severity }), missing, missingSeed);
  const given = simulateScores(definition, form, { seed, severity });
  return {
    answers: fitting(definition, form, answers),
    given: leaveOut(given, missing, missingSeed),
  };
}
