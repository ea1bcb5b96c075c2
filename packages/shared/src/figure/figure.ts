import type { Caveat } from '../indicator/indicator-set.js';
import type { InstrumentRef } from '../instrument/score.js';
import type { InformantGroup } from '../vocabulary/informant.js';
import type { Localised } from '../vocabulary/localised.js';
import type { Interval } from './intervals.js';

export interface Percentage {
  /** 0 to 100. */
  readonly value: number;
  /** False over 20 clients or fewer: show it in brackets. */
  readonly reliable: boolean;
  /** Rule of thumb of 10 points, 0 to 100. */
  readonly margin: Interval;
  /** 95 % Wilson, 0 to 100. */
  readonly wilson: Interval;
}

export interface Cell {
  readonly code: string;
  readonly label: Localised;
  readonly sign: string | null;
  /** Is more of it better? Null when that cannot be said. */
  readonly favourable: boolean | null;
  readonly count: number;
  /** Null only where the figure is over nothing. */
  readonly percentage: Percentage | null;
}

/** Units over the categories of an indicator. */
export interface Distribution {
  readonly kind: 'distribution';
  /** What the percentages are over. */
  readonly n: number;
  readonly clients: number;
  readonly percentagesAllowed: boolean;
  /** The indicator's key share; its own `favourable` says whether more is better. */
  readonly favourable: Cell | null;
  readonly cells: readonly Cell[];
}

/** Answers over whole grades. */
export interface GradeFigure {
  readonly kind: 'grade';
  readonly n: number;
  readonly clients: number;
  readonly percentagesAllowed: boolean;
  readonly mean: number | null;
  /** Why there is no mean; null when there is one. */
  readonly meanReason: Localised | null;
  readonly twoPeaked: boolean;
  readonly cells: readonly Cell[];
}

/** It was registered, and nothing of it gives a class or a number. */
export interface FigureNotMeasurable {
  readonly kind: 'not-measurable';
  /** The most frequent reason. */
  readonly reason: string;
  readonly label: Localised;
}

export type FigureResult = Distribution | GradeFigure | FigureNotMeasurable;

export interface MissingReason {
  readonly reason: string;
  readonly label: Localised;
  readonly count: number;
}

/** How much of what should be known is known. `n` of the figure plus all `missing` is `expected`. */
export interface Coverage {
  /** What should have been registered: units, or answers, as the indicator counts. */
  readonly expected: number;
  /** With a class or number, and those registered without giving one. */
  readonly registered: number;
  /** Null where the day of registering is not kept, so that nobody knows. */
  readonly registeredInWindow: number | null;
  /** Registered, and it gives no class or number. */
  readonly notMeasurable: number;
  /** Percentage of expected, 0 to 100; null when nothing was expected. */
  readonly share: number | null;
  readonly shareInWindow: number | null;
  /** Fewer than the bound of `coverage.ts`: who is missing matters. */
  readonly isLow: boolean;
  /** Why units are not in the figure, most frequent first. */
  readonly missing: readonly MissingReason[];
}

/** One figure, ready to be shown: never without its coverage and caveats. */
export interface Figure {
  readonly indicator: string;
  readonly instrument: InstrumentRef | null;
  readonly scale: string | null;
  /** Youth and parents are never mixed in one figure. */
  readonly informantGroup: InformantGroup | null;
  readonly result: FigureResult;
  readonly coverage: Coverage;
  readonly caveats: readonly Caveat[];
}
