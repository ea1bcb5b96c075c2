import type { MeasurementPlan } from '../measurement-plan.js';
import { BASISSET_JB_JR_2019_PLAN } from './basisset-jb-jr-2019.js';
import { askEachDeliveryRecord, BASISSET_2018_PLAN, withInterim } from './basisset-jeugdhulp-2018.js';
import { JEUGDZORGPLUS_PLAN } from './jeugdzorgplus-monitor.js';
import { MST_PLAN } from './mst.js';
import { RAAMWERK_2010_PLAN, strictRaamwerk } from './raamwerk-2010.js';

/** Every plan that comes with the platform. A configuration says which of them an organisation works with. */
export const MEASUREMENT_PLANS: readonly MeasurementPlan[] = [
  RAAMWERK_2010_PLAN,
  BASISSET_2018_PLAN,
  BASISSET_JB_JR_2019_PLAN,
  JEUGDZORGPLUS_PLAN,
  MST_PLAN,
];

/** Choices that a source leaves to who works with it; each belongs to one plan. */
export interface PlanChoices {
  /** `raamwerk-2010`: severity at the start is late once the anchor is over; see `strictRaamwerk`. */
  readonly isStrict?: boolean;
  /** `basisset-jeugdhulp-2018`: problems measured in between too, every so many months; see `withInterim`. */
  readonly interimEveryMonths?: number;
  /** `basisset-jeugdhulp-2018`: the client is asked at each record of the delivery; see `askEachDeliveryRecord`. */
  readonly askEachDeliveryRecord?: boolean;
}

const PLAN_OF_CHOICE: Readonly<Record<keyof PlanChoices, string>> = {
  isStrict: RAAMWERK_2010_PLAN.key,
  interimEveryMonths: BASISSET_2018_PLAN.key,
  askEachDeliveryRecord: BASISSET_2018_PLAN.key,
};

/** Choices that this plan does not leave open, each with the plan that does; none: all fit. */
export function choicesThatDoNotFit(
  { key }: Pick<MeasurementPlan, 'key'>,
  choices: PlanChoices,
): readonly { readonly choice: keyof PlanChoices; readonly plan: string }[] {
  const named = Object.keys(choices) as (keyof PlanChoices)[];
  return named
    .map((choice) => ({ choice, plan: PLAN_OF_CHOICE[choice] }))
    .filter(({ choice, plan }) => choices[choice] !== undefined && plan !== key);
}

/**
 * The plan with the choices that were made; they are to fit, see `choicesThatDoNotFit`.
 *
 * @throws RangeError when measurements in between would overlap.
 */
export function withChoices(plan: MeasurementPlan, choices: PlanChoices): MeasurementPlan {
  const { isStrict = false, interimEveryMonths, askEachDeliveryRecord: asksEach = false } = choices;
  const strict = isStrict ? strictRaamwerk(plan) : plan;
  const each = asksEach ? askEachDeliveryRecord(strict) : strict;
  return interimEveryMonths === undefined ? each : withInterim(each, interimEveryMonths);
}

/** The plans of one method: they ask nothing of care for which nobody chose them. */
export const PLANS_CHOSEN_PER_CARE: readonly string[] = [MST_PLAN.key];
