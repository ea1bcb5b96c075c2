import { parseArgs } from 'node:util';
import { WrongUse } from './failure.js';

/** What was typed after the command: flags with their text, and words without a flag. */
export interface Flags {
  readonly words: readonly string[];
  has(name: string): boolean;
  text(name: string): string | undefined;
  required(name: string, hint: string): string;
  number(name: string): number | undefined;
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined;
}

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/**
 * Reads flags that each take a value.
 *
 * @throws WrongUse for a flag that the command does not have, that misses its value, or comes twice.
 */
export function readFlags(command: string, args: readonly string[], names: readonly string[]): Flags {
  const { values, positionals } = parse(command, args, names);
  const text = (name: string) => values[name]?.[0];
  return {
    words: positionals,
    has: (name) => text(name) !== undefined,
    text,
    required(name, hint) {
      const value = text(name);
      if (value === undefined || value === '') throw new WrongUse(`--${name} is missing. ${hint}`);
      return value;
    },
    number: (name) => toNumber(name, text(name)),
    choice: (name, choices) => toChoice(name, text(name), choices),
  };
}

/** Takes out the flags that have no value: `--json`. */
export function takeSwitches(
  args: readonly string[],
  names: readonly string[],
): { readonly on: ReadonlySet<string>; readonly rest: readonly string[] } {
  const isSwitch = (arg: string) => names.some((name) => arg === `--${name}`);
  return {
    on: new Set(args.filter(isSwitch).map((arg) => arg.slice(2))),
    rest: args.filter((arg) => !isSwitch(arg)),
  };
}

function parse(command: string, args: readonly string[], names: readonly string[]) {
  const option = { type: 'string', multiple: true } as const;
  const options = Object.fromEntries(names.map((name) => [name, option]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const twice = Object.entries(values).find(([, given]) => given !== undefined && given.length > 1);
    if (twice !== undefined) throw new WrongUse(`--${twice[0]} is given twice. Give it once.`);
    return { values, positionals };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new WrongUse(`${firstSentence(error.message)} See: trefzeker help ${command}`);
  }
}

function firstSentence(message: string): string {
  const [first = message] = message.split('. ');
  return first.endsWith('.') ? first : `${first}.`;
}

function toNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!PLAIN_NUMBER.test(text)) {
    throw new WrongUse(`--${name} needs a number with a decimal point, as 12.5, and got "${text}".`);
  }
  return Number(text);
}

function toChoice<Choice extends string>(
  name: string,
  text: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (text === undefined) return undefined;
  const found = choices.find((choice) => choice === text);
  if (found === undefined)
    throw new WrongUse(`--${name} must be one of: ${choices.join(', ')}. It is "${text}".`);
  return found;
}
