import { describe, expect, test } from 'vitest';
import { aCareEpisode, aMeasure, aRecord } from '../testing/builders.js';
import { civilDate } from '../time/plain-date.js';
import { closingProblems, mayClose } from './close-trajectory.js';

const order = aMeasure({ start: civilDate('2009-11-01'), end: civilDate('2011-10-31') });
const care = aCareEpisode({ start: civilDate('2010-02-01'), end: civilDate('2012-01-31') });

describe('mayClose', () => {
  /** Raamwerkafspraken 2010, annex 13. */
  test.each([
    ['example 1', { ...care, end: civilDate('2011-01-31') }, '2011-10-31'],
    ['example 2', care, '2012-01-31'],
  ])('%s ends on the last day of whatever runs longest', (_, episode, lastDay) => {
    const state = mayClose(aRecord({ careEpisodes: [episode], measures: [order] }));

    expect(state).toMatchObject({ kind: 'may-close' });
    expect(state.kind === 'may-close' && state.end?.toString()).toBe(lastDay);
  });

  test('names what still runs', () => {
    const record = aRecord({ careEpisodes: [{ ...care, end: null }], measures: [order] });

    expect(mayClose(record)).toMatchObject({ kind: 'still-running', running: [{ kind: 'CARE', end: null }] });
  });

  test('has no last day without care or measure: somebody closes it', () => {
    expect(mayClose(aRecord())).toEqual({ kind: 'may-close', end: null });
  });
});

describe('closingProblems', () => {
  const record = aRecord({ start: civilDate('2009-08-14'), careEpisodes: [care] });

  test.each([
    ['2012-01-30', ['closed-before-last-day']],
    ['2012-01-31', []],
    ['2012-05-01', []],
  ])('closing on %s gives %j', (day, codes) => {
    expect(closingProblems(record, civilDate(day)).map(({ code }) => code)).toEqual(codes);
  });

  test('refuses a day before the start of an empty trajectory', () => {
    const codes = closingProblems(aRecord(), civilDate('2023-11-30')).map(({ code }) => code);

    expect(codes).toEqual(['closed-before-last-day']);
  });

  test('refuses to close twice', () => {
    const closed = { ...record, closedOn: civilDate('2012-02-01') };

    expect(closingProblems(closed, civilDate('2012-03-01')).map(({ code }) => code)).toEqual([
      'already-closed',
    ]);
  });
});
