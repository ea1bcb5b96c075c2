import type { NotClassifiableReason } from '../reasons.js';

/**
 * How far one pair has moved, in the unit of its method; positive = better, whatever the direction of the
 * scale. Made once from its norms, used for many pairs. A reason where one pair has no such number.
 */
export type ChangeMeasure = (before: number, after: number) => number | NotClassifiableReason;

/** A measure that exists for every pair: standard errors or points. */
export type ChangeIndex = (before: number, after: number) => number;
