import type { AgeBand } from '../time/age.js';
import type { Informant, Sex } from '../trajectory/trajectory-record.js';
import type { InformantGroup } from './informant.js';
import type { Localised } from './localised.js';

export const SEX_LABELS: Readonly<Record<Sex, Localised>> = {
  F: { nl: 'Meisje of vrouw', en: 'Female' },
  M: { nl: 'Jongen of man', en: 'Male' },
  X: { nl: 'X', en: 'X' },
  UNKNOWN: { nl: 'Onbekend', en: 'Unknown' },
};

/** In the order in which informants are listed, and in which parents go before each other. */
export const INFORMANT_LABELS: Readonly<Record<Informant, Localised>> = {
  youth: { nl: 'Jeugdige', en: 'Youth' },
  mother: { nl: 'Moeder', en: 'Mother' },
  father: { nl: 'Vader', en: 'Father' },
  parent: { nl: 'Ouder', en: 'Parent' },
  'foster-parent': { nl: 'Pleegouder', en: 'Foster parent' },
  teacher: { nl: 'Leerkracht', en: 'Teacher' },
  'group-worker': { nl: 'Groepsleider', en: 'Group worker' },
  professional: { nl: 'Hulpverlener', en: 'Professional' },
  guardian: { nl: 'Gezinsvoogd of voogd', en: 'Guardian' },
  'probation-officer': { nl: 'Jeugdreclasseerder', en: 'Probation officer' },
};

export const INFORMANT_GROUP_LABELS: Readonly<Record<InformantGroup, Localised>> = {
  youth: { nl: 'Jeugdigen', en: 'Youths' },
  parents: { nl: 'Ouders', en: 'Parents' },
  teacher: { nl: 'Leerkrachten', en: 'Teachers' },
  professional: { nl: 'Hulpverleners', en: 'Professionals' },
  guardian: { nl: 'Gezinsvoogden en voogden', en: 'Guardians' },
  'probation-officer': { nl: 'Jeugdreclasseerders', en: 'Probation officers' },
};

export const AGE_BAND_LABELS: Readonly<Record<AgeBand, Localised>> = {
  '0-3': { nl: '0 tot en met 3 jaar', en: '0 to 3 years' },
  '4-11': { nl: '4 tot en met 11 jaar', en: '4 to 11 years' },
  '12-15': { nl: '12 tot en met 15 jaar', en: '12 to 15 years' },
  '16-17': { nl: '16 en 17 jaar', en: '16 and 17 years' },
  '18+': { nl: '18 jaar en ouder', en: '18 years and older' },
  unknown: { nl: 'Leeftijd onbekend', en: 'Age unknown' },
};
