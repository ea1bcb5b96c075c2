import type { Localised, Problem } from '@trefzeker/shared';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Words = readonly [message: Localised, hint: Localised];

/** What zod found, as problems in both languages. `value` is the input, to tell missing from wrong. */
export function toProblems(issues: readonly Issue[], value: unknown): readonly Problem[] {
  return issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    const isMissing = issue.code === 'invalid_type' && valueAt(value, path) === undefined;
    const [message, hint] = isMissing ? missing(path) : describe(issue);
    return { path, code: isMissing ? 'field-missing' : codeOf(issue), message, hint };
  });
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((part, step) => {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
    return (part as Readonly<Record<string | number, unknown>>)[step];
  }, value);
}

function missing(path: readonly (string | number)[]): Words {
  const name = String(path.at(-1) ?? '');
  return [
    { nl: `Het veld "${name}" ontbreekt.`, en: `The field "${name}" is missing.` },
    { nl: 'Vul het in: er is geen standaardwaarde.', en: 'Fill it in: there is no default.' },
  ];
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
  switch (issue.code) {
    case 'unrecognized_keys':
      return [
        {
          nl: `Dit veld bestaat niet: ${issue.keys.join(', ')}.`,
          en: `No such field: ${issue.keys.join(', ')}.`,
        },
        { nl: 'Haal het weg of verbeter de naam.', en: 'Remove it or correct its name.' },
      ];
    case 'invalid_key':
    case 'custom':
      return [{ nl: 'Deze naam kan niet.', en: 'This name is not possible.' }, IN_KEYS];
    default:
      return [
        { nl: 'Deze waarde kan hier niet.', en: 'This value is not possible here.' },
        { nl: `Wat er nodig is: ${allowed(issue, 'nl')}.`, en: `What is needed: ${allowed(issue, 'en')}.` },
      ];
  }
}

function allowed(issue: Issue, language: 'nl' | 'en'): string {
  const or = language === 'nl' ? ' of ' : ' or ';
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(or);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? issue.options.map(String).join(or)
        : issue.message;
    case 'too_small':
      return language === 'nl' ? `ten minste ${issue.minimum}` : `at least ${issue.minimum}`;
    case 'too_big':
      return language === 'nl' ? `ten hoogste ${issue.maximum}` : `at most ${issue.maximum}`;
    case 'invalid_type':
      return issue.expected;
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    default:
      return issue.message;
  }
}
