import type { AggregationRule, FiveClassBounds } from '@trefzeker/shared';
import type { Label } from './label.js';

export const CHANGE_METHODS = [
  'JT',
  'GLN',
  'HLL',
  'EN',
  'NK',
  'HA',
  'percentage',
  'anchor',
  'cutoff',
] as const;
export type ChangeMethod = (typeof CHANGE_METHODS)[number];

/** How two scores become a class: versioned data, chosen per organisation, set and instrument. */
export interface ChangePolicy {
  readonly key: string;
  readonly version: number;
  readonly label: Label;
  readonly source: string;
  readonly method: ChangeMethod;
  /**
   * |RCI| must be strictly greater, in standard errors: 1.96 by custom, 1.645 for HA, whose test is
   * one-sided. Percentage, anchor and cut-off only have no RCI and do not look at it.
   */
  readonly criterion: number;
  /** Percentage: better or worse by more than this percent of the start. 50 is a half. */
  readonly percent?: number;
  /**
   * Anchor: better or worse by more than this, in points of what is compared. Without one, the row of the
   * norm set must give it: points of one scale are not those of another.
   */
  readonly minimalDifference?: number;
  /** Which kinds may be used, best first. */
  readonly reliability: readonly ('test-retest' | 'alpha' | 'inter-rater' | 'unspecified')[];
  /**
   * Where the normal range ends; all bounds are strict. `nds-above`: better than so many standard
   * deviations from the mean of the functional group, positive = better; -2 is cut-off b. `not-asked`:
   * nobody is called recovered.
   */
  readonly normalRange:
    | { readonly kind: 'cut-off'; readonly cutOff: 'a' | 'b' | 'c' }
    | { readonly kind: 'named-cut-off'; readonly name: string }
    | { readonly kind: 't-below'; readonly t: number }
    | { readonly kind: 'nds-above'; readonly nds: number }
    | { readonly kind: 'not-asked' };
  readonly requireClinicalStart: boolean;
  /** For the view in five classes; without them the default, which is ours: `FIVE_CLASS_BOUNDS`. */
  readonly fiveClassBounds?: FiveClassBounds;
  /** How the classes of several instruments of one client become one; without it they stay apart. */
  readonly aggregation?: AggregationRule;
}

/** Which policy for which instrument; the most particular wins. */
export interface PolicyAssignment {
  readonly policy: string;
  readonly version?: number;
  readonly instrument?: string;
  readonly set?: string;
  readonly organisation?: string;
}
