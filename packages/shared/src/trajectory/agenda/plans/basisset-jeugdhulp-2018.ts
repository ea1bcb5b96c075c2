import { ASKED_2018 } from '../../ask-informants.js';
import { defineMeasurementPlan } from '../define-measurement-plan.js';
import type { MeasurementPlan, PlanAssignee, PlanItem } from '../measurement-plan.js';
import { A_WEEK, measured, registered, WITHIN_THREE_WEEKS } from './plan-parts.js';

const SET = 'basisset-jeugdhulp-2018';
const SOURCE = 'Startpakket outcome 2018';
const CARE_WORKER: PlanAssignee = { kind: 'worker', voluntary: 'care-worker', compulsory: 'care-worker' };
const INDIVIDUAL = { someProvision: 'INDIVIDUAL' } as const;

const AT_THE_END = {
  unit: 'CARE',
  moment: 'END',
  anchor: { at: 'UNIT_END' },
  timing: WITHIN_THREE_WEEKS,
  isOptional: false,
} as const satisfies Partial<PlanItem>;

/**
 * Base set youth care 2018: asked when care ends, within three weeks before or after; the problems at the
 * start too. Clients who were in care already may be measured later, which is marked. Problems and goals are
 * about care with an individual provision only. The reason of ending is asked for each record of the legal
 * delivery, also inside care that goes on; the rest once, when all care of the provider ends. See
 * `askEachDeliveryRecord`.
 *
 * @see Startpakket outcome 2018, parts 1 and 2
 */
export const BASISSET_2018_PLAN: MeasurementPlan = defineMeasurementPlan({
  key: SET,
  version: 2,
  label: { nl: 'Basisset jeugdhulp 2018', en: 'Base set youth care 2018' },
  source: SOURCE,
  dueSoonDays: A_WEEK,
  items: [
    {
      key: 'problems-at-start',
      label: {
        nl: 'Vragenlijst over problemen, bij de start',
        en: 'Questionnaire on problems, at the start',
      },
      why: {
        nl: 'Zonder meting bij de start is later niet te zien of de problemen minder zijn.',
        en: 'Without a measurement at the start nobody can see later whether the problems became less.',
      },
      source: `${SOURCE}, indicator 3.3`,
      subject: measured([]),
      unit: 'CARE',
      moment: 'START',
      anchor: { at: 'UNIT_START' },
      timing: WITHIN_THREE_WEEKS,
      by: CARE_WORKER,
      when: INDIVIDUAL,
      feeds: [{ set: SET, number: '3.3' }],
      isOptional: false,
      mayBeDeferred: true,
    },
    {
      ...AT_THE_END,
      key: 'problems-at-end',
      label: { nl: 'Vragenlijst over problemen, aan het einde', en: 'Questionnaire on problems, at the end' },
      why: {
        nl: 'Vul dezelfde vragenlijst in als bij de start. Dan is te zien wat er is veranderd.',
        en: 'Fill in the same questionnaire as at the start. Then one can see what has changed.',
      },
      source: `${SOURCE}, indicator 3.3`,
      subject: measured([]),
      by: CARE_WORKER,
      when: INDIVIDUAL,
      feeds: [{ set: SET, number: '3.3' }],
    },
    {
      ...AT_THE_END,
      key: 'end-reason',
      label: { nl: 'Reden van het einde van de hulp', en: 'Reason why the care ended' },
      why: {
        nl: 'Zo is te zien hoe vaak hulp te vroeg stopt.',
        en: 'It shows how often care stops too early.',
      },
      source: `${SOURCE}, indicator 1`,
      subject: registered('end-reason'),
      unit: 'DELIVERY_RECORD',
      by: CARE_WORKER,
      feeds: [{ set: SET, number: '1' }],
    },
    {
      ...AT_THE_END,
      key: 'usefulness',
      label: { nl: 'Cijfer voor het nut van de hulp', en: 'Grade for how useful the care was' },
      why: {
        nl: 'De cliënt zegt zelf hoe nuttig de hulp was.',
        en: 'The client says how useful the care was.',
      },
      source: `${SOURCE}, indicator 2`,
      subject: measured(['base-set'], ['usefulness']),
      by: { kind: 'client', asked: ASKED_2018 },
      feeds: [{ set: SET, number: '2' }],
    },
    {
      ...AT_THE_END,
      key: 'without-help',
      label: { nl: 'Vraag of het zonder hulp verder kan', en: 'Question about going on without help' },
      why: {
        nl: 'De cliënt zegt of er nog hulp nodig is.',
        en: 'The client says whether help is still needed.',
      },
      source: `${SOURCE}, indicator 3.1`,
      subject: measured(['base-set'], ['without-help']),
      by: { kind: 'client', asked: ASKED_2018 },
      feeds: [{ set: SET, number: '3.1' }],
    },
    {
      ...AT_THE_END,
      key: 'goal-scores',
      label: { nl: 'Score van de doelen', en: 'Score of the goals' },
      why: {
        nl: 'De cliënt zegt of de doelen zijn bereikt. De hulpverlener kiest: per doel of alles samen.',
        en: 'The client says whether the goals were reached. The care worker chooses: each goal or all together.',
      },
      source: `${SOURCE}, indicator 3.4`,
      subject: registered('goal-scores', 'overall-goal-score'),
      by: CARE_WORKER,
      when: INDIVIDUAL,
      feeds: [{ set: SET, number: '3.4' }],
    },
  ],
});

/** The base set in which the client is asked how useful it was, and about going on without help, at each record. */
export function askEachDeliveryRecord(plan: MeasurementPlan): MeasurementPlan {
  return defineMeasurementPlan({
    ...plan,
    items: plan.items.map((item) =>
      item.by.kind === 'client' && item.moment === 'END' ? { ...item, unit: 'DELIVERY_RECORD' } : item,
    ),
  });
}

/**
 * The base set with measurements in between, for care that takes long: the source names yearly and every two
 * years as possible. Optional, so nobody is reminded.
 *
 * @param everyMonths - Whole months between two, 2 or more: 12 or 24.
 * @throws RangeError when the windows would overlap.
 */
export function withInterim(plan: MeasurementPlan, everyMonths: number): MeasurementPlan {
  return defineMeasurementPlan({
    ...plan,
    items: [
      ...plan.items,
      {
        key: 'problems-in-between',
        label: { nl: 'Vragenlijst over problemen, tussendoor', en: 'Questionnaire on problems, in between' },
        why: {
          nl: 'Bij hulp die lang duurt, laat dit zien hoe het onderweg gaat.',
          en: 'When care takes long, it shows how things go on the way.',
        },
        source: `${SOURCE}, part 1`,
        subject: measured([]),
        unit: 'CARE',
        moment: 'INTERIM',
        anchor: { at: 'UNIT_START', everyMonths },
        timing: WITHIN_THREE_WEEKS,
        by: CARE_WORKER,
        when: INDIVIDUAL,
        feeds: [{ set: SET, number: '3.3' }],
        isOptional: true,
      },
    ],
  });
}
