import { LOAD_KINDS } from '../load-kinds.js';
import type { LoadKind } from '../load-kinds.js';

export const ROW_OUTCOMES = ['new', 'unchanged', 'corrected', 'changed', 'refused', 'depends'] as const;
/**
 * What becomes of a row. `corrected`: what it says now is taken over; `changed`: it is not. `depends`: right by itself, and kept out since a row of the same client is refused.
 */
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

export type OutcomeCounts = Readonly<Record<RowOutcome, number>>;
export type LoadCounts = Readonly<Record<LoadKind, OutcomeCounts>>;

type Totals = Record<LoadKind, Record<RowOutcome, number>>;

function zeros(): Totals {
  const nothing = () => ({ new: 0, unchanged: 0, corrected: 0, changed: 0, refused: 0, depends: 0 });
  return Object.fromEntries(LOAD_KINDS.map((kind) => [kind, nothing()])) as Totals;
}

export const NO_COUNTS: LoadCounts = zeros();

/** Counts as they were stored, perhaps before there were as many kinds and outcomes. */
export function withAllCounts(stored: Partial<LoadCounts>): LoadCounts {
  const all = LOAD_KINDS.map((kind) => [kind, { ...NO_COUNTS[kind], ...stored[kind] }]);
  return Object.fromEntries(all) as LoadCounts;
}

/** Adds up what becomes of rows. */
export class CountBook {
  private readonly totals = zeros();

  add(kind: LoadKind, outcome: RowOutcome): void {
    this.totals[kind][outcome] += 1;
  }

  toCounts(): LoadCounts {
    return structuredClone(this.totals);
  }
}

/** Rows of all kinds together with one of these outcomes. */
export function countOf(counts: LoadCounts, ...outcomes: readonly RowOutcome[]): number {
  return LOAD_KINDS.reduce(
    (total, kind) => total + outcomes.reduce((sum, outcome) => sum + counts[kind][outcome], 0),
    0,
  );
}
