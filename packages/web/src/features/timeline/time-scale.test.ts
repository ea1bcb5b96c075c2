import { describe, expect, test } from 'vitest';
import { createTimeScale } from './time-scale.js';

describe('createTimeScale', () => {
  test('lays the first day at the left edge and the last at the right', () => {
    const scale = createTimeScale('2025-01-01', '2025-12-31', 728);

    expect(scale.x('2025-01-01')).toBe(0);
    expect(scale.x('2025-12-31')).toBe(728);
    expect(scale.x('2025-07-02')).toBe(364);
    expect([scale.has('2024-12-31'), scale.has('2025-06-01'), scale.has('2026-01-01')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test.each([
    ['three months', '2025-01-10', '2025-04-10'],
    ['two years', '2024-05-03', '2026-05-03'],
    ['fifteen years', '2010-01-01', '2025-01-01'],
  ])('keeps the names of months apart over %s', (_, first, last) => {
    const { ticks } = createTimeScale(first, last, 600);
    const gaps = ticks.slice(1).map((tick, index) => tick.x - (ticks[index]?.x ?? 0));

    expect(ticks.length).toBeGreaterThan(1);
    expect(Math.min(...gaps)).toBeGreaterThan(64);
  });

  test('marks quarters by January, April, July and October', () => {
    const { ticks } = createTimeScale('2024-02-15', '2026-02-15', 600);

    expect(ticks.map(({ iso }) => iso.slice(5))).toEqual(
      expect.arrayContaining(['01-01', '04-01', '07-01', '10-01']),
    );
  });

  test('survives a trajectory of one day', () => {
    expect(createTimeScale('2025-03-01', '2025-03-01', 600).x('2025-03-01')).toBe(0);
  });
});
