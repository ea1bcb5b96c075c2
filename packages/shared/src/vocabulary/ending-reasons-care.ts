import type { CodeList } from './code-list.js';

/** Base set 2018: the codes of policy information youth. 03 is drop-out. */
export const S2018_CARE = {
  id: 's2018-care',
  title: { nl: 'Reden einde jeugdhulp (basisset 2018)', en: 'Reason of ending care (base set 2018)' },
  source: 'Startpakket outcome 2018, indicator 1',
  validFrom: null,
  validTo: null,
  entries: [
    { code: '01', label: { nl: 'Volgens plan', en: 'As planned' } },
    { code: '02', label: { nl: 'Eerder, in overleg', en: 'Early, in agreement' } },
    {
      code: '03',
      label: { nl: 'Eerder, de cliënt stopte', en: 'Early, ended by the client' },
      note: { nl: 'Telt als uitval.', en: 'Counts as drop-out.' },
    },
    { code: '04', label: { nl: 'Eerder, de aanbieder stopte', en: 'Early, ended by the provider' } },
    {
      code: '05',
      label: { nl: 'Eerder, door iets van buiten', en: 'Early, outside circumstances' },
      note: { nl: 'Bijvoorbeeld verhuizing of overlijden.', en: 'For instance a move or death.' },
    },
  ],
} as const satisfies CodeList;

/** Framework agreements 2010, indicator 3. Bare code 2 means: one-sided, by whom is not known. */
export const R2010_CARE = {
  id: 'r2010-care',
  title: { nl: 'Reden einde zorg (raamwerk 2010)', en: 'Reason of ending care (framework 2010)' },
  source: 'Raamwerkafspraken 2010, 3.3 and annex 8',
  validFrom: null,
  validTo: null,
  entries: [
    {
      code: '1',
      label: { nl: 'In overleg', en: 'In agreement' },
      note: { nl: 'Ook als de zorg eerder stopte.', en: 'Also when it ended early.' },
    },
    { code: '2', label: { nl: 'Eén partij stopte', en: 'One-sided' } },
    {
      code: '2.1',
      label: { nl: 'De cliënt stopte', en: 'One-sided, by the client' },
      note: {
        nl: 'Ook aan het einde van de termijn, als de ander door wilde gaan.',
        en: 'Also at term, when the other side wanted to go on.',
      },
    },
    { code: '2.2', label: { nl: 'Toegang of aanbieder stopte', en: 'One-sided, by authority or provider' } },
    { code: '3', label: { nl: 'Door iets van buiten', en: 'Outside circumstances' } },
    {
      code: '4',
      label: { nl: 'Onbekend, niet van toepassing of anders', en: 'Unknown, not applicable or other' },
    },
  ],
} as const satisfies CodeList;
