import type { ListedCode } from '../../vocabulary/code-list.js';

/** Foster care takes over the upbringing, or helps a family to take it up again. */
export type FosterVariant = 'UPBRINGING' | 'HELP';

/** Who pays for care. The AWBZ of before 2015 is the long-term care of today. */
export type Funding = 'YOUTH_ACT' | 'PERSONAL_BUDGET' | 'HEALTH_INSURANCE' | 'LONG_TERM_CARE' | 'OTHER';

export type IntensityUnit = 'HOURS_PER_WEEK' | 'DAYS_PER_WEEK';

/** How much care there is in a week; 0 is a number, and not the same as unknown. */
export interface Intensity {
  readonly amount: number;
  readonly unit: IntensityUnit;
}

/** What may be known of care besides its provider, form and days. What is absent was not registered. */
export interface CareDetails {
  /** Began as emergency care. */
  readonly isCrisis?: boolean;
  /** Of foster care only. */
  readonly fosterVariant?: FosterVariant;
  readonly funding?: Funding;
  /** Ambulatory help that the access authority gives itself. */
  readonly isOwnHelp?: boolean;
  readonly referrer?: ListedCode;
  /** National code of the product that was granted: `45A04`. */
  readonly productCode?: string;
  readonly intensity?: Intensity;
  /** Name of the program or method. */
  readonly method?: string;
  /** Is the method in the databank of recognised interventions? */
  readonly isRecognised?: boolean;
}
