import type { CodeList } from './code-list.js';

/** Who referred to care, in the codes of the CBS; 07 was in earlier versions only. */
export const CBS_V7_REFERRER = {
  id: 'cbs-v7-referrer',
  title: { nl: 'Verwijzer (CBS)', en: 'Referrer (CBS)' },
  source: 'CBS, Informatieprotocol Beleidsinformatie Jeugd, version 7 (July 2021), annex 2',
  validFrom: null,
  validTo: null,
  entries: [
    {
      code: '01',
      label: { nl: 'Toegang van de gemeente', en: 'Access authority of the municipality' },
      note: { nl: 'Ook via school, of met drang.', en: 'Also by way of school, or under pressure.' },
    },
    { code: '02', label: { nl: 'Huisarts', en: 'General practitioner' } },
    { code: '03', label: { nl: 'Jeugdarts', en: 'Youth health physician' } },
    { code: '04', label: { nl: 'Gecertificeerde instelling', en: 'Certified institution' } },
    { code: '05', label: { nl: 'Medisch specialist', en: 'Medical specialist' } },
    { code: '06', label: { nl: 'Geen verwijzer', en: 'No referrer' } },
    {
      code: '08',
      label: { nl: 'Rechter, Openbaar Ministerie of JJI', en: 'Court, prosecutor or youth prison' },
      note: { nl: 'Alleen bij besluiten in een strafzaak.', en: 'Criminal decisions only.' },
    },
  ],
} as const satisfies CodeList;
