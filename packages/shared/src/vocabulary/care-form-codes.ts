import type { CareForm } from '../trajectory/trajectory-record.js';
import type { CodeList } from './code-list.js';

/** Forms of care in the codes of the CBS: 01 to 04 without a stay, 11 to 14 with one. */
export const CBS_V7_CARE_FORM = {
  id: 'cbs-v7-care-form',
  title: { nl: 'Hulpvorm (CBS)', en: 'Form of care (CBS)' },
  source: 'CBS, Informatieprotocol Beleidsinformatie Jeugd, version 7 (July 2021), annex 2',
  validFrom: null,
  validTo: null,
  entries: [
    { code: '01', label: { nl: 'Hulp door het wijkteam', en: 'Help by the neighbourhood team' } },
    { code: '02', label: { nl: 'Ambulant, bij de aanbieder', en: 'Ambulatory, at the provider' } },
    { code: '03', label: { nl: 'Daghulp bij de aanbieder', en: 'Day help at the provider' } },
    {
      code: '04',
      label: { nl: 'Hulp in het netwerk van de jeugdige', en: 'Help in the network of the youth' },
    },
    { code: '11', label: { nl: 'Pleegzorg', en: 'Foster care' } },
    { code: '12', label: { nl: 'Gezinsgericht verblijf', en: 'Stay in a family-style home' } },
    { code: '13', label: { nl: 'Gesloten plaatsing', en: 'Closed placement' } },
    { code: '14', label: { nl: 'Ander verblijf bij de aanbieder', en: 'Other stay at the provider' } },
  ],
} as const satisfies CodeList;

export type CbsCareForm = (typeof CBS_V7_CARE_FORM.entries)[number]['code'];

/** For each form; help by the neighbourhood team is told apart by who gives it, not by its form. */
export const CBS_CODE_OF_FORM: Readonly<Record<CareForm, CbsCareForm>> = {
  AMBULATORY_PROVIDER: '02',
  DAY_CARE: '03',
  AMBULATORY_HOME: '04',
  FOSTER_CARE: '11',
  FAMILY_HOME: '12',
  CLOSED_CARE: '13',
  RESIDENTIAL: '14',
};
