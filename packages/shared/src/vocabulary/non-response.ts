import type { Localised } from './localised.js';

/**
 * Why something will not be filled in. `youth-unable` is the base set's: the parents are asked instead. No
 * source lists the others; they are ours.
 */
export const NON_RESPONSE_REASONS = [
  'youth-unable',
  'refused',
  'not-reached',
  'no-fitting-instrument',
  'not-in-clients-interest',
  'other',
] as const;
export type NonResponseReason = (typeof NON_RESPONSE_REASONS)[number];

export const NON_RESPONSE_LABELS: Readonly<Record<NonResponseReason, Localised>> = {
  'youth-unable': { nl: 'Jeugdige kan dit niet invullen', en: 'The youth is unable to fill it in' },
  refused: { nl: 'Wil dit niet invullen', en: 'Does not want to fill it in' },
  'not-reached': { nl: 'Niet bereikt', en: 'Could not be reached' },
  'no-fitting-instrument': { nl: 'Er is geen passende vragenlijst', en: 'No instrument fits' },
  'not-in-clients-interest': { nl: 'Nu te belastend', en: 'Too much to ask now' },
  other: { nl: 'Andere reden', en: 'Another reason' },
};
