import type { InstrumentRef } from '../instrument/score.js';
import type { InformantGroup } from '../vocabulary/informant.js';

/** One group of facts that agree in all that a figure looks at. */
export interface FactGroup {
  readonly outcome: 'category' | 'number' | 'not-registered' | 'not-measurable';
  /** Category code or reason; null for a number. */
  readonly code: string | null;
  /** The number itself, for numbers. */
  readonly value: number | null;
  readonly inWindow: boolean | null;
  /** How many facts. For indicators that count units this is the number of units, since each gives one. */
  readonly units: number;
}

/** What storage counts for one figure; percentages, margins and words are made of it by the core. */
export interface FactTally {
  readonly indicator: string;
  readonly instrument: InstrumentRef | null;
  readonly scale: string | null;
  readonly informantGroup: InformantGroup | null;
  readonly groups: readonly FactGroup[];
  /** Distinct clients among the facts with a category or number. */
  readonly clients: number;
  /**
   * What should have been registered. For an indicator that counts units: the distinct units of the
   * indicator in this period and slice, whatever instrument or informant, so also those that this
   * instrument never saw. For one that counts answers: the facts of this tally.
   */
  readonly expectedUnits: number;
}
