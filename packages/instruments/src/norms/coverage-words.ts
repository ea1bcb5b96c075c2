import type { Ages } from './age-lacks.js';
import type { Words } from './norm-finding.js';

export interface People {
  readonly form: string;
  readonly sexes: readonly ('F' | 'M' | 'X' | 'UNKNOWN')[];
  readonly scales: readonly string[];
}

const HONEST = {
  nl: 'Dat mag, als de bron ook niet verder gaat: zij krijgen geen normscore.',
  en: 'That is allowed if the source goes no further either: they get no norm score.',
};

/** Of whom a norm set does not speak. */
export const COVERAGE_WORDS = {
  form: (form: string): Words => ({
    code: 'form-not-covered',
    message: { nl: `Geen normen voor formulier ${form}.`, en: `No norms for form ${form}.` },
    hint: HONEST,
  }),
  scales: (form: string, scales: readonly string[]): Words => ({
    code: 'scale-not-covered',
    message: {
      nl: `Formulier ${form}: geen normen voor ${scales.join(', ')}.`,
      en: `Form ${form}: no norms for ${scales.join(', ')}.`,
    },
    hint: HONEST,
  }),
  sexes: (people: People): Words => ({
    code: 'sex-not-covered',
    message: {
      nl: `${placeOf(people).nl}: geen normen bij geslacht ${people.sexes.join(', ')}.`,
      en: `${placeOf(people).en}: no norms for sex ${people.sexes.join(', ')}.`,
    },
    hint: HONEST,
  }),
  ages: (people: People, ages: Ages): Words => ({
    code: 'age-not-covered',
    message: {
      nl: `${placeOf(people).nl}: geen normen voor ${years(ages).nl}, geslacht ${people.sexes.join(', ')}.`,
      en: `${placeOf(people).en}: no norms for ${years(ages).en}, sex ${people.sexes.join(', ')}.`,
    },
    hint: HONEST,
  }),
  gap: (people: People, ages: Ages): Words => ({
    code: 'age-gap',
    message: {
      nl: `${placeOf(people).nl}: ${years(ages).nl} is overgeslagen, geslacht ${people.sexes.join(', ')}.`,
      en: `${placeOf(people).en}: ${years(ages).en} is skipped, sex ${people.sexes.join(', ')}.`,
    },
    hint: {
      nl: 'Laat de rijen op elkaar aansluiten. Geeft de bron deze leeftijden niet, maak er dan twee sets van.',
      en: 'Let the rows join. If the source leaves these ages out, make two sets of it.',
    },
  }),
  beyond: (people: People, ages: Ages): Words => ({
    code: 'age-unusual',
    message: {
      nl: `${placeOf(people).nl}: normen voor ${years(ages).nl}, waarvoor het instrument niet is gemaakt.`,
      en: `${placeOf(people).en}: norms for ${years(ages).en}, for which the instrument was not made.`,
    },
    hint: {
      nl: 'Kijk of de leeftijden kloppen met de bron.',
      en: 'Check the ages with the source.',
    },
  }),
} as const;

function placeOf({ form, scales }: People): { readonly nl: string; readonly en: string } {
  const names = scales.join(', ');
  return { nl: `Formulier ${form}, ${names}`, en: `Form ${form}, ${names}` };
}

function years([from, to]: Ages): { readonly nl: string; readonly en: string } {
  return from === to
    ? { nl: `${from} jaar`, en: `age ${from}` }
    : { nl: `${from} tot en met ${to} jaar`, en: `ages ${from} to ${to}` };
}
