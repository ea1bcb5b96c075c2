import { describe, expect, test } from 'vitest';
import { aCareEpisode, aRecord } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { Moment } from '../trajectory-record.js';
import { measurementFindings, measurementProblems } from './measurement-problems.js';
import { measurementWindow } from './measurement-window.js';

/** Trajectory from 1 December 2023, care from 1 March to 30 June 2024. */
const record = aRecord({
  careEpisodes: [aCareEpisode({ start: civilDate('2024-03-01'), end: civilDate('2024-06-30') })],
});

function taken(moment: Moment, day: string, careEpisodeId: string | null = 'episode-1') {
  return { moment, takenOn: civilDate(day), careEpisodeId };
}

describe('measurementWindow', () => {
  test.each<[Moment, string, boolean]>([
    ['START', '2024-02-08', false],
    ['START', '2024-02-09', true],
    ['START', '2024-03-22', true],
    ['START', '2024-03-23', false],
    ['END', '2024-06-09', true],
    ['END', '2024-06-08', false],
    ['END', '2024-07-21', true],
    ['END', '2024-07-22', false],
  ])('%s on %s is in time: %s', (moment, day, inWindow) => {
    expect(measurementWindow(record, taken(moment, day))?.inWindow).toBe(inWindow);
  });

  test('looks at the whole of what the episode is part of', () => {
    const next = aCareEpisode({
      id: 'episode-2',
      start: civilDate('2024-07-01'),
      end: civilDate('2024-12-31'),
    });
    const longer = { ...record, careEpisodes: [...record.careEpisodes, next] };

    expect(measurementWindow(longer, taken('END', '2024-12-31'))).toMatchObject({ inWindow: true });
  });

  test('takes the nearest start when it is about the whole trajectory', () => {
    expect(measurementWindow(record, taken('START', '2023-12-10', null))?.anchor.toString()).toBe(
      '2023-12-01',
    );
    expect(measurementWindow(record, taken('START', '2024-02-20', null))?.anchor.toString()).toBe(
      '2024-03-01',
    );
  });

  test.each<[string, ReturnType<typeof taken>]>([
    ['in between', taken('INTERIM', '2024-04-01')],
    ['afterwards', taken('FOLLOW_UP', '2025-04-01')],
    ['about care of another trajectory', taken('START', '2024-03-01', 'elsewhere')],
  ])('has none %s', (_, measurement) => {
    expect(measurementWindow(record, measurement)).toBeNull();
  });

  test('has none at the end while the care runs', () => {
    const running = aRecord({ careEpisodes: [aCareEpisode({ end: null, endReason: null })] });

    expect(measurementWindow(running, taken('END', '2024-06-01'))).toBeNull();
  });
});

describe('measurementFindings', () => {
  test('tells when in time would have been, and refuses nothing', () => {
    const findings = measurementFindings(record, taken('START', '2024-04-01'));

    expect(findings).toMatchObject([{ code: 'outside-window', path: ['takenOn'] }]);
    expect(findings[0]?.hint.nl).toContain('2024-02-09 tot en met 2024-03-22');
  });

  test('has nothing to say of a measurement in time', () => {
    expect(measurementFindings(record, taken('START', '2024-03-01'))).toEqual([]);
  });
});

describe('measurementProblems', () => {
  const today = civilDate('2024-05-01');

  test.each<[string, string | null, readonly string[]]>([
    ['2024-05-01', 'episode-1', []],
    ['2024-05-02', 'episode-1', ['taken-in-the-future']],
    ['2010-05-04', null, ['taken-before-birth']],
    ['2024-05-01', 'elsewhere', ['care-episode-not-in-trajectory']],
    ['2024-05-02', 'elsewhere', ['taken-in-the-future', 'care-episode-not-in-trajectory']],
  ])('taken on %s for %s gives %j', (day, careEpisodeId, codes) => {
    const problems = measurementProblems(record, taken('START', day, careEpisodeId), today);

    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test('does not hold a year of birth against the day of measuring', () => {
    const client = {
      ...record.client,
      birthDate: civilDate('2024-12-31'),
      birthDatePrecision: 'YEAR',
    } as const;

    expect(measurementProblems({ ...record, client }, taken('START', '2024-03-01'), today)).toEqual([]);
  });
});
