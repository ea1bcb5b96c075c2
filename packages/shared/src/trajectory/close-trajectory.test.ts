import { describe, expect, test } from 'vitest';
import { aCareEpisode, aMeasure, aRecord } from '../testing/builders.js';
import { civilDate } from '../time/plain-date.js';
import { closingProblems, mayClose } from './close-trajectory.js';

const today = civilDate('2024-06-01');
const order = aMeasure({ start: civilDate('2009-11-01'), end: civilDate('2011-10-31') });
const care = aCareEpisode({ start: civilDate('2010-02-01'), end: civilDate('2012-01-31') });

describe('mayClose', () => {
  /** Raamwerkafspraken 2010, annex 13. */
  test.each([
    ['example 1', { ...care, end: civilDate('2011-01-31') }, '2011-10-31'],
    ['example 2', care, '2012-01-31'],
  ])('%s ends on the last day of whatever runs longest', (_, episode, lastDay) => {
    const state = mayClose(aRecord({ careEpisodes: [episode], measures: [order] }), today);

    expect(state).toMatchObject({ kind: 'may-close' });
    expect(state.kind === 'may-close' && state.end?.toString()).toBe(lastDay);
  });

  test('names what still runs', () => {
    const record = aRecord({ careEpisodes: [{ ...care, end: null }], measures: [order] });

    expect(mayClose(record, today)).toMatchObject({
      kind: 'still-running',
      running: [{ kind: 'CARE', end: null }],
    });
  });

  test.each([
    ['2024-06-01', '2024-06-01', 'may-close'],
    ['2024-05-01', '2024-06-02', 'still-running'],
    ['2024-06-02', '2024-07-01', 'still-running'],
    ['2024-06-02', null, 'still-running'],
  ])('on 1 June 2024 takes care from %s to %s as %s', (start, end, kind) => {
    const episode = { ...care, start: civilDate(start), end: end === null ? null : civilDate(end) };

    expect(mayClose(aRecord({ careEpisodes: [episode] }), today).kind).toBe(kind);
  });

  test('has no last day without care or measure: somebody closes it', () => {
    expect(mayClose(aRecord(), today)).toEqual({ kind: 'may-close', end: null });
  });
});

describe('closingProblems', () => {
  const record = aRecord({ start: civilDate('2009-08-14'), careEpisodes: [care] });

  test.each([
    ['2012-01-30', ['closed-before-last-day']],
    ['2012-01-31', []],
    ['2012-05-01', []],
    ['2024-06-01', []],
    ['2024-06-02', ['closed-in-the-future']],
  ])('closing on %s gives %j', (day, codes) => {
    expect(closingProblems(record, { closedOn: civilDate(day), today }).map(({ code }) => code)).toEqual(
      codes,
    );
  });

  test('refuses a day before the start of an empty trajectory', () => {
    const codes = closingProblems(aRecord(), { closedOn: civilDate('2023-11-30'), today }).map(
      ({ code }) => code,
    );

    expect(codes).toEqual(['closed-before-last-day']);
  });

  test('refuses to close twice', () => {
    const closed = { ...record, closedOn: civilDate('2012-02-01') };

    expect(
      closingProblems(closed, { closedOn: civilDate('2012-03-01'), today }).map(({ code }) => code),
    ).toEqual(['already-closed']);
  });
});
