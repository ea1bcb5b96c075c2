import { defineMeasurementPlan } from '../define-measurement-plan.js';
import type { MeasurementPlan, PlanItem } from '../measurement-plan.js';
import { A_WEEK } from './plan-parts.js';
import { RAAMWERK_END_ITEMS } from './raamwerk-2010-end.js';
import { RAAMWERK_MEASURE_ITEMS } from './raamwerk-2010-measures.js';
import { RAAMWERK_SET, RAAMWERK_SOURCE } from './raamwerk-2010-parts.js';
import { RAAMWERK_START_ITEMS } from './raamwerk-2010-start.js';

/**
 * The framework agreements of 2010: ten indicators, and the optional registrations of chapter 4.
 *
 * Severity at the start is to be measured before the decision or the measure; up to 21 days later it is in
 * time, and marked. See `strictRaamwerk` for the literal reading.
 *
 * Version 2 asks nothing of care outside the population; version 1 asked it of all care.
 *
 * @see Raamwerkafspraken 2010, note 2, 2.3, 3.1 to 3.9 and 4.2 to 4.5
 */
export const RAAMWERK_2010_PLAN: MeasurementPlan = defineMeasurementPlan({
  key: RAAMWERK_SET,
  version: 2,
  label: { nl: 'Raamwerkafspraken 2010', en: 'Framework agreements 2010' },
  source: RAAMWERK_SOURCE,
  dueSoonDays: A_WEEK,
  items: [...RAAMWERK_START_ITEMS, ...RAAMWERK_END_ITEMS, ...RAAMWERK_MEASURE_ITEMS].map(inPopulation),
});

/** Care outside the population is asked nothing, and so is a trajectory of such care alone. */
function inPopulation(item: PlanItem): PlanItem {
  const isAsked = item.unit === 'CARE' || item.unit === 'TRAJECTORY';
  return isAsked ? { ...item, when: { ...item.when, inFramework: true } } : item;
}

/** The same plan by the letter of 3.4: severity at the start is late once the anchor is over. */
export function strictRaamwerk(plan: MeasurementPlan): MeasurementPlan {
  return defineMeasurementPlan({
    ...plan,
    items: plan.items.map((item) =>
      item.timing.kind === 'window' ? { ...item, timing: { ...item.timing, toleratedDaysAfter: 0 } } : item,
    ),
  });
}
