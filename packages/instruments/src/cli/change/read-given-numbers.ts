import type { ChangeNumber } from '../../scoring/change-numbers.js';
import type { ChangeMethod } from '../../sdk/change-policy.js';
import { WrongUse } from '../failure.js';
import type { Flags } from '../read-flags.js';
import { FLAG_OF, needsOf } from './method-flags.js';

/** Numbers that no file can tell: a method that needs them cannot go without. */
const REQUIRED: Readonly<Partial<Record<ChangeNumber, string>>> = {
  reliability: 'the reliability of the scale, as --reliability 0.80. Take it from the manual.',
  reliabilityAfter:
    'the reliability at the end, as --reliability-post 0.80. Give the same as --reliability if it did not change.',
  percent: 'a percentage of the start, as --percent 50: more than that is a change.',
  minimalDifference:
    'the minimal important difference in points, as --minimal-difference 5: more than that is a change.',
};

/**
 * The numbers that a method needs and that were given.
 *
 * @throws WrongUse for one that the method cannot go without, or that is out of range.
 */
export function readGivenNumbers(
  method: ChangeMethod,
  flags: Flags,
): Readonly<Partial<Record<ChangeNumber, number>>> {
  const given: Partial<Record<ChangeNumber, number>> = {};
  for (const need of needsOf(method)) {
    const why = REQUIRED[need];
    if (why !== undefined) flags.required(FLAG_OF[need], `The method ${method} needs ${why}`);
    const value = READERS[need](flags);
    if (value !== undefined) given[need] = value;
  }
  return given;
}

/** @throws WrongUse when the number is not more than the limit. */
export function above(limit: number, name: string, flags: Flags): number | undefined {
  const value = flags.number(name);
  if (value === undefined || value > limit) return value;
  throw new WrongUse(`--${name} must be more than ${limit}.`);
}

const READERS: Readonly<Record<ChangeNumber, (flags: Flags) => number | undefined>> = {
  standardDeviation: (flags) => (flags.text('sd') === 'sample' ? undefined : above(0, 'sd', flags)),
  reliability: (flags) => reliability('reliability', flags),
  reliabilityAfter: (flags) => reliability('reliability-post', flags),
  meanBefore: (flags) => flags.number('mean-pre'),
  meanAfter: (flags) => flags.number('mean-post'),
  standardDeviationAfter: (flags) => above(0, 'sd-post', flags),
  correlation,
  percent: (flags) => above(0, 'percent', flags),
  minimalDifference: (flags) => above(0, 'minimal-difference', flags),
};

function reliability(name: string, flags: Flags): number | undefined {
  const value = flags.number(name);
  if (value === undefined || (value >= 0 && value < 1)) return value;
  throw new WrongUse(`--${name} must be at least 0 and less than 1.`);
}

function correlation(flags: Flags): number | undefined {
  const value = flags.number('correlation');
  if (value === undefined || (value >= -1 && value <= 1)) return value;
  throw new WrongUse('--correlation must be from -1 to 1.');
}
