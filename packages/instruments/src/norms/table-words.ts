import type { Words } from './norm-finding.js';

/** So many scores are named; of more it is said how many there are. */
const NAMED = 5;

/** What can be wrong with a table from raw scores to T scores. */
export const TABLE_WORDS = {
  incomplete: (absent: readonly number[]): Words => {
    const named = absent.slice(0, NAMED).join(', ');
    return {
      code: 't-table-incomplete',
      message: {
        nl: `Voor ${absent.length === 1 ? 'één ruwe score' : `${absent.length} ruwe scores`} staat er geen T-score: ${named}${absent.length > NAMED ? ' en meer' : ''}.`,
        en: `${absent.length === 1 ? 'One raw score has' : `${absent.length} raw scores have`} no T score: ${named}${absent.length > NAMED ? ' and more' : ''}.`,
      },
      hint: {
        nl: 'Vul de tabel aan uit de bron. Schat geen waarden.',
        en: 'Complete the table from its source. Estimate nothing.',
      },
    };
  },
  order: (raw: number): Words => ({
    code: 't-table-not-ascending',
    message: {
      nl: `Ruwe score ${raw} staat dubbel of niet op volgorde.`,
      en: `Raw score ${raw} is there twice or out of order.`,
    },
    hint: {
      nl: 'Zet elke ruwe score één keer in de tabel, van laag naar hoog.',
      en: 'Put each raw score in the table once, from low to high.',
    },
  }),
  falls: (raw: number): Words => ({
    code: 't-falls',
    message: {
      nl: `Bij ruwe score ${raw} is T lager dan bij de score ervoor.`,
      en: `At raw score ${raw} T is lower than at the score before it.`,
    },
    hint: {
      nl: 'Kijk in de bron. T stijgt mee met de ruwe score, ook als hoger beter is.',
      en: 'Look in the source. T rises with the raw score, also when higher is better.',
    },
  }),
  impossible: (raw: number): Words => ({
    code: 't-table-score-unknown',
    message: { nl: `Ruwe score ${raw} kan niet voorkomen.`, en: `Raw score ${raw} cannot occur.` },
    hint: {
      nl: 'Kijk of de tabel bij deze schaal en dit formulier hoort.',
      en: 'Check whether the table belongs to this scale and form.',
    },
  }),
  noT: (t: number, [lowest, highest]: readonly [number, number]): Words => ({
    code: 't-out-of-range',
    message: { nl: `${t} is geen T-score.`, en: `${t} is no T score.` },
    hint: {
      nl: `Een T-score ligt tussen ${lowest} en ${highest}.`,
      en: `A T score is between ${lowest} and ${highest}.`,
    },
  }),
} as const;
