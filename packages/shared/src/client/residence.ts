import type { PlainDate } from '../time/plain-date.js';

/** Which municipality answers for the care from a day on. */
export interface Residence {
  /** First day; null in the first entry: from the beginning. */
  readonly from: PlainDate | null;
  /** CBS code as `GM0363`; null: not known. */
  readonly municipality: string | null;
}
