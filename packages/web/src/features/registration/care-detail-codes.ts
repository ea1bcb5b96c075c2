import type { FosterVariant, Funding, IntensityUnit } from '../../gql/graphql.js';

/** Codes of what more is known of care, in the order in which they are offered. */
export const VARIANTS = ['HELP', 'UPBRINGING'] as const satisfies readonly FosterVariant[];
export const FUNDINGS = [
  'YOUTH_ACT',
  'PERSONAL_BUDGET',
  'HEALTH_INSURANCE',
  'LONG_TERM_CARE',
  'OTHER',
] as const satisfies readonly Funding[];
export const INTENSITY_UNITS = [
  'HOURS_PER_WEEK',
  'DAYS_PER_WEEK',
] as const satisfies readonly IntensityUnit[];
