import type { Localised } from '../../../vocabulary/localised.js';
import { defineMeasurementPlan } from '../define-measurement-plan.js';
import type { MeasurementPlan, PlanAssignee, PlanItem, RegistrationKind } from '../measurement-plan.js';
import { A_WEEK, measured, registered, WITHIN_THREE_WEEKS } from './plan-parts.js';

const SET = 'mst';
const SOURCE = 'Quick scan 2013, MST';
const CARE_WORKER: PlanAssignee = { kind: 'worker', voluntary: 'care-worker', compulsory: 'care-worker' };
/** Half a year, a year and a year and a half after the treatment; some teams do this. */
const FOLLOW_UP_MONTHS = [6, 12, 18] as const;

const TREATMENT = {
  unit: 'CARE',
  timing: WITHIN_THREE_WEEKS,
  by: CARE_WORKER,
  source: SOURCE,
  isOptional: false,
} as const satisfies Partial<PlanItem>;

const GOALS: readonly {
  readonly registration: Extract<RegistrationKind, 'lives-at-home' | 'school-or-work' | 'new-offence'>;
  readonly label: Localised;
}[] = [
  {
    registration: 'lives-at-home',
    label: { nl: 'Woont de jeugdige thuis?', en: 'Does the youth live at home?' },
  },
  {
    registration: 'school-or-work',
    label: { nl: 'Heeft de jeugdige school of werk?', en: 'Does the youth have school or work?' },
  },
  {
    registration: 'new-offence',
    label: { nl: 'Is er een nieuw strafbaar feit?', en: 'Is there a new offence?' },
  },
];

const WHY_GOALS: Localised = {
  nl: 'Dit zijn de drie doelen van de behandeling.',
  en: 'These are the three goals of the treatment.',
};

function goalItems({ registration, label }: (typeof GOALS)[number]): readonly PlanItem[] {
  const shared = {
    ...TREATMENT,
    why: WHY_GOALS,
    subject: registered(registration),
    feeds: [{ set: SET, number: registration }],
  };
  return [
    {
      ...shared,
      key: `${registration}-at-end`,
      label: { nl: `${label.nl} (aan het einde)`, en: `${label.en} (at the end)` },
      moment: 'END',
      anchor: { at: 'UNIT_END' },
    },
    ...FOLLOW_UP_MONTHS.map((afterMonths): PlanItem => ({
      ...shared,
      key: `${registration}-${afterMonths}-months-afterwards`,
      label: {
        nl: `${label.nl} (${afterMonths} maanden na afloop)`,
        en: `${label.en} (${afterMonths} months afterwards)`,
      },
      moment: 'FOLLOW_UP',
      anchor: { at: 'UNIT_END', afterMonths },
      isOptional: true,
    })),
  ];
}

/**
 * Multisystemic therapy: its three goals at the end and, where a team chooses so, 6, 12 and 18 months after;
 * the CBCL at start and end; how faithfully the method is followed, during treatment.
 *
 * A file does not say by which method care is given: choose its episodes in `PlanInUse`. The source says
 * 'regularly' of the last and names no windows; every month, with ten days on either side, is ours.
 *
 * @see Quick scan 2013, MST
 */
export const MST_PLAN: MeasurementPlan = defineMeasurementPlan({
  key: SET,
  version: 1,
  label: { nl: 'MST', en: 'MST' },
  source: SOURCE,
  dueSoonDays: A_WEEK,
  items: [
    ...(['START', 'END'] as const).map((moment): PlanItem => ({
      ...TREATMENT,
      key: `cbcl-at-${moment.toLowerCase()}`,
      label:
        moment === 'START'
          ? { nl: 'CBCL, bij de start', en: 'CBCL, at the start' }
          : { nl: 'CBCL, aan het einde', en: 'CBCL, at the end' },
      why: {
        nl: 'Twee metingen laten zien of de problemen minder zijn.',
        en: 'Two measurements show whether the problems became less.',
      },
      subject: measured(['cbcl-6-18']),
      moment,
      anchor: { at: moment === 'START' ? 'UNIT_START' : 'UNIT_END' },
      feeds: [{ set: SET, number: 'cbcl' }],
    })),
    ...GOALS.flatMap(goalItems),
    {
      ...TREATMENT,
      key: 'adherence',
      label: { nl: 'TAM: wordt de methode gevolgd?', en: 'TAM: is the method followed?' },
      why: {
        nl: 'De behandeling werkt beter als de methode goed wordt gevolgd.',
        en: 'The treatment works better when the method is followed well.',
      },
      subject: measured(['tam']),
      moment: 'INTERIM',
      anchor: { at: 'UNIT_START', everyMonths: 1 },
      timing: { kind: 'window', daysBefore: 10, daysAfter: 10 },
      feeds: [{ set: SET, number: 'adherence' }],
    },
  ],
});
