import type { Localised } from '../vocabulary/localised.js';

/** How heavy the help is that a client still needs when the trajectory ends, compared with its start. */
export const FOLLOW_UP_WEIGHTS = ['NONE', 'LIGHTER', 'SAME', 'HEAVIER'] as const;
export type FollowUpWeight = (typeof FOLLOW_UP_WEIGHTS)[number];

/** The four classes with the number that the framework of 2010 gives them. */
export const FOLLOW_UP_WEIGHT_CLASSES: Readonly<
  Record<FollowUpWeight, { readonly number: 1 | 2 | 3 | 4; readonly label: Localised }>
> = {
  NONE: { number: 1, label: { nl: 'Geen hulp meer nodig', en: 'No more help needed' } },
  LIGHTER: { number: 2, label: { nl: 'Lichtere hulp nodig', en: 'Lighter help needed' } },
  SAME: { number: 3, label: { nl: 'Even zware hulp nodig', en: 'Equally intensive help needed' } },
  HEAVIER: { number: 4, label: { nl: 'Zwaardere hulp nodig', en: 'Heavier help needed' } },
};

/** Where the classes begin, in points of the scale ZZ (weight of care) of the STEP, 3-15. */
export interface FollowUpBounds {
  /** An end score of at most this means that no help is needed. */
  readonly noHelp: number;
  /** Lighter when start minus end is strictly above this. */
  readonly lighterAbove: number;
  /** Heavier when start minus end is strictly below this; not above `lighterAbove`. */
  readonly heavierBelow: number;
}

/** Raamwerkafspraken (2010), annex 4, which calls its bounds provisional: a configuration may bring others. */
export const FOLLOW_UP_BOUNDS_2010: FollowUpBounds = { noHelp: 3, lighterAbove: 4, heavierBelow: -4 };

export interface FollowUpClass {
  readonly weight: FollowUpWeight;
  /** `none-needed-at-start-either`: the class holds, and the help had nothing to lighten. */
  readonly note: 'none-needed-at-start-either' | null;
}

/**
 * The class of follow-up help from the weight of care at start and end of the client trajectory.
 *
 * The first class that fits wins, in the order of {@link FOLLOW_UP_WEIGHTS}. The source asks for an end
 * score under 3 in the second class, which cannot be on a scale that begins at 3: read as above 3.
 *
 * @param start - Score on ZZ, 3-15 points; higher is heavier.
 * @param end - The same at the end.
 * @throws RangeError when `heavierBelow` lies above `lighterAbove`: a difference would have two classes.
 * @see Raamwerkafspraken prestatie-indicatoren jeugdzorg (2010), annex 4
 * @example weightOfFollowUpClass(12, 7) // { weight: 'LIGHTER', note: null }
 */
export function weightOfFollowUpClass(
  start: number,
  end: number,
  bounds: FollowUpBounds = FOLLOW_UP_BOUNDS_2010,
): FollowUpClass {
  const { noHelp, lighterAbove, heavierBelow } = bounds;
  if (!(heavierBelow <= lighterAbove)) {
    throw new RangeError('weightOfFollowUpClass needs heavierBelow <= lighterAbove');
  }
  if (end <= noHelp) {
    return { weight: 'NONE', note: start <= noHelp ? 'none-needed-at-start-either' : null };
  }
  const lightened = start - end;
  if (lightened > lighterAbove) return { weight: 'LIGHTER', note: null };
  return { weight: lightened < heavierBelow ? 'HEAVIER' : 'SAME', note: null };
}
