import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aMeasure, aRecord } from '../testing/builders.js';
import { civilDate } from '../time/plain-date.js';
import type { UseElsewhere } from './repeat-use.js';
import type { KnownBefore } from './repetitions.js';
import { NOTHING_BEFORE, repetitionRegistrations } from './repetitions.js';

/** Started on 1 January 2024, with one supervision order from that day. */
const record = aRecord({ id: 't1', start: civilDate('2024-01-01'), measures: [aMeasure({ id: 'order' })] });

function earlier(given: Partial<KnownBefore>) {
  return repetitionRegistrations(record, { ...NOTHING_BEFORE, ...given }).map(
    ({ kind, occasionKey, on }) => `${kind} ${occasionKey} ${on?.toString() ?? '-'}`,
  );
}

const period = (start: string, end: string | null) => ({
  id: 't0',
  start: civilDate(start),
  end: end === null ? null : civilDate(end),
});

const told = (kind: UseElsewhere['kind'], statedOn: string): UseElsewhere => ({
  ...{ id: `told-${statedOn}`, kind, endedOn: null, source: 'Moeder' },
  statedOn: civilDate(statedOn),
});

describe('repetitionRegistrations', () => {
  test('says nothing where nothing earlier is known: somebody has to ask', () => {
    expect(earlier({})).toEqual([]);
    expect(earlier({ trajectories: [period('2023-01-01', null)] })).toEqual([]);
  });

  test('knows repeat use from the first day when an earlier trajectory ended here', () => {
    expect(earlier({ trajectories: [period('2022-01-01', '2023-12-31')] })).toEqual([
      'repeat-use trajectory:t1/START 2024-01-01',
    ]);
  });

  test('knows what was elsewhere from the day on which it was first told', () => {
    const elsewhere = [told('CARE', '2024-01-20'), told('CARE', '2024-01-12')];
    expect(earlier({ elsewhere })).toEqual(['repeat-use trajectory:t1/START 2024-01-12']);
    expect(earlier({ elsewhere: [told('PROTECTION', '2024-01-12')] })).toEqual([
      'repeated-measure protection:order/START 2024-01-12',
    ]);
  });

  test('takes an earlier measure of the same kind only', () => {
    const order = aMeasure({ id: 'first', start: civilDate('2020-01-01'), end: civilDate('2021-12-31') });
    expect(earlier({ measures: [order] })).toEqual(['repeated-measure protection:order/START 2024-01-01']);
    expect(earlier({ measures: [{ ...order, kind: 'JEUGDRECLASSERING' }] })).toEqual([]);
  });

  test('finds a repetition within one trajectory, for the later one only', () => {
    const again = aMeasure({ id: 'again', start: civilDate('2026-01-01'), end: null });
    const both = { ...record, measures: [again, ...record.measures] };
    expect(repetitionRegistrations(both, NOTHING_BEFORE).map(({ occasionKey }) => occasionKey)).toEqual([
      'protection:again/START',
    ]);
  });

  test('does not depend on the order in which things are known', () => {
    const days = fc.integer({ min: 2010, max: 2023 });
    fc.assert(
      fc.property(fc.uniqueArray(days, { maxLength: 6 }), fc.uniqueArray(days, { maxLength: 6 }), (a, b) => {
        const known = {
          trajectories: a.map((year) => ({ ...period(`${year}-02-01`, `${year}-11-01`), id: `t${year}` })),
          elsewhere: b.map((year) => told('CARE', `${year}-01-01`)),
        };
        const turned = {
          trajectories: [...known.trajectories].reverse(),
          elsewhere: [...known.elsewhere].reverse(),
        };
        expect(earlier(turned)).toEqual(earlier(known));
      }),
    );
  });
});
