import type { PlanAssignee, PlanItem } from '../measurement-plan.js';
import { measured, registered } from './plan-parts.js';
import { atTheEndOf, feeding, RAAMWERK_SOURCE, satisfaction } from './raamwerk-2010-parts.js';

const CARE_WORKER: PlanAssignee = { kind: 'worker', voluntary: 'care-worker', compulsory: 'care-worker' };
const QUALIFIED: PlanAssignee = {
  kind: 'worker',
  voluntary: 'qualified-officer',
  compulsory: 'qualified-officer',
};

const CARE_ITEMS: readonly PlanItem[] = [
  {
    ...atTheEndOf('CARE'),
    key: 'end-date-care',
    label: { nl: 'Einddatum van de hulp', en: 'Last day of the care' },
    why: {
      nl: 'Met deze dag begint de tijd voor alles wat aan het einde wordt gevraagd.',
      en: 'All that is asked at the end is counted from this day.',
    },
    source: `${RAAMWERK_SOURCE}, 3.1 to 3.3`,
    subject: registered('end-date'),
    by: CARE_WORKER,
    feeds: feeding('1', '2', '3'),
  },
  {
    ...atTheEndOf('CARE'),
    key: 'goal-scores',
    label: { nl: 'Score van elk doel', en: 'Score of each goal' },
    why: { nl: 'Zo is te zien of de doelen zijn bereikt.', en: 'It shows whether the goals were reached.' },
    source: `${RAAMWERK_SOURCE}, 3.1`,
    subject: registered('goal-scores'),
    by: CARE_WORKER,
    feeds: feeding('1'),
  },
  satisfaction('CARE'),
  {
    ...atTheEndOf('CARE'),
    key: 'end-reason-care',
    label: { nl: 'Reden van het einde van de hulp', en: 'Reason why the care ended' },
    why: {
      nl: 'Zo is te zien hoe vaak hulp te vroeg stopt.',
      en: 'It shows how often care stops too early.',
    },
    source: `${RAAMWERK_SOURCE}, 3.3`,
    subject: registered('end-reason'),
    by: CARE_WORKER,
    feeds: feeding('3'),
  },
  {
    ...atTheEndOf('CARE'),
    key: 'overall-goal-score',
    label: { nl: 'Score van alle doelen samen', en: 'Score of all goals together' },
    why: { nl: 'Eén score vat de doelen samen.', en: 'One score sums the goals up.' },
    source: `${RAAMWERK_SOURCE}, 4.2`,
    subject: registered('overall-goal-score'),
    by: CARE_WORKER,
    feeds: [],
    isOptional: true,
  },
  {
    ...atTheEndOf('CARE'),
    key: 'goal-nature',
    label: { nl: 'Soort van elk doel', en: 'Nature of each goal' },
    why: { nl: 'Zo is te zien waar de hulp over ging.', en: 'It shows what the care was about.' },
    source: `${RAAMWERK_SOURCE}, 4.3`,
    subject: registered('goal-nature'),
    by: CARE_WORKER,
    feeds: [],
    isOptional: true,
  },
];

const WHOLE_AT_END = {
  ...atTheEndOf('TRAJECTORY'),
  by: { kind: 'worker', voluntary: 'case-manager', compulsory: 'officer-of-measure' },
  mayBeHandedOver: true,
} as const satisfies Partial<PlanItem>;

const TRAJECTORY_ITEMS: readonly PlanItem[] = [
  {
    ...WHOLE_AT_END,
    key: 'severity-at-end',
    label: {
      nl: 'STEP: ernst van de problemen, aan het einde',
      en: 'STEP: severity of problems, at the end',
    },
    why: {
      nl: 'Zo is te zien of de problemen minder zijn.',
      en: 'It shows whether the problems became less.',
    },
    source: `${RAAMWERK_SOURCE}, 3.4`,
    subject: measured(['step'], ['fj', 'ko', 'fj-change', 'ko-change']),
    feeds: feeding('4'),
  },
  {
    ...WHOLE_AT_END,
    key: 'weight-at-end',
    label: {
      nl: 'STEP: zwaarte en urgentie van de hulp, aan het einde',
      en: 'STEP: weight and urgency of care, at the end',
    },
    why: {
      nl: 'Zo is te zien of er nog hulp nodig is, en hoe zwaar.',
      en: 'It shows whether help is still needed, and how heavy.',
    },
    source: `${RAAMWERK_SOURCE}, 3.6`,
    subject: measured(['step'], ['zz', 'uz']),
    feeds: feeding('6'),
  },
  {
    ...atTheEndOf('TRAJECTORY'),
    key: 'nature-of-problems-at-end',
    label: { nl: 'Aard van de problemen, aan het einde', en: 'Nature of the problems, at the end' },
    why: { nl: 'Zo is te zien welke problemen er nog zijn.', en: 'It shows which problems are still there.' },
    source: `${RAAMWERK_SOURCE}, 4.5`,
    subject: registered('nature-of-problems'),
    by: QUALIFIED,
    feeds: [],
    isOptional: true,
  },
  {
    ...atTheEndOf('TRAJECTORY'),
    key: 'specific-instrument-at-end',
    label: {
      nl: 'Vragenlijst die bij de doelen past, aan het einde',
      en: 'Questionnaire that fits the goals, at the end',
    },
    why: {
      nl: 'Dit laat preciezer zien wat er is veranderd.',
      en: 'It shows more precisely what has changed.',
    },
    source: `${RAAMWERK_SOURCE}, 4.4`,
    subject: measured([]),
    by: QUALIFIED,
    feeds: [],
    isOptional: true,
  },
];

/** What the framework registers at the end of care and of the client trajectory. */
export const RAAMWERK_END_ITEMS: readonly PlanItem[] = [...CARE_ITEMS, ...TRAJECTORY_ITEMS];
