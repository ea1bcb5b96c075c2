import type { Format } from '../../i18n/format.js';
import type { Texts } from '../../i18n/nl.js';

interface PersonFeatures {
  readonly sex: string;
  readonly ageYears: number | null;
}

type PersonTexts = Texts['trajectories']['person'];

/** Age and sex in words: `meisje van 13`. */
export function describePerson(
  { sex, ageYears }: PersonFeatures,
  texts: PersonTexts,
  format: Format,
): string {
  const words = wordsOf(sex, texts);
  if (ageYears === null) return texts.ageUnknown(words.child);
  return texts.of(ageYears < 18 ? words.child : words.adult, format.number(ageYears));
}

function wordsOf(sex: string, texts: PersonTexts) {
  if (sex === 'F') return texts.female;
  return sex === 'M' ? texts.male : texts.other;
}
