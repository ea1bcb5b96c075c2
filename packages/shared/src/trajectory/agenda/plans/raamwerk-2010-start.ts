import type { PlanAssignee, PlanItem } from '../measurement-plan.js';
import { measured, ON_THE_DAY, registered, THREE_WEEKS_BEFORE, WITHIN_THREE_WEEKS } from './plan-parts.js';
import { feeding, RAAMWERK_SOURCE } from './raamwerk-2010-parts.js';

const STEP_WORKER: PlanAssignee = {
  kind: 'worker',
  voluntary: 'access-worker',
  compulsory: 'officer-of-measure',
};
const ACCESS_OFFICER: PlanAssignee = {
  kind: 'worker',
  voluntary: 'access-officer',
  compulsory: 'access-officer',
};
const QUALIFIED: PlanAssignee = {
  kind: 'worker',
  voluntary: 'qualified-officer',
  compulsory: 'qualified-officer',
};

/** The first decision or, in the compulsory frame, the start of the measure; once per client trajectory. */
const DECISION_OR_MEASURE = { at: 'FIRST_DECISION', inCompulsoryFrame: 'FIRST_MEASURE' } as const;

const WHOLE_AT_START = { unit: 'TRAJECTORY', moment: 'START', isOptional: false } as const;

/** What the framework registers at the start of a client trajectory, of care and of a measure. */
export const RAAMWERK_START_ITEMS: readonly PlanItem[] = [
  {
    ...WHOLE_AT_START,
    key: 'decision',
    label: { nl: 'Datum van het besluit', en: 'Date of the decision' },
    why: {
      nl: 'De metingen bij de start horen bij het eerste besluit.',
      en: 'The measurements at the start belong to the first decision.',
    },
    source: `${RAAMWERK_SOURCE}, annex 9`,
    subject: registered('decision'),
    anchor: { at: 'FIRST_DECISION' },
    timing: ON_THE_DAY,
    by: { kind: 'worker', voluntary: 'access-worker', compulsory: 'access-worker' },
    when: { frameAtStart: 'VOLUNTARY' },
    feeds: feeding('4', '6'),
  },
  {
    ...WHOLE_AT_START,
    key: 'measure-plan',
    label: { nl: 'Datum van het plan voor de maatregel', en: 'Date of the plan for the measure' },
    why: {
      nl: 'De meting van de zwaarte van de hulp hoort bij dit plan.',
      en: 'The measurement of the weight of the care belongs to this plan.',
    },
    source: `${RAAMWERK_SOURCE}, 3.6`,
    subject: registered('measure-plan'),
    anchor: { at: 'MEASURE_PLAN' },
    timing: ON_THE_DAY,
    by: { kind: 'worker', voluntary: 'access-worker', compulsory: 'officer-of-measure' },
    when: { frameAtStart: 'COMPULSORY' },
    feeds: feeding('6'),
  },
  {
    ...WHOLE_AT_START,
    key: 'severity-at-start',
    label: {
      nl: 'STEP: ernst van de problemen, bij de start',
      en: 'STEP: severity of problems, at the start',
    },
    why: {
      nl: 'Zo is later te zien of de problemen minder zijn. Dit hoort vóór het besluit of de maatregel.',
      en: 'It shows later whether the problems became less. It belongs before the decision or the measure.',
    },
    source: `${RAAMWERK_SOURCE}, 3.4`,
    subject: measured(['step'], ['fj', 'ko', 'fj-change', 'ko-change']),
    anchor: DECISION_OR_MEASURE,
    timing: { ...THREE_WEEKS_BEFORE, toleratedDaysAfter: 21 },
    by: STEP_WORKER,
    feeds: feeding('4'),
  },
  {
    ...WHOLE_AT_START,
    key: 'weight-at-start',
    label: {
      nl: 'STEP: zwaarte en urgentie van de hulp, bij de start',
      en: 'STEP: weight and urgency of care, at the start',
    },
    why: {
      nl: 'Zo is later te zien of er lichtere of zwaardere hulp nodig is.',
      en: 'It shows later whether lighter or heavier help is needed.',
    },
    source: `${RAAMWERK_SOURCE}, 3.6`,
    subject: measured(['step'], ['zz', 'uz']),
    anchor: { at: 'FIRST_DECISION', inCompulsoryFrame: 'MEASURE_PLAN' },
    timing: WITHIN_THREE_WEEKS,
    by: STEP_WORKER,
    feeds: feeding('6'),
  },
  {
    ...WHOLE_AT_START,
    key: 'nature-of-problems-at-start',
    label: { nl: 'Aard van de problemen, bij de start', en: 'Nature of the problems, at the start' },
    why: {
      nl: 'Zo is te zien met welke problemen mensen komen.',
      en: 'It shows with which problems people come.',
    },
    source: `${RAAMWERK_SOURCE}, 4.5`,
    subject: registered('nature-of-problems'),
    anchor: DECISION_OR_MEASURE,
    timing: THREE_WEEKS_BEFORE,
    by: QUALIFIED,
    feeds: [],
    isOptional: true,
  },
  {
    ...WHOLE_AT_START,
    key: 'specific-instrument-at-start',
    label: {
      nl: 'Vragenlijst die bij de doelen past, bij de start',
      en: 'Questionnaire that fits the goals, at the start',
    },
    why: {
      nl: 'Dit laat preciezer zien wat er verandert.',
      en: 'It shows more precisely what changes.',
    },
    source: `${RAAMWERK_SOURCE}, 4.4`,
    subject: measured([]),
    anchor: DECISION_OR_MEASURE,
    timing: THREE_WEEKS_BEFORE,
    by: QUALIFIED,
    feeds: [],
    isOptional: true,
  },
  {
    ...WHOLE_AT_START,
    key: 'repeat-use',
    label: { nl: 'Eerder in jeugdzorg geweest of niet', en: 'Earlier in youth care or not' },
    why: {
      nl: 'Zo is te zien hoe vaak mensen terugkomen.',
      en: 'It shows how often people come back.',
    },
    source: `${RAAMWERK_SOURCE}, 3.5`,
    subject: registered('repeat-use'),
    anchor: { at: 'UNIT_START' },
    timing: WITHIN_THREE_WEEKS,
    by: ACCESS_OFFICER,
    when: { frameAtStart: 'VOLUNTARY' },
    feeds: feeding('5'),
  },
  {
    key: 'repeated-measure',
    label: { nl: 'Eerder een maatregel gehad of niet', en: 'Earlier under a measure or not' },
    why: {
      nl: 'Zo is te zien of bescherming opnieuw nodig is.',
      en: 'It shows whether protection is needed again.',
    },
    source: `${RAAMWERK_SOURCE}, 3.8`,
    subject: registered('repeated-measure'),
    unit: 'PROTECTION',
    moment: 'START',
    anchor: { at: 'UNIT_START' },
    timing: WITHIN_THREE_WEEKS,
    by: { kind: 'worker', voluntary: 'guardian', compulsory: 'guardian' },
    feeds: feeding('8'),
    isOptional: false,
  },
  {
    key: 'goals',
    label: { nl: 'Doelen vastleggen', en: 'Setting the goals' },
    why: {
      nl: 'Alleen doelen die bij de start zijn afgesproken, krijgen aan het einde een score.',
      en: 'Only goals that were agreed at the start can be scored at the end.',
    },
    source: `${RAAMWERK_SOURCE}, 3.1`,
    subject: registered('goals'),
    unit: 'CARE',
    moment: 'START',
    anchor: { at: 'UNIT_START' },
    timing: ON_THE_DAY,
    by: { kind: 'worker', voluntary: 'care-worker', compulsory: 'care-worker' },
    feeds: feeding('1'),
    isOptional: false,
  },
];
