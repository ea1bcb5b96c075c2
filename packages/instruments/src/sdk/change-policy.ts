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
  /** |RCI| must be strictly greater. */
  readonly criterion: number;
  /** Which kinds may be used, best first. */
  readonly reliability: readonly ('test-retest' | 'alpha' | 'inter-rater' | 'unspecified')[];
  /** Where the normal range ends. `t-below` is strict. */
  readonly normalRange:
    | { readonly kind: 'cut-off'; readonly cutOff: 'a' | 'b' | 'c' }
    | { readonly kind: 'named-cut-off'; readonly name: string }
    | { readonly kind: 't-below'; readonly t: number };
  readonly requireClinicalStart: boolean;
}

/** Which policy for which instrument; the most particular wins. */
export interface PolicyAssignment {
  readonly policy: string;
  readonly version?: number;
  readonly instrument?: string;
  readonly set?: string;
  readonly organisation?: string;
}
