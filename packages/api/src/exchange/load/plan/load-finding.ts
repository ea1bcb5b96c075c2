import type { Localised } from '@trefzeker/shared';
import type { LoadKind } from '../load-kinds.js';

export const FINDING_GRAVITIES = ['REFUSED', 'CHANGED', 'NOTE'] as const;
/** `REFUSED` keeps a row out, `CHANGED` leaves what is stored as it is, `NOTE` is worth knowing. */
export type FindingGravity = (typeof FINDING_GRAVITIES)[number];

/** One thing that was found about one row; never with the value itself. */
export interface LoadFinding {
  readonly kind: LoadKind;
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  /** Null when it is about the whole row, or about something that the mapping says. */
  readonly column: string | null;
  readonly gravity: FindingGravity;
  readonly code: string;
  readonly message: Localised;
  readonly hint: Localised;
}
