import type { Localised, Problem } from '@trefzeker/shared';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Words = readonly [message: Localised, hint: Localised];

/** What zod found, as problems in both languages. `value` is the input, to tell missing from wrong. */
export function toProblems(issues: readonly Issue[], value: unknown): readonly Problem[] {
  return issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    const isMissing =
      (issue.code === 'invalid_type' || issue.code === 'invalid_value') && valueAt(value, path) === undefined;
    const [message, hint] = isMissing ? missing(path, issue) : describe(issue);
    return { path, code: isMissing ? 'field-missing' : codeOf(issue), message, hint };
  });
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((part, step) => {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
    return (part as Readonly<Record<string | number, unknown>>)[step];
  }, value);
}

function missing(path: readonly (string | number)[], issue: Issue): Words {
  const name = String(path.at(-1) ?? '');
  return [
    { nl: `Het veld "${name}" ontbreekt.`, en: `The field "${name}" is missing.` },
    issue.code === 'invalid_value'
      ? choose(oneOf(issue.values))
      : { nl: 'Vul het in: er is geen standaardwaarde.', en: 'Fill it in: there is no default.' },
  ];
}

function choose({ nl, en }: Localised): Localised {
  return {
    nl: `Kies er een, want er is geen standaardwaarde: ${nl}.`,
    en: `Choose one, for there is no default: ${en}.`,
  };
}

function codeOf(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'field-unknown';
    case 'invalid_key':
    case 'custom':
      return 'key-invalid';
    case 'too_small':
    case 'too_big':
      return 'value-out-of-range';
    case 'invalid_type':
    case 'invalid_union':
    case 'invalid_value':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_element':
      return 'value-invalid';
  }
}

const IN_KEYS: Localised = {
  nl: 'Gebruik kleine letters, cijfers en streepjes.',
  en: 'Use lower-case letters, digits and hyphens.',
};

function describe(issue: Issue): Words {
  if (issue.code === 'unrecognized_keys') {
    return [
      {
        nl: `Dit veld bestaat niet: ${issue.keys.join(', ')}.`,
        en: `No such field: ${issue.keys.join(', ')}.`,
      },
      { nl: 'Haal het weg of verbeter de naam.', en: 'Remove it or correct its name.' },
    ];
  }
  if (issue.code === 'invalid_key' || issue.code === 'custom') {
    return [{ nl: 'Deze naam kan niet.', en: 'This name is not possible.' }, IN_KEYS];
  }
  const { nl, en } = allowed(issue);
  return [
    { nl: 'Deze waarde kan hier niet.', en: 'This value is not possible here.' },
    { nl: `Wat er nodig is: ${nl}.`, en: `What is needed: ${en}.` },
  ];
}

function allowed(issue: Issue): Localised {
  if (issue.code === 'invalid_value') return oneOf(issue.values);
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options))
    return oneOf(issue.options);
  if (issue.code === 'too_small')
    return { nl: `ten minste ${issue.minimum}`, en: `at least ${issue.minimum}` };
  if (issue.code === 'too_big') return { nl: `ten hoogste ${issue.maximum}`, en: `at most ${issue.maximum}` };
  if (issue.code === 'invalid_type')
    return { nl: TYPES[issue.expected] ?? issue.expected, en: issue.expected };
  if (issue.code === 'invalid_format') return formOf(issue.pattern ?? issue.format);
  return { nl: issue.message, en: issue.message };
}

/** Dutch for what JSON can hold. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  tuple: 'een lijst',
  object: 'een object',
  record: 'een object',
};

/** Text that is not empty, else the pattern itself: the names of keys and files look like theirs. */
function formOf(pattern: string): Localised {
  return pattern === '/\\S/'
    ? { nl: 'een tekst die niet leeg is', en: 'a text that is not empty' }
    : { nl: `de vorm ${pattern}`, en: `the form ${pattern}` };
}

function oneOf(values: readonly unknown[]): Localised {
  return { nl: values.map(String).join(' of '), en: values.map(String).join(' or ') };
}
