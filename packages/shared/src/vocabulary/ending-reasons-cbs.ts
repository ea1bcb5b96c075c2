import type { CodeList } from './code-list.js';

const SOURCE = 'CBS, Informatieprotocol Beleidsinformatie Jeugd, version 7 (July 2021), annex 2';

/** Supervision orders, provisional ones too, in the codes of the CBS. */
export const CBS_V7_OTS = {
  id: 'cbs-v7-ots',
  title: { nl: 'Reden einde ondertoezichtstelling (CBS)', en: 'Reason of ending a supervision order (CBS)' },
  source: SOURCE,
  validFrom: null,
  validTo: null,
  entries: [
    { code: '01', label: { nl: 'Achttien jaar geworden', en: 'Majority reached' } },
    { code: '02', label: { nl: 'Eerder opgeheven', en: 'Lifted early' } },
    { code: '03', label: { nl: 'Niet verlengd', en: 'Not extended' } },
    { code: '04', label: { nl: 'Volgens plan', en: 'As planned' } },
    {
      code: '05',
      label: {
        nl: 'Maatregel die het gezag van ouders beëindigt',
        en: 'Measure that ends parental authority',
      },
    },
    { code: '06', label: { nl: 'Overleden', en: 'Death' } },
    {
      code: '07',
      label: {
        nl: 'Voorlopige werd gewone ondertoezichtstelling',
        en: 'Provisional order became a supervision order',
      },
    },
  ],
} as const satisfies CodeList;

/** Guardianship, provisional too, in the codes of the CBS. */
export const CBS_V7_GUARDIANSHIP = {
  id: 'cbs-v7-guardianship',
  title: { nl: 'Reden einde voogdij (CBS)', en: 'Reason of ending guardianship (CBS)' },
  source: SOURCE,
  validFrom: null,
  validTo: null,
  entries: [
    { code: '11', label: { nl: 'Achttien jaar geworden', en: 'Majority reached' } },
    { code: '12', label: { nl: 'Voogdij naar pleegouder', en: 'Transfer to a foster parent' } },
    { code: '13', label: { nl: 'Voogdij naar contactpersoon', en: 'Transfer to a contact person' } },
    { code: '14', label: { nl: 'Ouders hebben het gezag terug', en: 'Authority of the parents restored' } },
    { code: '15', label: { nl: 'Overleden', en: 'Death' } },
  ],
} as const satisfies CodeList;
