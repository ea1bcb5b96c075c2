import { describe, expect, test } from 'vitest';
import { BASISSET_JEUGDHULP_2018 } from '../../../indicator/sets/basisset-jeugdhulp-2018.js';
import type { MeasurementPlan, PlanItem, PlanTiming } from '../measurement-plan.js';
import { BASISSET_JB_JR_2019_PLAN } from './basisset-jb-jr-2019.js';
import { askEachDeliveryRecord, BASISSET_2018_PLAN, withInterim } from './basisset-jeugdhulp-2018.js';
import { JEUGDZORGPLUS_PLAN } from './jeugdzorgplus-monitor.js';
import { choicesThatDoNotFit, withChoices } from './measurement-plans.js';
import { MST_PLAN } from './mst.js';
import { RAAMWERK_2010_PLAN, strictRaamwerk } from './raamwerk-2010.js';

const PLANS = [
  RAAMWERK_2010_PLAN,
  withInterim(BASISSET_2018_PLAN, 24),
  JEUGDZORGPLUS_PLAN,
  MST_PLAN,
  BASISSET_JB_JR_2019_PLAN,
];

function told(timing: PlanTiming): string {
  if (timing.kind === 'due-date') return 'due on the day';
  const { daysBefore, daysAfter, toleratedDaysAfter = 0 } = timing;
  return `-${daysBefore} +${daysAfter}${toleratedDaysAfter === 0 ? '' : ` (+${toleratedDaysAfter})`}`;
}

function doneBy({ by }: PlanItem): string {
  if (by.kind === 'client') return `client, ${by.asked.parentsUpTo === null ? '2010' : '2018'}`;
  return by.voluntary === by.compulsory ? by.voluntary : `${by.voluntary} or ${by.compulsory}`;
}

const linesOf = ({ items }: MeasurementPlan) =>
  items.map((item) => {
    const { key, anchor, feeds, isOptional } = item;
    const numbers = isOptional ? 'optional' : feeds.map(({ number }) => number).join(' ');
    const { at, inCompulsoryFrame, afterMonths, everyMonths } = anchor;
    const months = `${afterMonths === undefined ? '' : ` +${afterMonths}m`}${everyMonths === undefined ? '' : ` every ${everyMonths}m`}`;
    const day = `${item.unit} ${at}${inCompulsoryFrame === undefined ? '' : `/${inCompulsoryFrame}`}${months}`;
    return [key, numbers, day, told(item.timing), doneBy(item)].join(' | ');
  });

describe('the plan of the framework of 2010', () => {
  /** Raamwerkafspraken 2010, 3.1 to 3.9 and 4.2 to 4.5; where box and text differ, the box. */
  test('registers what, when and by whom', () => {
    expect(linesOf(RAAMWERK_2010_PLAN)).toEqual([
      'decision | 4 6 | TRAJECTORY FIRST_DECISION | due on the day | access-worker',
      'measure-plan | 6 | TRAJECTORY MEASURE_PLAN | due on the day | access-worker or officer-of-measure',
      'severity-at-start | 4 | TRAJECTORY FIRST_DECISION/FIRST_MEASURE | -21 +0 (+21) | access-worker or officer-of-measure',
      'weight-at-start | 6 | TRAJECTORY FIRST_DECISION/MEASURE_PLAN | -21 +21 | access-worker or officer-of-measure',
      'nature-of-problems-at-start | optional | TRAJECTORY FIRST_DECISION/FIRST_MEASURE | -21 +0 | qualified-officer',
      'specific-instrument-at-start | optional | TRAJECTORY FIRST_DECISION/FIRST_MEASURE | -21 +0 | qualified-officer',
      'repeat-use | 5 | TRAJECTORY UNIT_START | -21 +21 | access-officer',
      'repeated-measure | 8 | PROTECTION UNIT_START | -21 +21 | guardian',
      'goals | 1 | CARE UNIT_START | due on the day | care-worker',
      'end-date-care | 1 2 3 | CARE UNIT_END | -21 +21 | care-worker',
      'goal-scores | 1 | CARE UNIT_END | -21 +21 | care-worker',
      'satisfaction-care | 2 | CARE UNIT_END | -21 +21 | client, 2010',
      'end-reason-care | 3 | CARE UNIT_END | -21 +21 | care-worker',
      'overall-goal-score | optional | CARE UNIT_END | -21 +21 | care-worker',
      'goal-nature | optional | CARE UNIT_END | -21 +21 | care-worker',
      'severity-at-end | 4 | TRAJECTORY UNIT_END | -21 +21 | case-manager or officer-of-measure',
      'weight-at-end | 6 | TRAJECTORY UNIT_END | -21 +21 | case-manager or officer-of-measure',
      'nature-of-problems-at-end | optional | TRAJECTORY UNIT_END | -21 +21 | qualified-officer',
      'specific-instrument-at-end | optional | TRAJECTORY UNIT_END | -21 +21 | qualified-officer',
      'end-date-measure | 7 | MEASURE UNIT_END | -21 +21 | institution-worker',
      'end-reason-measure | 7 | MEASURE UNIT_END | -21 +21 | institution-worker',
      'satisfaction-protection | 2 | PROTECTION UNIT_END | -21 +21 | client, 2010',
      'end-date-probation | 2 9 | PROBATION UNIT_END | -21 +21 | institution-worker',
      'satisfaction-probation | 2 | PROBATION UNIT_END | -21 +21 | client, 2010',
      'end-reason-probation | 9 | PROBATION UNIT_END | -21 +21 | institution-worker',
      'new-offence-12-months-afterwards | optional | PROBATION UNIT_END +12m | -0 +21 | institution-worker',
      'new-offence-24-months-afterwards | optional | PROBATION UNIT_END +24m | -0 +21 | institution-worker',
    ]);
  });

  test('feeds each of its ten indicators', () => {
    const numbers = RAAMWERK_2010_PLAN.items.flatMap(({ feeds }) => feeds.map(({ number }) => number));

    expect(new Set(numbers)).toEqual(new Set(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']));
  });

  test('can be read by the letter: severity at the start is late after the day', () => {
    const strict = linesOf(strictRaamwerk(RAAMWERK_2010_PLAN)).filter((line) => line.includes('severity'));

    expect(strict[0]).toContain('-21 +0 |');
  });
});

describe('the plan of the base set', () => {
  /** Startpakket outcome 2018, parts 1 and 2. */
  test('asks at the end, and for problems at the start and on the way', () => {
    expect(linesOf(withInterim(BASISSET_2018_PLAN, 24))).toEqual([
      'problems-at-start | 3.3 | CARE UNIT_START | -21 +21 | care-worker',
      'problems-at-end | 3.3 | CARE UNIT_END | -21 +21 | care-worker',
      'end-reason | 1 | DELIVERY_RECORD UNIT_END | -21 +21 | care-worker',
      'usefulness | 2 | CARE UNIT_END | -21 +21 | client, 2018',
      'without-help | 3.1 | CARE UNIT_END | -21 +21 | client, 2018',
      'goal-scores | 3.4 | CARE UNIT_END | -21 +21 | care-worker',
      'problems-in-between | optional | CARE UNIT_START every 24m | -21 +21 | care-worker',
    ]);
  });

  test('may ask the client at each record of the delivery', () => {
    const asked = linesOf(askEachDeliveryRecord(BASISSET_2018_PLAN)).filter((line) =>
      line.includes('DELIVERY_RECORD'),
    );

    expect(asked.map((line) => line.split(' |')[0])).toEqual(['end-reason', 'usefulness', 'without-help']);
  });

  test('lets only the start measurement be put off', () => {
    const deferrable = BASISSET_2018_PLAN.items.filter(({ mayBeDeferred }) => mayBeDeferred === true);

    expect(deferrable.map(({ key }) => key)).toEqual(['problems-at-start']);
  });

  test('feeds every indicator of the set that we have, with windows no other than the set has', () => {
    for (const { number, window } of BASISSET_JEUGDHULP_2018.indicators) {
      const items = BASISSET_2018_PLAN.items.filter(({ feeds }) =>
        feeds.some((one) => one.number === number),
      );

      expect(items.length).toBeGreaterThan(0);
      expect(items.map(({ timing }) => timing)).toEqual(items.map(() => ({ kind: 'window', ...window })));
    }
  });
});

/** Quick scan 2013. */
test('the monitor of closed care has four moments of each closed stay', () => {
  expect(linesOf(JEUGDZORGPLUS_PLAN)).toEqual([
    'functioning-at-start | functioning | CARE UNIT_START | -21 +21 | care-worker',
    'functioning-after-3-months | functioning | CARE UNIT_START +3m | -21 +21 | care-worker',
    'functioning-at-end | functioning | CARE UNIT_END | -21 +21 | care-worker',
    'functioning-6-months-afterwards | functioning | CARE UNIT_END +6m | -21 +21 | care-worker',
    'goal-scores | goal-attainment | CARE UNIT_END | -21 +21 | care-worker',
    'satisfaction | satisfaction | CARE UNIT_END | -21 +21 | client, 2010',
    'end-reason | regular-ending | CARE UNIT_END | -21 +21 | care-worker',
  ]);
  expect(JEUGDZORGPLUS_PLAN.items.every(({ when }) => when?.careForms?.join() === 'CLOSED_CARE')).toBe(true);
});

/** Quick scan 2013. */
test('MST follows its three goals for a year and a half', () => {
  const followed = MST_PLAN.items.filter(({ moment }) => moment === 'FOLLOW_UP');

  expect(followed.map(({ anchor }) => anchor.afterMonths)).toEqual([6, 12, 18, 6, 12, 18, 6, 12, 18]);
  expect(followed.every(({ isOptional }) => isOptional)).toBe(true);
  expect(MST_PLAN.items.map(({ moment }) => moment).filter((moment) => moment === 'END')).toHaveLength(4);
});

/** Handreiking outcome-indicatoren JB en JR 2019. */
test('the proposal for protection and probation asks nothing of anybody by itself', () => {
  const { items } = BASISSET_JB_JR_2019_PLAN;
  const numbers = items.flatMap(({ feeds }) => feeds.map(({ number }) => number));

  expect(items.every(({ isOptional }) => isOptional)).toBe(true);
  expect([...new Set(numbers)].sort()).toEqual(['1', '2', '3.1', '3.2', '3.4']);
  expect(items.map(({ unit }) => unit)).not.toContain('CARE');
});

describe.each(PLANS.map((plan) => [plan.key, plan] as const))('%s', (_, plan) => {
  const texts = plan.items.flatMap(({ label, why }) => [label.nl, label.en, why.nl, why.en]);

  test('says what and why in both languages, in short sentences', () => {
    for (const text of texts) {
      expect(text).toBe(text.trim());
      for (const sentence of text.split(/(?<=[.?:,])\s/)) {
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(15);
      }
    }
  });

  test('names the place in its source', () => {
    expect(plan.items.every(({ source }) => source.length > 0)).toBe(true);
  });

  test('tells two items of one moment apart by their labels', () => {
    const labels = plan.items.map(({ label, unit }) => `${unit} ${label.nl}`);

    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('choices in a plan', () => {
  test('are made with the plan that leaves them open', () => {
    expect(linesOf(withChoices(RAAMWERK_2010_PLAN, { isStrict: true }))).toEqual(
      linesOf(strictRaamwerk(RAAMWERK_2010_PLAN)),
    );
    expect(
      linesOf(withChoices(BASISSET_2018_PLAN, { askEachDeliveryRecord: true, interimEveryMonths: 12 })),
    ).toEqual(linesOf(withInterim(askEachDeliveryRecord(BASISSET_2018_PLAN), 12)));
  });

  test('change nothing when none is made, or when it is said not to', () => {
    const none = { isStrict: false, askEachDeliveryRecord: false };

    expect(withChoices(RAAMWERK_2010_PLAN, {})).toBe(RAAMWERK_2010_PLAN);
    expect(withChoices(RAAMWERK_2010_PLAN, none)).toBe(RAAMWERK_2010_PLAN);
  });

  test('that belong to another plan are told, with that plan', () => {
    expect(choicesThatDoNotFit(MST_PLAN, { isStrict: false, interimEveryMonths: 12 })).toEqual([
      { choice: 'isStrict', plan: 'raamwerk-2010' },
      { choice: 'interimEveryMonths', plan: 'basisset-jeugdhulp-2018' },
    ]);
    expect(choicesThatDoNotFit(RAAMWERK_2010_PLAN, { isStrict: true })).toEqual([]);
  });
});
