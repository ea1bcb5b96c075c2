import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aMeasure } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { MeasureKind } from '../trajectory-record.js';
import { measureOverlap } from './measure-overlap.js';

const measure = (kind: MeasureKind, start: string, end: string | null) =>
  aMeasure({ kind, start: civilDate(start), end: end === null ? null : civilDate(end) });

const order = measure('OTS', '2024-01-01', '2024-12-31');

describe('measureOverlap', () => {
  test.each([
    ['probation beside anything', 'apart', measure('JEUGDRECLASSERING', '2024-02-01', null)],
    ['one that starts after it', 'apart', measure('VOOGDIJ', '2025-01-01', null)],
    ['one that starts on its last day', 'apart', measure('VOOGDIJ', '2024-12-31', null)],
    ['another kind that takes over', 'hand-over', measure('VOOGDIJ', '2024-12-01', null)],
    ['another kind that takes over a day too early', 'conflict', measure('VOOGDIJ', '2024-11-30', null)],
    ['the same kind', 'conflict', measure('OTS', '2024-12-01', null)],
    ['another kind that ends with it', 'conflict', measure('VOOGDIJ', '2024-12-01', '2024-12-31')],
    ['one of its first day alone', 'apart', measure('VOTS', '2024-01-01', '2024-01-01')],
    ['one of its first 31 days', 'hand-over', measure('VOTS', '2024-01-01', '2024-01-31')],
    ['one of its first 32 days', 'conflict', measure('VOTS', '2024-01-01', '2024-02-01')],
  ] as const)('an order and %s: %s', (_, expected, other) => {
    expect(measureOverlap(order, other)).toBe(expected);
    expect(measureOverlap(other, order)).toBe(expected);
  });

  test('does not depend on which was entered first', () => {
    const january = fc.integer({ min: 1, max: 31 }).map((day) => civilDate('2024-01-01').with({ day }));
    const some = fc
      .tuple(january, january, fc.boolean(), fc.constantFrom('OTS', 'VOTS', 'VOOGDIJ', 'JEUGDRECLASSERING'))
      .map(([start, end, isOpen, kind]) => aMeasure({ kind, start, end: isOpen ? null : end }))
      .filter(({ start, end }) => end === null || end.day >= start.day);

    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(measureOverlap(one, other)).toBe(measureOverlap(other, one));
      }),
      { numRuns: 500 },
    );
  });
});
