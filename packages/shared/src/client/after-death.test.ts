import { describe, expect, test } from 'vitest';
import { civilDate as day } from '../time/plain-date.js';
import { endedProblems, erasedProblems, takenAfterDeathFindings } from './after-death.js';

const today = day('2026-03-01');
const codes = (found: readonly { readonly code: string; readonly path: readonly unknown[] }[]) =>
  found.map(({ code, path }) => `${path.join('.')}: ${code}`);

describe('endedProblems', () => {
  test.each<[string, string, string | null, string | null, readonly string[]]>([
    ['nothing ended', '2026-02-01', null, null, []],
    ['it begins before the death', '2026-01-31', '2026-02-01', null, []],
    ['it begins on the day of the death', '2026-02-01', '2026-02-01', null, []],
    ['it begins the day after', '2026-02-02', '2026-02-01', null, ['start: after-death']],
    ['the data are erased today', '2026-01-01', null, '2026-03-01', ['trajectoryId: client-erased']],
    ['the data are to be erased tomorrow', '2026-01-01', null, '2026-03-02', []],
    ['both', '2026-02-02', '2026-02-01', '2026-02-15', ['trajectoryId: client-erased', 'start: after-death']],
  ])('%s', (_, begins, diedOn, erasedOn, expected) => {
    const ended = {
      diedOn: diedOn === null ? null : day(diedOn),
      erasedOn: erasedOn === null ? null : day(erasedOn),
    };

    expect(codes(endedProblems({ field: 'start', day: day(begins) }, ended, today))).toEqual(expected);
    expect(erasedProblems(ended, today).length).toBe(
      expected.some((each) => each.includes('erased')) ? 1 : 0,
    );
  });
});

test('a questionnaire of after the death is told and not refused', () => {
  const diedOn = day('2026-02-01');

  expect(codes(takenAfterDeathFindings(day('2026-02-01'), { diedOn }))).toEqual([]);
  expect(codes(takenAfterDeathFindings(day('2026-02-02'), { diedOn }))).toEqual([
    'takenOn: taken-after-death',
  ]);
  expect(takenAfterDeathFindings(day('2026-02-02'), { diedOn: null })).toEqual([]);
});
