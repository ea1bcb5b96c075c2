import { describe, expect, test } from 'vitest';
import { finishedPeriods, lastHalfYear } from './periods.js';

describe('the periods to choose from', () => {
  test('begin with the last half-year that is over', () => {
    expect(lastHalfYear('2026-11-22')).toEqual({ from: '2026-01-01', to: '2026-06-30' });
    expect(lastHalfYear('2026-01-01')).toEqual({ from: '2025-07-01', to: '2025-12-31' });
    expect(lastHalfYear('2026-06-30')).toEqual({ from: '2025-07-01', to: '2025-12-31' });
  });

  test('hold no day that is still to come, and leave no gap', () => {
    const halves = finishedPeriods('2024-02-29').filter(({ kind }) => kind === 'half');

    expect(halves[0]).toEqual({ kind: 'half', number: 2, year: 2023, from: '2023-07-01', to: '2023-12-31' });
    expect(halves.slice(1).map(({ to }) => to)).toEqual([
      '2023-06-30',
      '2022-12-31',
      '2022-06-30',
      '2021-12-31',
      '2021-06-30',
    ]);
  });

  test('name quarters by number and year', () => {
    const quarters = finishedPeriods('2026-04-01').filter(({ kind }) => kind === 'quarter');

    expect(quarters.map(({ number, year, from }) => [number, year, from])).toEqual([
      [1, 2026, '2026-01-01'],
      [4, 2025, '2025-10-01'],
      [3, 2025, '2025-07-01'],
      [2, 2025, '2025-04-01'],
    ]);
  });
});
