import type { Gas, GoalDomain, JoinedGoalClass } from '../goal/goal-attainment.js';
import type { GoalScale } from '../goal/convert-goal-score.js';
import type { Localised } from './localised.js';

/** The five national domains, with their official numbers. */
export const GOAL_DOMAIN_TERMS: Readonly<
  Record<GoalDomain, { readonly number: string; readonly label: Localised }>
> = {
  CHILD: { number: '1', label: { nl: 'Jeugdige', en: 'Child' } },
  FAMILY: { number: '2', label: { nl: 'Gezin en opvoeding', en: 'Family' } },
  ENVIRONMENT: { number: '3', label: { nl: 'Omgeving', en: 'Environment' } },
  CARE_PROCESS: { number: '4', label: { nl: 'Verloop van de hulp', en: 'Care process' } },
  OTHER: { number: '5', label: { nl: 'Anders', en: 'Other' } },
};

/** Second-level codes; each leads back to exactly one domain by its first digit. */
export const GOAL_RUBRIC_LABELS = {
  '1.1': { nl: 'Gevoelens', en: 'Emotion' },
  '1.2': { nl: 'Gedrag', en: 'Behaviour' },
  '1.3': { nl: 'Denken en vaardigheden', en: 'Cognition and skills' },
  '1.4': { nl: 'Lichaam', en: 'Body' },
  '2.1': { nl: 'Eigen problemen van een ouder', en: "Parent's own problems" },
  '2.2': { nl: 'Opvoeding', en: 'Upbringing' },
  '2.3': { nl: 'Relaties in het gezin', en: 'Family relations' },
  '2.4': { nl: 'Situatie van het gezin', en: 'Family situation' },
  '3.1': { nl: 'Eigen netwerk', en: 'Social network' },
  '3.2': { nl: 'Netwerk van hulpverleners', en: 'Professional network' },
  '4.1': { nl: 'Het probleem helder krijgen', en: 'Clarifying the problem' },
  '4.2': { nl: 'Zicht op de toekomst', en: 'Perspective' },
} as const satisfies Readonly<Record<string, Localised>>;

export const GAS_LABELS: Readonly<Record<Gas, Localised>> = {
  [-1]: { nl: 'Niet bereikt, slechter dan bij de start', en: 'Not reached, worse than at the start' },
  0: { nl: 'Niet bereikt, zoals bij de start', en: 'Not reached, as at the start' },
  1: { nl: 'Voor een deel bereikt', en: 'Partly reached' },
  2: { nl: 'Bereikt', en: 'Reached' },
};

export const JOINED_GOAL_CLASS_LABELS: Readonly<Record<JoinedGoalClass, Localised>> = {
  NOT_REACHED: { nl: 'Niet bereikt', en: 'Not reached' },
  PARTLY_REACHED: { nl: 'Voor een deel bereikt', en: 'Partly reached' },
  REACHED: { nl: 'Bereikt', en: 'Reached' },
};

export const GOAL_SCALE_LABELS: Readonly<Record<GoalScale, Localised>> = {
  gas: { nl: 'doelscore -1 tot 2', en: 'goal score -1 to 2' },
  'data-dictionary-2007': { nl: 'code 0, 1 of 2', en: 'code 0, 1 or 2' },
  'extended-gas': { nl: 'doelscore -2 tot 3', en: 'goal score -2 to 3' },
  'concept-2003': { nl: 'schaal 1 tot 5', en: 'scale 1 to 5' },
  'school-grade': { nl: 'rapportcijfer', en: 'school grade' },
  percentage: { nl: 'percentage werkpunten', en: 'percentage of working points' },
};
