import type { Words } from './norm-finding.js';

type Range = readonly [number, number];

/** What can be wrong with a single number of a norm set. */
export const VALUE_WORDS = {
  mean: (mean: number, [lowest, highest]: Range): Words => ({
    code: 'mean-out-of-range',
    message: {
      nl: `Een gemiddelde van ${mean} kan op deze schaal niet.`,
      en: `A mean of ${mean} is not possible on this scale.`,
    },
    hint: {
      nl: `Scores lopen van ${lowest} tot en met ${highest}. Kijk of de waarde bij deze schaal hoort.`,
      en: `Scores go from ${lowest} to ${highest}. Check whether the value belongs to this scale.`,
    },
  }),
  spread: (sd: number, widest: number): Words => ({
    code: 'sd-impossible',
    message: {
      nl: `Een standaardafwijking van ${sd} kan op deze schaal niet.`,
      en: `A standard deviation of ${sd} is not possible on this scale.`,
    },
    hint: {
      nl: `Meer dan ${widest.toFixed(2)} kan niet. Kijk of er een andere schaal of een variantie is overgenomen.`,
      en: `More than ${widest.toFixed(2)} cannot be. Check whether another scale or a variance was copied.`,
    },
  }),
  cutOff: (value: number, [lowest, highest]: Range): Words => ({
    code: 'cut-off-out-of-range',
    message: {
      nl: `De grens ${value} ligt buiten de schaal.`,
      en: `The cut-off ${value} lies outside the scale.`,
    },
    hint: {
      nl: `Scores lopen van ${lowest} tot en met ${highest}.`,
      en: `Scores go from ${lowest} to ${highest}.`,
    },
  }),
  cutOffOnScore: (value: number): Words => ({
    code: 'cut-off-on-score',
    message: {
      nl: `De grens ${value} is zelf een score: wie die heeft, valt aan geen van beide kanten.`,
      en: `The cut-off ${value} is a score itself: who has it is on neither side.`,
    },
    hint: {
      nl: 'Zet de grens tussen twee scores, bijvoorbeeld op een half punt.',
      en: 'Put the cut-off between two scores, at a half point for example.',
    },
  }),
  reliability: (value: number): Words => ({
    code: 'reliability-of-no-use',
    message: {
      nl: `Met een betrouwbaarheid van ${value} is er geen betrouwbare verandering.`,
      en: `With a reliability of ${value} there is no reliable change.`,
    },
    hint: {
      nl: 'Gebruik een waarde van 0 tot 1, zonder 1 zelf, als de bron die geeft.',
      en: 'Use a value from 0 to 1, without 1 itself, if the source gives one.',
    },
  }),
} as const;
