import type { Direction } from '@trefzeker/shared';
import { CHANGE_METHODS, type ChangeMethod } from '../../sdk/change-policy.js';
import { WrongUse } from '../failure.js';
import { type Flags, readFlags } from '../read-flags.js';

/** Methods that can be computed today. */
export const AVAILABLE_METHODS: readonly ChangeMethod[] = ['JT'];

const FLAGS = [
  ...['in', 'out', 'method', 'better', 'reliability', 'reliability-post', 'sd', 'cutoff', 'criterion'],
  ...['mean-functional', 'sd-functional', 'mean-clinical', 'sd-clinical', 'require-clinical-start'],
  ...['minimal-difference', 'percent'],
];

/** Flags of the contract that only other methods look at. */
const NOT_FOR_JT = ['reliability-post', 'minimal-difference', 'percent'];

export interface MeanSdInput {
  readonly mean: number | null;
  readonly sd: number | null;
}

export interface ChangeOptions {
  readonly input: string;
  readonly output: string;
  readonly direction: Direction;
  readonly reliability: number;
  /** Standard deviation in the standard error of the difference; from the sample when null. */
  readonly sd: number | null;
  readonly functional: MeanSdInput;
  /** What is null is taken from the sample: the start scores of the complete pairs. */
  readonly clinical: MeanSdInput;
  readonly cutOff: 'a' | 'b' | 'c';
  readonly criterion: number;
  readonly requireClinicalStart: boolean;
  /** Flags that were given and have no effect here. */
  readonly unused: readonly string[];
}

/** @throws WrongUse when a flag is missing, misspelt or out of range. */
export function readChangeOptions(args: readonly string[]): ChangeOptions {
  const flags = readFlags('change', args, FLAGS);
  if (flags.words.length > 0)
    throw new WrongUse(`"${flags.words.join(' ')}" is not understood. Did you forget --in?`);
  assertAvailable(flags);
  assertWholeGroup('functional', flags);
  assertWholeGroup('clinical', flags);
  assertDirectionFits(flags);
  return {
    input: flags.required(
      'in',
      'Give the CSV file with the columns case, pre and post, or - for standard input.',
    ),
    output: flags.required('out', 'Give the file to write, or - for standard output.'),
    direction: readDirection(flags),
    reliability: readReliability(flags),
    sd: flags.text('sd') === 'sample' ? null : (above(0, 'sd', flags) ?? null),
    functional: {
      mean: flags.number('mean-functional') ?? null,
      sd: above(0, 'sd-functional', flags) ?? null,
    },
    clinical: { mean: flags.number('mean-clinical') ?? null, sd: above(0, 'sd-clinical', flags) ?? null },
    cutOff: flags.choice('cutoff', ['a', 'b', 'c']) ?? 'c',
    criterion: above(0, 'criterion', flags) ?? 1.96,
    requireClinicalStart: (flags.choice('require-clinical-start', ['true', 'false']) ?? 'true') === 'true',
    unused: NOT_FOR_JT.filter((name) => flags.has(name)),
  };
}

/** A mean of one group and a spread of another describe nobody. */
function assertWholeGroup(group: 'functional' | 'clinical', flags: Flags): void {
  const [mean, sd] = [`mean-${group}`, `sd-${group}`];
  if (flags.has(mean) === flags.has(sd)) return;
  const [given, missing] = flags.has(mean) ? [mean, sd] : [sd, mean];
  throw new WrongUse(`--${given} is given without --${missing}. Give both, or neither.`);
}

/** With the groups the wrong way round every class would come out mirrored. */
function assertDirectionFits(flags: Flags): void {
  const functional = flags.number('mean-functional');
  const clinical = flags.number('mean-clinical');
  if (functional === undefined || clinical === undefined) return;
  if (directionFits(readDirection(flags), functional, clinical)) return;
  throw new WrongUse(
    `--better ${flags.text('better') ?? ''} does not fit --mean-functional and --mean-clinical: the functional group must have the better mean. Check the three.`,
  );
}

/** Has the functional group the better mean? */
export function directionFits(direction: Direction, functional: number, clinical: number): boolean {
  return direction === 'higher-is-better' ? functional > clinical : functional < clinical;
}

function assertAvailable(flags: Flags): void {
  flags.required('method', `Choose one of: ${CHANGE_METHODS.join(', ')}.`);
  const method = flags.choice('method', CHANGE_METHODS);
  if (method === undefined || AVAILABLE_METHODS.includes(method)) return;
  const available = AVAILABLE_METHODS.join(', ');
  throw new WrongUse(`--method ${method} is not in this version. Available now: ${available}.`);
}

function readDirection(flags: Flags): Direction {
  flags.required('better', 'Say which scores are better: --better lower or --better higher.');
  return flags.choice('better', ['lower', 'higher']) === 'higher' ? 'higher-is-better' : 'lower-is-better';
}

function readReliability(flags: Flags): number {
  flags.required(
    'reliability',
    'The method JT needs the reliability of the scale, as --reliability 0.80. Take it from the manual.',
  );
  const value = flags.number('reliability') ?? Number.NaN;
  if (value >= 0 && value < 1) return value;
  throw new WrongUse('--reliability must be at least 0 and less than 1.');
}

function above(limit: number, name: string, flags: Flags): number | undefined {
  const value = flags.number(name);
  if (value === undefined || value > limit) return value;
  throw new WrongUse(`--${name} must be more than ${limit}.`);
}
