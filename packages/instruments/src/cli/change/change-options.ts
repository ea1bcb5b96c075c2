import type { Direction } from '@trefzeker/shared';
import type { ChangeNumber } from '../../scoring/change-numbers.js';
import { CHANGE_METHODS, type ChangeMethod } from '../../sdk/change-policy.js';
import { WrongUse } from '../failure.js';
import { type Flags, readFlags } from '../read-flags.js';
import { assertGroupsFit } from './assert-groups-fit.js';
import { CHANGE_FLAGS, flagsWithoutEffect, NORMAL_RANGE_FLAGS } from './method-flags.js';
import { above, readGivenNumbers } from './read-given-numbers.js';

export interface MeanSdInput {
  readonly mean: number | null;
  readonly sd: number | null;
}

export interface ChangeOptions {
  readonly input: string;
  readonly output: string;
  readonly method: ChangeMethod;
  readonly direction: Direction;
  /** Numbers of the method that were given; what is not here may come from the sample. */
  readonly given: Readonly<Partial<Record<ChangeNumber, number>>>;
  readonly functional: MeanSdInput;
  /** What is null is taken from the sample: the start scores of the complete pairs. */
  readonly clinical: MeanSdInput;
  /** Null where nobody asks for a normal range. */
  readonly cutOff: 'a' | 'b' | 'c' | null;
  /** Of an index, in its standard errors. */
  readonly criterion: number;
  readonly requireClinicalStart: boolean;
  /** Flags that were given and have no effect here. */
  readonly unused: readonly string[];
}

/** @throws WrongUse when a flag is missing, misspelt or out of range. */
export function readChangeOptions(args: readonly string[]): ChangeOptions {
  const flags = readFlags('change', args, CHANGE_FLAGS);
  if (flags.words.length > 0)
    throw new WrongUse(`"${flags.words.join(' ')}" is not understood. Did you forget --in?`);
  const method = readMethod(flags);
  const direction = readDirection(flags);
  const given = readGivenNumbers(method, flags);
  const functional = readGroup('functional', flags);
  const clinical = readGroup('clinical', flags);
  assertGroupsFit(direction, functional.mean, clinical.mean);
  const cutOff = readCutOff(method, flags);
  return {
    input: flags.required(
      'in',
      'Give the CSV file with the columns case, pre and post, or - for standard input.',
    ),
    output: flags.required('out', 'Give the file to write, or - for standard output.'),
    ...{ method, direction, given, functional, clinical, cutOff },
    criterion: above(0, 'criterion', flags) ?? (method === 'HA' ? ONE_SIDED : TWO_SIDED),
    requireClinicalStart: (flags.choice('require-clinical-start', ['true', 'false']) ?? 'true') === 'true',
    unused: flagsWithoutEffect(method, cutOff !== null).filter((name) => flags.has(name)),
  };
}

/** Normal quantiles for 5 percent: of one tail, and of both together. */
const ONE_SIDED = 1.645;
const TWO_SIDED = 1.96;

function readMethod(flags: Flags): ChangeMethod {
  const hint = `Choose one of: ${CHANGE_METHODS.join(', ')}.`;
  flags.required('method', hint);
  const method = flags.choice('method', CHANGE_METHODS);
  if (method === undefined) throw new WrongUse(`--method is missing. ${hint}`);
  return method;
}

function readDirection(flags: Flags): Direction {
  flags.required('better', 'Say which scores are better: --better lower or --better higher.');
  return flags.choice('better', ['lower', 'higher']) === 'higher' ? 'higher-is-better' : 'lower-is-better';
}

/** A mean of one group and a spread of another describe nobody: both, or neither. */
function readGroup(group: 'functional' | 'clinical', flags: Flags): MeanSdInput {
  const [mean, sd] = [`mean-${group}`, `sd-${group}`];
  if (flags.has(mean) !== flags.has(sd)) {
    const [given, missing] = flags.has(mean) ? [mean, sd] : [sd, mean];
    throw new WrongUse(`--${given} is given without --${missing}. Give both, or neither.`);
  }
  return { mean: flags.number(mean) ?? null, sd: above(0, sd, flags) ?? null };
}

/** Percentage and anchor go without a normal range unless something of it is given. */
function readCutOff(method: ChangeMethod, flags: Flags): 'a' | 'b' | 'c' | null {
  const chosen = flags.choice('cutoff', ['a', 'b', 'c']);
  const mayGoWithout = method === 'percentage' || method === 'anchor';
  const isAsked = NORMAL_RANGE_FLAGS.some((name) => flags.has(name));
  return mayGoWithout && !isAsked ? null : (chosen ?? 'c');
}
