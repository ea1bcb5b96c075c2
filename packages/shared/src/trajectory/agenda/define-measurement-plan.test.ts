import { describe, expect, test } from 'vitest';
import { aPlan, aPlanItem } from '../../testing/agenda-builders.js';
import { ASKED_2018 } from '../ask-informants.js';
import { defineMeasurementPlan } from './define-measurement-plan.js';
import type { MeasurementPlan, PlanItem } from './measurement-plan.js';

const withItem = (given: Partial<PlanItem>) => aPlan(aPlanItem(given));
const interim = (given: Partial<PlanItem>) =>
  withItem({ moment: 'INTERIM', anchor: { at: 'UNIT_START', afterMonths: 3 }, ...given });

describe('defineMeasurementPlan', () => {
  test('gives back a good plan, frozen', () => {
    const plan = defineMeasurementPlan(withItem({}));

    expect(plan).toEqual(withItem({}));
    expect([plan, plan.items, plan.items[0]].every(Object.isFrozen)).toBe(true);
  });

  test('is data: it survives being written down', () => {
    const plan = defineMeasurementPlan(interim({}));

    expect(defineMeasurementPlan(JSON.parse(JSON.stringify(plan)) as MeasurementPlan)).toEqual(plan);
  });

  test.each<[string, MeasurementPlan, RegExp]>([
    ['a key with capitals', { ...withItem({}), key: 'A_Plan' }, /kebab-case key, not "A_Plan"/],
    ['version 0', { ...withItem({}), version: 0 }, /version from 1 up/],
    ['half a day of warning', { ...withItem({}), dueSoonDays: 0.5 }, /dueSoonDays/],
    ['no items', aPlan(), /at least one item/],
    ['a key twice', aPlan(aPlanItem(), aPlanItem()), /"an-item" is there twice/],
    ['an item key with a space', withItem({ key: 'an item' }), /kebab-case key \(item "an item"\)/],
    ['negative days', withItem({ timing: { kind: 'window', daysBefore: -1, daysAfter: 0 } }), /whole days/],
    ['half days', withItem({ timing: { kind: 'due-date', daysBefore: 0.5 } }), /whole days/],
    [
      'negative tolerance',
      withItem({ timing: { kind: 'window', daysBefore: 0, daysAfter: 0, toleratedDaysAfter: -1 } }),
      /whole days/,
    ],
    ['no months in between', interim({ anchor: { at: 'UNIT_START' } }), /months for INTERIM/],
    [
      'months at the start',
      withItem({ anchor: { at: 'UNIT_START', afterMonths: 3 } }),
      /no months for START/,
    ],
    ['half months', interim({ anchor: { at: 'UNIT_START', afterMonths: 1.5 } }), /whole months/],
    ['zero months', interim({ anchor: { at: 'UNIT_START', everyMonths: 0 } }), /whole months/],
    [
      'both kinds of months',
      interim({ anchor: { at: 'UNIT_START', afterMonths: 3, everyMonths: 3 } }),
      /either afterMonths or everyMonths/,
    ],
    ['afterwards from the start', interim({ moment: 'FOLLOW_UP' }), /UNIT_END for FOLLOW_UP/],
    ['in between from the end', interim({ anchor: { at: 'UNIT_END', afterMonths: 3 } }), /another anchor/],
    ['windows that overlap', interim({ anchor: { at: 'UNIT_START', everyMonths: 1 } }), /do not overlap/],
    [
      'a due date again and again',
      interim({ anchor: { at: 'UNIT_START', everyMonths: 12 }, timing: { kind: 'due-date', daysBefore: 0 } }),
      /do not overlap/,
    ],
    [
      'a registration by the client',
      withItem({
        subject: { kind: 'registration', registration: 'goals' },
        by: { kind: 'client', asked: ASKED_2018 },
      }),
      /a worker for a registration/,
    ],
    ['forms of a measure', withItem({ unit: 'MEASURE', when: { careForms: [] } }), /careForms for CARE/],
    [
      'provision of a trajectory',
      withItem({ unit: 'TRAJECTORY', when: { someProvision: 'INDIVIDUAL' } }),
      /someProvision for CARE/,
    ],
    ['kinds of measure of care', withItem({ when: { measureKinds: ['OTS'] } }), /measureKinds for MEASURE/],
  ])('refuses %s', (_, plan, message) => {
    expect(() => defineMeasurementPlan(plan)).toThrow(message);
  });

  test('names all mistakes at once', () => {
    expect(() => defineMeasurementPlan({ ...interim({ anchor: { at: 'UNIT_START' } }), version: 0 })).toThrow(
      'defineMeasurementPlan needs a version from 1 up; months for INTERIM (item "an-item")',
    );
  });
});
