import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay, someMeasures } from '../testing/arbitraries.js';
import { aMeasure, aRecord } from '../testing/builders.js';
import { compareDates, civilDate } from '../time/plain-date.js';
import { frameChanges, frameOn } from './frame.js';

const order = aMeasure({ start: civilDate('2009-11-01'), end: civilDate('2011-10-31') });

function written(record: Parameters<typeof frameChanges>[0]): readonly string[] {
  return frameChanges(record).map(({ on, frame }) => `${on.toString()} ${frame}`);
}

describe('frameOn', () => {
  test.each([
    ['2009-10-31', 'VOLUNTARY'],
    ['2009-11-01', 'COMPULSORY'],
    ['2011-10-31', 'COMPULSORY'],
    ['2011-11-01', 'VOLUNTARY'],
  ])('on %s is %s: both ends of the measure count', (day, frame) => {
    expect(frameOn({ measures: [order] }, civilDate(day))).toBe(frame);
  });

  test('is compulsory while one of several measures runs', () => {
    const later = aMeasure({ id: 'm2', start: civilDate('2014-01-01'), end: null });

    expect(frameOn({ measures: [order, later] }, civilDate('2010-01-01'))).toBe('COMPULSORY');
    expect(frameOn({ measures: [order, later] }, civilDate('2013-01-01'))).toBe('VOLUNTARY');
  });

  test('is compulsory under probation too', () => {
    const probation = aMeasure({ kind: 'JEUGDRECLASSERING', start: civilDate('2024-01-01'), end: null });

    expect(frameOn({ measures: [probation] }, civilDate('2030-01-01'))).toBe('COMPULSORY');
  });
});

/** Raamwerkafspraken 2010, annex 13. */
describe('frameChanges', () => {
  const accepted = civilDate('2009-08-14');

  test('example 1: the trajectory ends with the order', () => {
    const record = aRecord({ start: accepted, end: civilDate('2011-10-31'), measures: [order] });

    expect(written(record)).toEqual(['2009-11-01 COMPULSORY']);
  });

  test('example 2: care goes on after the order', () => {
    const record = aRecord({ start: accepted, end: civilDate('2012-01-31'), measures: [order] });

    expect(written(record)).toEqual(['2009-11-01 COMPULSORY', '2011-11-01 VOLUNTARY']);
  });

  test('has none when a measure follows another without a free day', () => {
    const next = aMeasure({ id: 'm2', kind: 'VOOGDIJ', start: civilDate('2011-11-01'), end: null });

    expect(written(aRecord({ start: civilDate('2009-11-01'), measures: [order, next] }))).toEqual([]);
  });

  test('tells the frame of every day when played back', () => {
    fc.assert(
      fc.property(anyDay, anyDay, someMeasures, (start, day, measures) => {
        fc.pre(compareDates(start, day) <= 0);
        const record = aRecord({ start, measures });
        const last = frameChanges(record).findLast(({ on }) => compareDates(on, day) <= 0);

        expect(last?.frame ?? frameOn(record, start)).toBe(frameOn(record, day));
      }),
    );
  });
});
