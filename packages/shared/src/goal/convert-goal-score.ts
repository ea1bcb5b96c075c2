import type { Gas, JoinedGoalClass } from './goal-attainment.js';

/** Scales on which goals were scored before, or are scored elsewhere. */
export const GOAL_SCALES = [
  'gas',
  'data-dictionary-2007',
  'extended-gas',
  'concept-2003',
  'school-grade',
  'percentage',
] as const;
export type GoalScale = (typeof GOAL_SCALES)[number];

/** A score as it was given. It is kept with its scale, whatever becomes of it. */
export interface OriginalGoalScore {
  readonly scale: GoalScale;
  readonly score: number;
  /**
   * For a percentage under 50: do new working points keep coming (`KEEP_COMING`, the situation gets
   * worse) or only now and then (`SOMETIMES`)? Null or absent: nobody said.
   */
  readonly newPoints?: 'KEEP_COMING' | 'SOMETIMES' | null;
}

/** `goal-set-low`: reached more than the goal; `uncertain-row`: the source's table can be read in two ways. */
export type GoalConversionNote = 'goal-set-low' | 'uncertain-row';

/** `not-on-scale`, `worse-or-same` (one code stands for -1 and 0), `new-points-unknown` (-1 or 0, a fact is missing). */
export type GoalConversionReason = 'not-on-scale' | 'worse-or-same' | 'new-points-unknown';

export type GoalConversion =
  | {
      readonly kind: 'converted';
      readonly gas: Gas;
      readonly note: GoalConversionNote | null;
      readonly original: OriginalGoalScore;
    }
  | {
      readonly kind: 'unconvertible';
      readonly reason: GoalConversionReason;
      /** `NOT_REACHED` where only -1 and 0 cannot be told apart: it still counts where these are joined. */
      readonly joined: JoinedGoalClass | null;
      readonly original: OriginalGoalScore;
    };

type Row = { readonly gas: Gas; readonly note?: GoalConversionNote } | 'worse-or-same';
type TableScale = Exclude<GoalScale, 'percentage'>;

const TABLES: Readonly<Record<TableScale, Readonly<Record<number, Row>>>> = {
  gas: { [-1]: { gas: -1 }, 0: { gas: 0 }, 1: { gas: 1 }, 2: { gas: 2 } },
  'data-dictionary-2007': { 0: 'worse-or-same', 1: { gas: 1 }, 2: { gas: 2 } },
  'extended-gas': {
    [-2]: { gas: -1 },
    [-1]: { gas: -1 },
    0: { gas: 0 },
    1: { gas: 1 },
    2: { gas: 2 },
    3: { gas: 2, note: 'goal-set-low' },
  },
  'concept-2003': {
    1: { gas: 0, note: 'uncertain-row' },
    2: { gas: 0, note: 'uncertain-row' },
    3: { gas: 1 },
    4: { gas: 2 },
    5: { gas: 2 },
  },
  'school-grade': {
    1: { gas: -1 },
    2: { gas: 0 },
    3: { gas: 0 },
    4: { gas: 1 },
    5: { gas: 1 },
    6: { gas: 1 },
    7: { gas: 1 },
    8: { gas: 2 },
    9: { gas: 2 },
    10: { gas: 2 },
  },
};

/**
 * Converts a goal score to goal attainment (-1, 0, 1, 2), or says why that cannot be done.
 *
 * A percentage (0-100) is rounded to tens first, 5 upward; then 50 to 80 is 1 and above 80 is 2. The
 * source leaves 50 and 80 open and prints bounds that rounding contradicts at 45-49, 71-79 and 81-84:
 * rounding first is our reading. Under 50 it needs `newPoints`.
 *
 * @see Raamwerkafspraken 2010, annex 2
 * @example convertGoalScore({ scale: 'school-grade', score: 7 }) // { kind: 'converted', gas: 1, ... }
 */
export function convertGoalScore(original: OriginalGoalScore): GoalConversion {
  if (original.scale === 'percentage') return convertPercentage(original);
  const row = TABLES[original.scale][original.score];
  if (row === undefined) return unconvertible(original, 'not-on-scale', null);
  if (row === 'worse-or-same') return unconvertible(original, row, 'NOT_REACHED');
  return converted(original, row.gas, row.note ?? null);
}

/**
 * The way back for deliveries in codes of the data dictionary 2007: -1 and 0 both become 0, so the joined
 * class survives a round trip and the score itself does not.
 *
 * @see Raamwerkafspraken 2010, annex 2
 */
export function toDataDictionary2007(gas: Gas): 0 | 1 | 2 {
  return gas === -1 ? 0 : gas;
}

function convertPercentage(original: OriginalGoalScore): GoalConversion {
  const { score, newPoints = null } = original;
  if (!(score >= 0 && score <= 100)) return unconvertible(original, 'not-on-scale', null);
  const tens = Math.floor(score / 10 + 0.5) * 10;
  if (tens > 80) return converted(original, 2);
  if (tens >= 50) return converted(original, 1);
  if (newPoints === null) return unconvertible(original, 'new-points-unknown', 'NOT_REACHED');
  return converted(original, newPoints === 'KEEP_COMING' ? -1 : 0);
}

function converted(
  original: OriginalGoalScore,
  gas: Gas,
  note: GoalConversionNote | null = null,
): GoalConversion {
  return { kind: 'converted', gas, note, original };
}

function unconvertible(
  original: OriginalGoalScore,
  reason: GoalConversionReason,
  joined: JoinedGoalClass | null,
): GoalConversion {
  return { kind: 'unconvertible', reason, joined, original };
}
