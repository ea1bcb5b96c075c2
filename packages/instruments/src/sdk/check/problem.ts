import type { Localised, Problem } from '@trefzeker/shared';

export type Path = readonly (string | number)[];

/** The problems that a definition or a norm set can have; wording and code in one place. */
export const problem = {
  unknown: (path: Path, key: string, known: readonly string[]): Problem => ({
    path,
    code: 'name-unknown',
    message: { nl: `"${key}" bestaat niet.`, en: `"${key}" does not exist.` },
    hint: { nl: `Bekend zijn: ${known.join(', ')}.`, en: `Known are: ${known.join(', ')}.` },
  }),
  notOnForm: (path: Path, key: string, form: string): Problem => ({
    path,
    code: 'not-on-form',
    message: {
      nl: `"${key}" staat niet op het formulier "${form}".`,
      en: `"${key}" is not on the form "${form}".`,
    },
    hint: {
      nl: 'Geef het formulier een eigen regel, of laat de schaal daar weg.',
      en: 'Give the form a rule of its own, or leave the scale out there.',
    },
  }),
  twice: (path: Path, key: string): Problem => ({
    path,
    code: 'named-twice',
    message: { nl: `"${key}" staat er twee keer.`, en: `"${key}" is there twice.` },
    hint: { nl: 'Noem het één keer.', en: 'Name it once.' },
  }),
  without: (path: Path, given: string, needed: string): Problem => ({
    path,
    code: 'field-missing',
    message: {
      nl: `"${given}" staat er zonder "${needed}".`,
      en: `"${given}" is given without "${needed}".`,
    },
    hint: {
      nl: `Geef ook "${needed}", of laat "${given}" weg.`,
      en: `Give "${needed}" too, or leave "${given}" out.`,
    },
  }),
  empty: (path: Path): Problem => ({
    path,
    code: 'list-empty',
    message: { nl: 'Deze lijst is leeg.', en: 'This list is empty.' },
    hint: { nl: 'Noem er ten minste één.', en: 'Name at least one.' },
  }),
  rangeReversed: (path: Path): Problem => ({
    path,
    code: 'range-reversed',
    message: {
      nl: 'De laagste waarde is hoger dan de hoogste.',
      en: 'The lowest value is above the highest.',
    },
    hint: { nl: 'Zet de laagste vooraan.', en: 'Put the lowest first.' },
  }),
  outOfRange: (path: Path, [lowest, highest]: readonly [number, number]): Problem => ({
    path,
    code: 'value-out-of-range',
    message: { nl: 'Deze waarde kan niet voorkomen.', en: 'This value cannot occur.' },
    hint: { nl: `Kies van ${lowest} tot en met ${highest}.`, en: `Choose from ${lowest} to ${highest}.` },
  }),
  scoreLeavesRange: (path: Path, [lowest, highest]: readonly [number, number]): Problem => ({
    path,
    code: 'range-does-not-fit',
    message: {
      nl: `De regel geeft scores van ${lowest} tot en met ${highest}: het bereik past daar niet bij.`,
      en: `The rule gives scores from ${lowest} to ${highest}: the range does not fit them.`,
    },
    hint: {
      nl: `Zet het bereik op ${lowest} tot ${highest}.`,
      en: `Set the range to ${lowest} to ${highest}.`,
    },
  }),
  rule: (
    path: Path,
    { code, hint, ...message }: Localised & { readonly code: string; readonly hint: Localised },
  ): Problem => ({ path, code, message, hint }),
};

/** Names that are in a list more than once. */
export function duplicates(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

export function isOrdered([lowest, highest]: readonly [number, number]): boolean {
  return lowest <= highest;
}
