import type { Words } from './norm-finding.js';

/** What can be wrong with bands. */
export const BAND_WORDS = {
  notCovered: (from: number, to: number): Words => ({
    code: 'bands-do-not-cover',
    message: {
      nl: `Scores van ${from} tot ${to} vallen in geen gebied.`,
      en: `Scores from ${from} to ${to} are in no band.`,
    },
    hint: {
      nl: 'Laat het eerste gebied bij de laagste score beginnen en het laatste open eindigen.',
      en: 'Let the first band begin at the lowest score and the last one end open.',
    },
  }),
  gap: (from: number, to: number): Words => ({
    code: 'bands-gap',
    message: {
      nl: `Tussen ${from} en ${to} zit een gat tussen twee gebieden.`,
      en: `Between ${from} and ${to} there is a gap between two bands.`,
    },
    hint: {
      nl: 'Laat elk gebied eindigen waar het volgende begint.',
      en: 'Let each band end where the next one begins.',
    },
  }),
  overlap: (from: number, key: string): Words => ({
    code: 'bands-overlap',
    message: {
      nl: `Gebied "${key}" begint op ${from}, voordat het vorige ophoudt.`,
      en: `Band "${key}" begins at ${from}, before the previous one ends.`,
    },
    hint: {
      nl: 'Laat elk gebied eindigen waar het volgende begint.',
      en: 'Let each band end where the next one begins.',
    },
  }),
  never: (key: string, [lowest, highest]: readonly [number, number]): Words => ({
    code: 'band-without-scores',
    message: { nl: `In gebied "${key}" valt geen score.`, en: `No score is in band "${key}".` },
    hint: {
      nl: `Scores lopen van ${lowest} tot en met ${highest}: verbeter de grenzen.`,
      en: `Scores go from ${lowest} to ${highest}: correct the bounds.`,
    },
  }),
} as const;
