/** Stands for an empty answer in a flat array. No item can have it: zero is an answer. */
export const NOT_ANSWERED = -32768;

/** How a scale came out, as one byte. Below 2 there is a score. */
export const OUTCOME = {
  scored: 0,
  prorated: 1,
  tooFewAnswers: 2,
  partMissing: 3,
  notGiven: 4,
  gateNotAnswered: 5,
  notComputed: 6,
} as const;

/** Numbers in {@link ItemStep.layout} for one item: slot, lowest answer, span, place of its points. */
export const LAYOUT_WIDTH = 4;

/** A question about the row of answers that begins at `start`. */
export type RowTest = (row: Int16Array, start: number) => boolean;

interface Step {
  /** Place of the scale in the results. */
  readonly index: number;
}

export interface ItemStep extends Step {
  readonly kind: 'items';
  readonly itemCount: number;
  /**
   * Four numbers for each item: place of its answer in a row, lowest answer, how many steps the
   * highest lies above it, place of the lowest answer's points. Flat, so that a row is scored by
   * walking along one array.
   */
  readonly layout: Int32Array;
  /** Points by answer, item after item: reversal and recoding are done beforehand. */
  readonly points: Float64Array;
  readonly minimumAnswered: number;
  readonly isMean: boolean;
  readonly prorates: boolean;
  readonly roundsHalfUp: boolean;
  readonly gate: { readonly slot: number; readonly equals: number; readonly then: number } | null;
  /** Item after item: whether it is asked, null when always; null as a whole when no item has a condition. */
  readonly asked: readonly (RowTest | null)[] | null;
}

export interface SumStep extends Step {
  readonly kind: 'scales';
  /** Places of the parts in the results. */
  readonly parts: readonly number[];
}

export interface GivenStep extends Step {
  readonly kind: 'given';
}

/** Computed elsewhere, by the plug-in's scorer: its place in the results is filled before the row is scored. */
export interface OutsideStep extends Step {
  readonly kind: 'outside';
}

export type ScaleStep = ItemStep | SumStep | GivenStep | OutsideStep;

/** One form of an instrument, ready to score many rows. Made by `compileScorer`. */
export interface CompiledScorer {
  readonly form: string;
  /** Items in the order in which their answers stand in a flat row. */
  readonly items: readonly string[];
  /** Scales in the order of the results: that of the definition. */
  readonly scales: readonly string[];
  /** In working order: a sum of scales comes after its parts. */
  readonly steps: readonly ScaleStep[];
}

/** Room for the scores of one row; made once, filled again and again. */
export interface FlatScores {
  /** Raw scores by scale; says nothing where `outcome` is 2 or more. */
  readonly raw: Float64Array;
  /** A value of {@link OUTCOME} by scale. */
  readonly outcome: Uint8Array;
  /** How many items were answered, by scale. */
  readonly answered: Uint16Array;
}

/** Room for the scores of one row of this scorer. */
export function createFlatScores(scorer: CompiledScorer): FlatScores {
  const count = scorer.scales.length;
  const outcome = new Uint8Array(count);
  for (const { kind, index } of scorer.steps) if (kind === 'outside') outcome[index] = OUTCOME.notComputed;
  return { raw: new Float64Array(count), outcome, answered: new Uint16Array(count) };
}
