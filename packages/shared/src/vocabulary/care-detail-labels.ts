import type { FosterVariant, Funding, IntensityUnit } from '../trajectory/care/care-details.js';
import type { OutOfFramework } from '../trajectory/care/framework-population.js';
import type { Localised } from './localised.js';

export const FOSTER_VARIANT_LABELS: Readonly<Record<FosterVariant, Localised>> = {
  UPBRINGING: { nl: 'Opvoedingsvariant', en: 'Upbringing variant' },
  HELP: { nl: 'Hulpverleningsvariant', en: 'Help variant' },
};

export const FUNDING_LABELS: Readonly<Record<Funding, Localised>> = {
  YOUTH_ACT: { nl: 'Gemeente (Jeugdwet)', en: 'Municipality (Youth Act)' },
  PERSONAL_BUDGET: { nl: 'Persoonsgebonden budget', en: 'Personal budget' },
  HEALTH_INSURANCE: { nl: 'Zorgverzekeraar', en: 'Health insurer' },
  LONG_TERM_CARE: { nl: 'Wlz (vroeger AWBZ)', en: 'Long-term care act (Wlz, earlier AWBZ)' },
  OTHER: { nl: 'Anders', en: 'Other' },
};

export const INTENSITY_UNIT_LABELS: Readonly<Record<IntensityUnit, Localised>> = {
  HOURS_PER_WEEK: { nl: 'uur per week', en: 'hours a week' },
  DAYS_PER_WEEK: { nl: 'dagen per week', en: 'days a week' },
};

export const OUT_OF_FRAMEWORK_LABELS: Readonly<Record<OutOfFramework, Localised>> = {
  'no-decision': { nl: 'Hulp zonder besluit', en: 'Care without a decision' },
  'emergency-care': { nl: 'Spoedhulp', en: 'Emergency care' },
  'foster-upbringing': {
    nl: 'Pleegzorg in de opvoedingsvariant',
    en: 'Foster care in its upbringing variant',
  },
  'own-help': { nl: 'Eigen hulp van de toegang', en: 'Own help of the access authority' },
  'paid-by-insurer': { nl: 'Betaald door de zorgverzekeraar', en: 'Paid by the health insurer' },
  'paid-by-long-term-care': { nl: 'Betaald uit de Wlz (AWBZ)', en: 'Paid by long-term care (Wlz, AWBZ)' },
};

/** Yes and no, by the text that a history keeps. */
export const YES_NO_LABELS: Readonly<Record<'true' | 'false', Localised>> = {
  true: { nl: 'ja', en: 'yes' },
  false: { nl: 'nee', en: 'no' },
};
