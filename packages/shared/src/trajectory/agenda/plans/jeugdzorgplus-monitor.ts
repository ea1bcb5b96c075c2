import { ASKED_2010 } from '../../ask-informants.js';
import { defineMeasurementPlan } from '../define-measurement-plan.js';
import type { MeasurementPlan, PlanAnchor, PlanAssignee, PlanItem } from '../measurement-plan.js';
import type { Moment } from '../../trajectory-record.js';
import { A_WEEK, measured, registered, WITHIN_THREE_WEEKS } from './plan-parts.js';

const SET = 'jeugdzorgplus-monitor';
const SOURCE = 'Quick scan 2013, 2.2 and annex 4';
const CARE_WORKER: PlanAssignee = { kind: 'worker', voluntary: 'care-worker', compulsory: 'care-worker' };

const CLOSED_STAY = {
  unit: 'CARE',
  timing: WITHIN_THREE_WEEKS,
  by: CARE_WORKER,
  when: { careForms: ['CLOSED_CARE'] },
  source: SOURCE,
  isOptional: false,
} as const satisfies Partial<PlanItem>;

const AT_THE_END = { ...CLOSED_STAY, moment: 'END', anchor: { at: 'UNIT_END' } } as const;

const MOMENTS: readonly {
  readonly key: string;
  readonly moment: Moment;
  readonly anchor: PlanAnchor;
  readonly words: { readonly nl: string; readonly en: string };
}[] = [
  {
    key: 'functioning-at-start',
    moment: 'START',
    anchor: { at: 'UNIT_START' },
    words: { nl: 'bij de start', en: 'at the start' },
  },
  {
    key: 'functioning-after-3-months',
    moment: 'INTERIM',
    anchor: { at: 'UNIT_START', afterMonths: 3 },
    words: { nl: 'na 3 maanden', en: 'after 3 months' },
  },
  {
    key: 'functioning-at-end',
    moment: 'END',
    anchor: { at: 'UNIT_END' },
    words: { nl: 'aan het einde', en: 'at the end' },
  },
  {
    key: 'functioning-6-months-afterwards',
    moment: 'FOLLOW_UP',
    anchor: { at: 'UNIT_END', afterMonths: 6 },
    words: { nl: '6 maanden na het verblijf', en: '6 months after the stay' },
  },
];

/**
 * Monitor of closed youth care: four moments, counted from the first and the last day of the closed stay.
 *
 * The source names the moments and no windows: three weeks is the rule of the other sources. Which questions
 * come back after six months is left to configuration; here functioning and the environment do. A youth who
 * moves to another institution, or comes back, has the moments of each stay.
 *
 * @see Quick scan 2013, jeugdzorgplus, and annex 4
 */
export const JEUGDZORGPLUS_PLAN: MeasurementPlan = defineMeasurementPlan({
  key: SET,
  version: 1,
  label: { nl: 'Monitor jeugdzorgplus', en: 'Monitor of closed youth care' },
  source: SOURCE,
  dueSoonDays: A_WEEK,
  items: [
    ...MOMENTS.map(({ key, moment, anchor, words }): PlanItem => ({
      ...CLOSED_STAY,
      key,
      moment,
      anchor,
      label: {
        nl: `Functioneren van de jeugdige en opvoeding, ${words.nl}`,
        en: `Functioning of the youth and upbringing, ${words.en}`,
      },
      why: {
        nl: 'Met metingen op vier momenten is te zien hoe het met de jeugdige gaat.',
        en: 'Measurements at four moments show how the youth is doing.',
      },
      subject: measured([]),
      feeds: [{ set: SET, number: 'functioning' }],
    })),
    {
      ...AT_THE_END,
      key: 'goal-scores',
      label: { nl: 'Score van elk doel', en: 'Score of each goal' },
      why: { nl: 'Zo is te zien of de doelen zijn bereikt.', en: 'It shows whether the goals were reached.' },
      subject: registered('goal-scores'),
      feeds: [{ set: SET, number: 'goal-attainment' }],
    },
    {
      ...AT_THE_END,
      key: 'satisfaction',
      label: { nl: 'Tevreden over het resultaat', en: 'Satisfied with the result' },
      why: {
        nl: 'De cliënt zegt zelf of de hulp heeft geholpen.',
        en: 'The client says whether the care has helped.',
      },
      subject: measured(['exit'], ['result', 'grade']),
      by: { kind: 'client', asked: ASKED_2010 },
      feeds: [{ set: SET, number: 'satisfaction' }],
    },
    {
      ...AT_THE_END,
      key: 'end-reason',
      label: { nl: 'Reden van het einde van het verblijf', en: 'Reason why the stay ended' },
      why: {
        nl: 'Zo is te zien of het verblijf te vroeg stopte.',
        en: 'It shows whether the stay ended too early.',
      },
      subject: registered('end-reason'),
      feeds: [{ set: SET, number: 'regular-ending' }],
    },
  ],
});
