import type { ChangeClass, Direction } from '@trefzeker/shared';
import { exceeds } from './exceeds.js';
import { improvement } from './improvement.js';

/** All that the method needs, as plain numbers: made once, used for many pairs. */
export interface JacobsonTruaxRule {
  readonly direction: Direction;
  /** In points of the scale; above 0. */
  readonly standardErrorOfDifference: number;
  /** |RCI| must be strictly greater (dimensionless). */
  readonly criterion: number;
  /** Where the normal range ends, in points of the scale; the bound itself is on neither side. */
  readonly cutOff: number;
  /** Recovered only if the start was in the clinical range. */
  readonly requireClinicalStart: boolean;
}

export interface ChangeResult {
  /** Positive = better, in points of the scale. */
  readonly difference: number;
  /** Positive = better, in standard errors of the difference. */
  readonly rci: number;
  readonly class: ChangeClass;
}

/**
 * Class of change by Jacobson and Truax. Reliably better is RECOVERED when the end lies within the
 * normal range and, if the rule asks for it, the start outside; else IMPROVED. All comparisons are
 * strict: a difference equal to the criterion is no reliable change, a score on the cut-off is
 * neither normal nor clinical.
 *
 * @param before - First score, in points of the scale; finite.
 * @param after - Later score, in the same points; finite.
 * @throws RangeError when a score is not finite: judge missing scores with `classifyChange`.
 * @see Jacobson & Truax (1991), J Consult Clin Psychol 59(1):12-19, doi:10.1037/0022-006X.59.1.12
 * @example jacobsonTruaxChange(30, 12, { direction: 'lower-is-better', standardErrorOfDifference: 5, criterion: 1.96, cutOff: 21, requireClinicalStart: true }).class // 'RECOVERED'
 */
export function jacobsonTruaxChange(before: number, after: number, rule: JacobsonTruaxRule): ChangeResult {
  const difference = improvement(before, after, rule.direction);
  if (!Number.isFinite(difference)) throw new RangeError('jacobsonTruaxChange needs two finite scores');
  const rci = difference / rule.standardErrorOfDifference;
  return { difference, rci, class: classOf(rci, { before, after }, rule) };
}

function classOf(
  rci: number,
  scores: { readonly before: number; readonly after: number },
  rule: JacobsonTruaxRule,
): ChangeClass {
  if (exceeds(-rci, rule.criterion)) return 'DETERIORATED';
  if (!exceeds(rci, rule.criterion)) return 'UNCHANGED';
  const endsNormal = isBetter(scores.after, rule.cutOff, rule.direction);
  const startsClinical = isBetter(rule.cutOff, scores.before, rule.direction);
  return endsNormal && (startsClinical || !rule.requireClinicalStart) ? 'RECOVERED' : 'IMPROVED';
}

function isBetter(score: number, than: number, direction: Direction): boolean {
  return direction === 'higher-is-better' ? exceeds(score, than) : exceeds(than, score);
}
