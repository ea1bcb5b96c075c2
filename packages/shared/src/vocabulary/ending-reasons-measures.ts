import type { CodeEntry, CodeList } from './code-list.js';
import type { Localised } from './localised.js';

/** The same reason in several lists has the same words; only its number differs. */
const WORDS = {
  liftedEarly: { nl: 'Eerder opgeheven', en: 'Lifted early' },
  notExtended: { nl: 'Niet verlengd', en: 'Not extended' },
  parentalAuthorityEnded: {
    nl: 'Maatregel die het gezag van ouders beëindigt',
    en: 'Order that ends parental authority',
  },
  majority: { nl: 'Achttien jaar geworden', en: 'Majority reached' },
  death: { nl: 'Overleden', en: 'Death' },
  transferred: {
    nl: 'Voogdij naar pleegouder of contactpersoon',
    en: 'Transfer to foster parents or contact person',
  },
  restored: { nl: 'Ouders hebben het gezag terug', en: 'Authority of the parents restored' },
  termPassed: { nl: 'Termijn is voorbij', en: 'Term passed' },
  reportedBack: { nl: 'Teruggemeld bij het Openbaar Ministerie', en: 'Reported back to the prosecutor' },
  adultProbation: { nl: 'Naar reclassering voor volwassenen', en: 'Referred to adult probation' },
  court: { nl: 'Nieuw besluit van de rechter', en: 'Further decision of the court' },
} as const satisfies Readonly<Record<string, Localised>>;

const CHAPTER_3 = 'Raamwerkafspraken 2010';
const ANNEX_8 = 'Raamwerkafspraken 2010, annex 8';

/** A list of which the official codes are 1, 2, 3 ... in this order. */
function numbered(id: string, source: string, title: Localised, words: readonly Localised[]): CodeList {
  const entries = words.map((label, index): CodeEntry => ({ code: String(index + 1), label }));
  return { id, title, source, validFrom: null, validTo: null, entries };
}

const OTS_TITLE = { nl: 'Reden einde ondertoezichtstelling', en: 'Reason of ending a supervision order' };
const GUARDIANSHIP_TITLE = { nl: 'Reden einde voogdij', en: 'Reason of ending guardianship' };
const PROBATION_TITLE = { nl: 'Reden einde jeugdreclassering', en: 'Reason of ending probation' };

function titled(title: Localised, where: Localised): Localised {
  return { nl: `${title.nl} (${where.nl})`, en: `${title.en} (${where.en})` };
}

const IN_CHAPTER = { nl: 'raamwerk 2010, hoofdstuk 3', en: 'framework 2010, chapter 3' };
const IN_ANNEX = { nl: 'raamwerk 2010, bijlage 8', en: 'framework 2010, annex 8' };

export const R2010_CH3_OTS = numbered('r2010-ch3-ots', `${CHAPTER_3}, 3.7`, titled(OTS_TITLE, IN_CHAPTER), [
  WORDS.liftedEarly,
  WORDS.notExtended,
  WORDS.parentalAuthorityEnded,
  WORDS.majority,
  WORDS.death,
]);

export const R2010_ANNEX8_OTS = numbered('r2010-annex8-ots', ANNEX_8, titled(OTS_TITLE, IN_ANNEX), [
  WORDS.liftedEarly,
  WORDS.notExtended,
  WORDS.parentalAuthorityEnded,
  WORDS.majority,
]);

/** Numbered otherwise than annex 8: here 2 is death. */
export const R2010_CH3_GUARDIANSHIP = numbered(
  'r2010-ch3-guardianship',
  `${CHAPTER_3}, 3.7`,
  titled(GUARDIANSHIP_TITLE, IN_CHAPTER),
  [WORDS.majority, WORDS.death, WORDS.transferred, WORDS.restored],
);

/** Numbered otherwise than chapter 3: here 2 is transfer. */
export const R2010_ANNEX8_GUARDIANSHIP = numbered(
  'r2010-annex8-guardianship',
  ANNEX_8,
  titled(GUARDIANSHIP_TITLE, IN_ANNEX),
  [WORDS.majority, WORDS.transferred, WORDS.restored],
);

export const R2010_CH3_PROBATION = numbered(
  'r2010-ch3-probation',
  `${CHAPTER_3}, 3.9`,
  titled(PROBATION_TITLE, IN_CHAPTER),
  [WORDS.termPassed, WORDS.liftedEarly, WORDS.reportedBack, WORDS.adultProbation, WORDS.death, WORDS.court],
);

/** Leaves death out, so that 5 is the court's decision here. */
export const R2010_ANNEX8_PROBATION = numbered(
  'r2010-annex8-probation',
  ANNEX_8,
  titled(PROBATION_TITLE, IN_ANNEX),
  [WORDS.termPassed, WORDS.liftedEarly, WORDS.reportedBack, WORDS.adultProbation, WORDS.court],
);

/**
 * How a supervision order went on, in the three directions of the guide of 2019. The guide gives no
 * codes; these are our own.
 */
export const J2019_OTS: CodeList = {
  id: 'j2019-ots',
  title: titled(OTS_TITLE, { nl: 'handreiking 2019', en: 'guide 2019' }),
  source: 'Zicht op outcome in de Jeugdbescherming en de Jeugdreclassering (2019)',
  validFrom: null,
  validTo: null,
  entries: [
    {
      code: 'CONTINUED',
      label: { nl: 'Verlengd', en: 'Extended' },
    },
    {
      code: 'SCALED_DOWN',
      label: { nl: 'Afgeschaald', en: 'Scaled down' },
      note: { nl: 'De hulp gaat vrijwillig verder, of stopt.', en: 'Help goes on voluntarily, or ends.' },
    },
    {
      code: 'SCALED_UP',
      label: { nl: 'Opgeschaald', en: 'Scaled up' },
      note: { nl: 'Er komt een maatregel die verder gaat.', en: 'A measure that reaches further follows.' },
    },
  ],
};
