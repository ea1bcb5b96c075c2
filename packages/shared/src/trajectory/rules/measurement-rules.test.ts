import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCareEpisode, aMeasure, aRecord } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { Moment } from '../trajectory-record.js';
import { measurementFindings, measurementProblems } from './measurement-problems.js';
import type { MeasurementWindow } from './measurement-window.js';
import { measurementWindow, trajectoryWindows } from './measurement-window.js';

/** Trajectory from 1 December 2023, care from 1 March to 30 June 2024. */
const record = aRecord({
  careEpisodes: [aCareEpisode({ start: civilDate('2024-03-01'), end: civilDate('2024-06-30') })],
});

/** By the keeper, unless another organisation is named. */
function taken(
  moment: Moment,
  day: string,
  careEpisodeId: string | null = 'episode-1',
  organisationId = 'authority-a',
) {
  return { moment, takenOn: civilDate(day), careEpisodeId, recordedBy: { organisationId } };
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

describe('measurementWindow of a measurement about the whole trajectory', () => {
  const shared = aRecord({
    careEpisodes: [
      aCareEpisode({ start: civilDate('2024-03-01'), end: civilDate('2024-06-30') }),
      aCareEpisode({
        id: 'episode-b',
        providerId: 'provider-b',
        start: civilDate('2024-05-01'),
        end: civilDate('2024-10-31'),
      }),
    ],
    measures: [aMeasure({ start: civilDate('2024-08-01'), end: null })],
  });
  const anchorOf = (day: string, organisationId: string) =>
    measurementWindow(shared, taken('START', day, null, organisationId))?.anchor.toString();

  test.each([
    ['the keeper', 'authority-a', '2024-05-10', '2024-05-01'],
    ['the keeper', 'authority-a', '2024-08-10', '2024-08-01'],
    ['the provider of the care', 'provider-b', '2024-05-10', '2024-05-01'],
    ['another provider', 'provider-a', '2024-05-10', '2024-03-01'],
    ['the institution of the measure', 'institution-a', '2024-08-10', '2024-08-01'],
    ['a provider, beside a measure', 'provider-a', '2024-08-10', '2024-03-01'],
    ['somebody without a part in it', 'provider-c', '2024-05-10', '2023-12-01'],
  ])('that %s recorded (%s) on %s belongs to %s', (_who, organisationId, day, expected) => {
    expect(anchorOf(day, organisationId)).toBe(expected);
  });

  test('is the same for who sees all of the file and for who sees only the own part', () => {
    const other = fc.constantFrom('provider-a', 'provider-b', 'institution-a', 'provider-c');
    const day = fc
      .integer({ min: 0, max: 700 })
      .map((days) => civilDate('2023-12-01').add({ days }).toString());

    fc.assert(
      fc.property(other, day, fc.constantFrom<Moment>('START', 'END'), (organisationId, takenOn, moment) => {
        const seen = {
          ...shared,
          careEpisodes: shared.careEpisodes.filter(({ providerId }) => providerId === organisationId),
          measures: shared.measures.filter((measure) => measure.organisationId === organisationId),
        };
        const measurement = taken(moment, takenOn, null, organisationId);
        expect(measurementWindow(seen, measurement)).toEqual(measurementWindow(shared, measurement));
      }),
    );
  });
});

describe('trajectoryWindows', () => {
  const words = ({ moment, subTrajectoryId, anchor, from, to }: MeasurementWindow) =>
    [moment, subTrajectoryId, anchor, from, to].join(' ');

  test('lie around the start and the end of the trajectory and of each of its parts', () => {
    const closed = aRecord({
      start: civilDate('2024-01-31'),
      end: civilDate('2024-06-30'),
      careEpisodes: [aCareEpisode({ start: civilDate('2024-03-01'), end: civilDate('2024-06-30') })],
      measures: [aMeasure({ start: civilDate('2024-04-01'), end: null })],
    });

    expect(trajectoryWindows(closed).map(words)).toEqual([
      'START  2024-01-31 2024-01-10 2024-02-21',
      'END  2024-06-30 2024-06-09 2024-07-21',
      'START care:episode-1 2024-03-01 2024-02-09 2024-03-22',
      'END care:episode-1 2024-06-30 2024-06-09 2024-07-21',
      'START protection:measure-1 2024-04-01 2024-03-11 2024-04-22',
    ]);
  });

  test('take the days of the rule', () => {
    const [start] = trajectoryWindows(record, { daysBefore: 21, daysAfter: 0 });

    expect(start?.to.toString()).toBe('2023-12-01');
  });
});

describe('measurementFindings', () => {
  test('tells when in time would have been, and refuses nothing', () => {
    const findings = measurementFindings(record, taken('START', '2024-04-01'));

    expect(findings).toMatchObject([{ code: 'outside-window', path: ['takenOn'] }]);
    expect(findings[0]?.hint.nl).toContain('9 februari 2024 tot en met 22 maart 2024');
  });

  test('has nothing to say of a measurement without a window', () => {
    expect(measurementFindings(record, taken('INTERIM', '2020-01-01'))).toEqual([]);
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
    ['2010-05-05', null, []],
    ['2024-05-01', 'elsewhere', ['care-episode-not-in-trajectory']],
    ['2024-05-02', 'elsewhere', ['taken-in-the-future', 'care-episode-not-in-trajectory']],
  ])('taken on %s for %s gives %j', (day, careEpisodeId, codes) => {
    const problems = measurementProblems(record, taken('START', day, careEpisodeId), today);

    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test('takes care of the trajectory, whichever it is, and a birth that is not known', () => {
    const careEpisodes = [...record.careEpisodes, aCareEpisode({ id: 'episode-2' })];
    const client = { ...record.client, birthDate: null };

    for (const id of ['episode-1', 'episode-2']) {
      expect(measurementProblems({ client, careEpisodes }, taken('START', '2024-03-01', id), today)).toEqual(
        [],
      );
    }
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
