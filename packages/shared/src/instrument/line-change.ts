import type { PlainDate } from '../time/plain-date.js';
import { compareDates } from '../time/plain-date.js';
import type { Direction } from './score.js';

/** One score of a line over time, in points of its scale. */
export interface LinePoint {
  readonly id: string;
  readonly takenOn: PlainDate;
  readonly score: number;
}

/** A line has three classes: the sources give no reliability, so there is no index of reliable change. */
export const LINE_CLASSES = ['WORSE', 'SAME', 'BETTER'] as const;
export type LineClass = (typeof LINE_CLASSES)[number];

export interface LineChange {
  /** By day, then by id. */
  readonly line: readonly LinePoint[];
  /** Last minus first, turned so that positive = better; null with fewer than two points. */
  readonly difference: number | null;
  readonly outcome:
    | { readonly kind: 'classified'; readonly class: LineClass }
    | {
        readonly kind: 'not-classifiable';
        readonly reason:
          'fewer-than-two-points' | 'no-minimal-difference' | 'minimal-difference-not-positive';
      };
}

export interface LineRule {
  readonly direction: Direction;
  /**
   * A difference of MORE points than this counts, as everywhere with a criterion; above 0. From the
   * configuration: no source gives one, and without it (null) there is no class.
   */
  readonly minimalDifference: number | null;
}

/**
 * A line of repeated scores and what became of it from the first to the last. What happened in between is
 * for the eye: it is shown and decides nothing.
 *
 * @see Handreiking outcomemonitoring JB en JR 2019, indicator 3.1 (the line; the classes better, same, worse)
 * @example lineChange([at('2026-01-05', 3), at('2026-04-01', 6)], rule).difference // 3
 */
export function lineChange(points: readonly LinePoint[], rule: LineRule): LineChange {
  const line = [...points].sort((a, b) => compareDates(a.takenOn, b.takenOn) || (a.id < b.id ? -1 : 1));
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 2) {
    return { line, difference: null, outcome: unclear('fewer-than-two-points') };
  }
  const difference =
    rule.direction === 'higher-is-better' ? last.score - first.score : first.score - last.score;
  return { line, difference, outcome: classify(difference, rule.minimalDifference) };
}

function classify(difference: number, minimum: number | null): LineChange['outcome'] {
  if (minimum === null) return unclear('no-minimal-difference');
  if (!(minimum > 0)) return unclear('minimal-difference-not-positive');
  if (Math.abs(difference) <= minimum) return { kind: 'classified', class: 'SAME' };
  return { kind: 'classified', class: difference > 0 ? 'BETTER' : 'WORSE' };
}

function unclear(
  reason: Extract<LineChange['outcome'], { kind: 'not-classifiable' }>['reason'],
): LineChange['outcome'] {
  return { kind: 'not-classifiable', reason };
}
