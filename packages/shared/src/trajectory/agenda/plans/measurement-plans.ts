import type { MeasurementPlan } from '../measurement-plan.js';
import { BASISSET_JB_JR_2019_PLAN } from './basisset-jb-jr-2019.js';
import { BASISSET_2018_PLAN } from './basisset-jeugdhulp-2018.js';
import { JEUGDZORGPLUS_PLAN } from './jeugdzorgplus-monitor.js';
import { MST_PLAN } from './mst.js';
import { RAAMWERK_2010_PLAN } from './raamwerk-2010.js';

/** Every plan that comes with the platform. A configuration says which of them an organisation works with. */
export const MEASUREMENT_PLANS: readonly MeasurementPlan[] = [
  RAAMWERK_2010_PLAN,
  BASISSET_2018_PLAN,
  BASISSET_JB_JR_2019_PLAN,
  JEUGDZORGPLUS_PLAN,
  MST_PLAN,
];

/** The plans of one method: they ask nothing of care for which nobody chose them. */
export const PLANS_CHOSEN_PER_CARE: readonly string[] = [MST_PLAN.key];
