import { describe, expect, test } from 'vitest';
import { courseLines, coursePointsOf } from './course-points.js';
import type { Report, ReportScale } from './effect-report-fragment.js';

const taken = (id: string, takenOn: string) => ({ id, takenOn, moment: 'INTERIM' });

/** A report of raw scores on these days; null: not scored. */
function course(days: readonly (readonly [string, number | null])[]) {
  const measurements = days.map(([day], index) => taken(`m${index}`, day));
  const scores = days.map(([, raw]) => ({
    result: raw === null ? { __typename: 'NotScorable' } : { __typename: 'Scored', raw },
    norm: { __typename: 'NoNorm' },
  }));
  const report = { measurements, metric: 'RAW', start: measurements[0], end: measurements.at(-1) };
  return coursePointsOf(report as unknown as Report, { scores } as unknown as ReportScale);
}

describe('the points of a line over time', () => {
  test('lie as far apart as their days', () => {
    const points = course([
      ['2026-01-01', 5],
      ['2026-01-11', 4],
      ['2026-02-10', 0],
    ]);

    expect(points.map(({ at, value, role }) => [at, value, role])).toEqual([
      [0, 5, 'start'],
      [0.25, 4, 'other'],
      [1, 0, 'end'],
    ]);
  });

  test('stand in the middle when there is one, and apart when they are of one day', () => {
    expect(course([['2026-01-01', 5]]).map(({ at }) => at)).toEqual([0.5]);
    expect(
      course([
        ['2026-01-01', 5],
        ['2026-01-01', 6],
      ]).map(({ at }) => at),
    ).toEqual([0, 1]);
  });

  test('are not joined over a measurement without a score, and a zero is a score', () => {
    const points = course([
      ['2026-01-01', 5],
      ['2026-02-01', 0],
      ['2026-03-01', null],
      ['2026-04-01', 3],
    ]);

    expect(courseLines(points).map(([from, to]) => [from.id, to.id])).toEqual([['m0', 'm1']]);
  });
});
