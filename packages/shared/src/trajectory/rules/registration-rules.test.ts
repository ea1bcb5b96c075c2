import { describe, expect, test } from 'vitest';
import type { Problem } from '../../error/problem.js';
import { aCareEpisode, aMeasure } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { EndReason, Measure, MeasureKind } from '../trajectory-record.js';
import { careEpisodeProblems } from './care-episode-problems.js';
import { birthDateProblems } from './client-problems.js';
import { measureFindings, measureProblems } from './measure-problems.js';
import { trajectoryProblems } from './trajectory-problems.js';

const running = { start: civilDate('2024-01-01'), end: null };
const closed = { start: civilDate('2024-01-01'), end: civilDate('2024-12-31') };

const today = civilDate('2026-03-01');
const inRunning = { trajectory: running, today };

const day = (text: string | null) => (text === null ? null : civilDate(text));
const codes = (problems: readonly Problem[]) => problems.map(({ code }) => code);

describe('careEpisodeProblems', () => {
  test('finds nothing in a valid episode, open or ended', () => {
    expect(careEpisodeProblems(inRunning, aCareEpisode())).toEqual([]);
    expect(careEpisodeProblems(inRunning, aCareEpisode({ end: null, endReason: null }))).toEqual([]);
  });

  test.each([
    ['2024-03-01', '2024-02-29', ['end-before-start']],
    ['2024-03-01', '2024-03-01', []],
    ['2023-12-31', '2024-03-01', ['start-outside-trajectory']],
    ['2024-12-01', '2025-01-01', ['end-outside-trajectory']],
    ['2024-12-01', null, ['end-needed-in-closed-trajectory']],
    ['2025-02-01', '2025-01-01', ['end-before-start', 'start-outside-trajectory', 'end-outside-trajectory']],
  ])('from %s to %s in a closed trajectory gives %j', (start, end, expected) => {
    const draft = aCareEpisode({ start: civilDate(start), end: day(end), endReason: null });

    expect(codes(careEpisodeProblems({ trajectory: closed, today }, draft))).toEqual(expected);
  });

  test('reports an agreed end before the start together with the rest', () => {
    const draft = aCareEpisode({ agreedEnd: civilDate('2023-01-01'), end: null });

    expect(codes(careEpisodeProblems(inRunning, draft))).toEqual([
      'agreed-end-before-start',
      'end-reason-without-end',
    ]);
  });

  test.each<[EndReason, readonly string[]]>([
    [{ list: 's2018-care', code: '03' }, []],
    [{ list: 'r2010-care', code: '2.1' }, []],
    [{ list: 's2018-care', code: '3' }, ['end-reason-not-in-list']],
    [{ list: 'r2010-ch3-ots', code: '1' }, ['end-reason-list-does-not-fit']],
    [{ list: 'nowhere', code: '01' }, ['end-reason-list-does-not-fit']],
  ])('judges the reason %j: %j', (endReason, expected) => {
    expect(codes(careEpisodeProblems(inRunning, aCareEpisode({ endReason })))).toEqual(expected);
  });

  test.each([
    ['2026-03-01', '2026-03-01', []],
    ['2026-02-01', '2026-03-02', ['end-in-the-future']],
    ['2026-03-02', null, []],
    ['2027-03-01', null, []],
    ['2027-03-02', null, ['start-too-far-ahead']],
    ['2099-01-01', '2099-02-01', ['start-too-far-ahead', 'end-in-the-future']],
  ])('entered on 1 March 2026, from %s to %s, gives %j', (start, end, expected) => {
    const draft = aCareEpisode({ start: civilDate(start), end: day(end), endReason: null });

    expect(codes(careEpisodeProblems(inRunning, draft))).toEqual(expected);
  });

  test('leaves the agreed end free to lie ahead', () => {
    const draft = aCareEpisode({ agreedEnd: civilDate('2028-06-01'), end: null, endReason: null });

    expect(careEpisodeProblems(inRunning, draft)).toEqual([]);
  });

  test('lets the agreed end be the first day', () => {
    const draft = aCareEpisode({ start: civilDate('2024-03-01'), agreedEnd: civilDate('2024-03-01') });

    expect(careEpisodeProblems(inRunning, draft)).toEqual([]);
  });

  test('says in the hint what is allowed', () => {
    const [problem] = careEpisodeProblems(
      inRunning,
      aCareEpisode({ endReason: { list: 's2018-care', code: '9' } }),
    );

    expect(problem?.hint.nl).toContain('01, 02, 03, 04, 05');
  });
});

describe('measureProblems', () => {
  const order = aMeasure({ kind: 'OTS', start: civilDate('2015-06-01'), end: civilDate('2016-05-31') });
  const trajectory = { start: civilDate('2015-01-01'), end: null };

  function judge(kind: MeasureKind, start: string, end: string | null, other: Measure = order) {
    const draft = aMeasure({ kind, start: civilDate(start), end: day(end) });
    const context = { trajectory, today, otherMeasures: [other], hiddenMeasures: [] };
    return [...codes(measureProblems(context, draft)), ...codes(measureFindings(context, draft))];
  }

  test.each<[MeasureKind, string, string | null, readonly string[]]>([
    // The worked example of the framework: guardianship takes over with twelve shared days.
    ['VOOGDIJ', '2016-05-20', '2019-02-10', ['measures-share-days']],
    ['VOOGDIJ', '2016-05-01', null, ['measures-share-days']],
    ['VOOGDIJ', '2016-04-30', null, ['measures-cannot-stand-together']],
    ['VOOGDIJ', '2016-05-20', '2016-05-25', ['measures-cannot-stand-together']],
    ['VOOGDIJ', '2016-05-20', '2016-05-31', ['measures-cannot-stand-together']],
    ['VOOGDIJ', '2015-12-01', '2015-11-30', ['end-before-start']],
    ['VOOGDIJ', '2016-05-31', null, []],
    ['VOOGDIJ', '2016-06-01', null, []],
    ['VOTS', '2015-03-01', '2015-05-31', []],
    ['VOTS', '2015-03-01', '2015-06-01', []],
    ['OTS', '2016-05-20', '2017-05-31', ['measures-cannot-stand-together']],
    ['OTS', '2016-05-31', '2017-05-31', []],
    ['JEUGDRECLASSERING', '2015-01-01', null, []],
  ])('beside a supervision order to 31 May 2016: %s from %s to %s gives %j', (kind, start, end, expected) => {
    expect(judge(kind, start, end)).toEqual(expected);
  });

  test('refuses another kind of protection while one is open', () => {
    expect(judge('VOOGDIJ', '2020-01-01', null, { ...order, end: null })).toEqual([
      'measures-cannot-stand-together',
    ]);
  });

  test('lets modalities of probation run side by side', () => {
    const probation = { ...order, kind: 'JEUGDRECLASSERING' } as const;

    expect(judge('JEUGDRECLASSERING', '2015-08-01', null, probation)).toEqual([]);
    expect(judge('OTS', '2015-08-01', null, probation)).toEqual([]);
  });

  test.each([
    ['VOOGDIJ', '2016-04-30', 'measures-cannot-stand-together'],
    ['VOOGDIJ', '2016-05-20', 'measures-share-days'],
  ] as const)('of hidden measures, tells of a %s from %s only that it does not fit', (kind, start, code) => {
    const draft = aMeasure({ kind, start: civilDate(start), end: null });
    const hiddenMeasures = [order, { ...order, id: 'another' }];
    const context = { trajectory, today, otherMeasures: [], hiddenMeasures };

    const told = [...measureProblems(context, draft), ...measureFindings(context, draft)];

    expect(codes(told)).toEqual([code]);
    expect(JSON.stringify(told)).not.toMatch(/\d|toezicht|supervision|voogd|guardian/i);
  });

  test.each<[MeasureKind, EndReason, readonly string[]]>([
    ['OTS', { list: 'r2010-ch3-ots', code: '5' }, []],
    ['OTS', { list: 'r2010-annex8-ots', code: '5' }, ['end-reason-not-in-list']],
    ['VOOGDIJ', { list: 'r2010-ch3-ots', code: '1' }, ['end-reason-list-does-not-fit']],
    ['VOVO', { list: 'r2010-annex8-guardianship', code: '3' }, []],
    ['JEUGDRECLASSERING', { list: 'r2010-ch3-probation', code: '6' }, []],
    ['JEUGDRECLASSERING', { list: 's2018-care', code: '01' }, ['end-reason-list-does-not-fit']],
  ])('judges the reason of a %s, %j: %j', (kind, endReason, expected) => {
    const draft = aMeasure({ kind, endReason });

    expect(codes(measureProblems({ ...inRunning, otherMeasures: [], hiddenMeasures: [] }, draft))).toEqual(
      expected,
    );
  });
});

describe('trajectoryProblems', () => {
  const birthDate = civilDate('2010-05-05');
  const earlier = { start: civilDate('2020-01-01'), end: civilDate('2020-12-31') };

  test.each([
    ['2020-12-31', null, ['trajectory-at-the-same-time']],
    ['2021-01-01', null, []],
    ['2019-01-01', '2019-12-31', []],
    ['2019-01-01', '2020-01-01', ['trajectory-at-the-same-time']],
    ['2010-05-04', '2011-01-01', ['start-before-birth']],
    ['2010-05-05', '2011-01-01', []],
    ['2020-06-01', '2020-05-31', ['end-before-start']],
    ['2022-01-01', '2021-12-31', ['end-before-start']],
    ['2026-03-01', '2026-03-01', []],
    ['2026-03-02', null, ['start-in-the-future']],
    ['2026-03-01', '2026-03-02', ['end-in-the-future']],
  ])('from %s to %s beside one in 2020 gives %j', (start, end, expected) => {
    const draft = { start: civilDate(start), end: day(end) };

    expect(codes(trajectoryProblems({ otherTrajectories: [earlier], birthDate, today }, draft))).toEqual(
      expected,
    );
  });

  test.each([
    ['1906-03-01', []],
    ['1906-02-28', ['start-too-long-ago']],
    ['0202-01-01', ['start-too-long-ago']],
  ])('a start on %s of somebody whose birth is not known gives %j', (start, expected) => {
    const context = { otherTrajectories: [], birthDate: null, today };

    expect(codes(trajectoryProblems(context, { start: civilDate(start), end: null }))).toEqual(expected);
  });

  test('refuses a second one while the first is open', () => {
    const context = { otherTrajectories: [running], birthDate: null, today };

    expect(codes(trajectoryProblems(context, { start: civilDate('2025-01-01'), end: null }))).toEqual([
      'trajectory-at-the-same-time',
    ]);
  });
});

describe('birthDateProblems', () => {
  test.each([
    ['2024-06-01', []],
    ['2024-06-02', ['birth-date-in-the-future']],
    ['1904-06-01', []],
    ['1903-06-01', ['birth-date-too-long-ago']],
  ])('born on %s, seen on 1 June 2024, gives %j', (birthDate, expected) => {
    expect(codes(birthDateProblems(civilDate(birthDate), civilDate('2024-06-01')))).toEqual(expected);
  });
});
