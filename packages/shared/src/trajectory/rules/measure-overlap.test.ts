import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aMeasure } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { MeasureKind } from '../trajectory-record.js';
import { measureOverlap, overlapProposal } from './measure-overlap.js';

const measure = (kind: MeasureKind, start: string, end: string | null) =>
  aMeasure({ kind, start: civilDate(start), end: end === null ? null : civilDate(end) });

const order = measure('OTS', '2024-01-01', '2024-12-31');

const january = fc.integer({ min: 1, max: 31 }).map((day) => civilDate('2024-01-01').with({ day }));
const some = fc
  .tuple(january, january, fc.boolean(), fc.constantFrom('OTS', 'VOTS', 'VOOGDIJ', 'JEUGDRECLASSERING'))
  .map(([start, end, isOpen, kind]) => aMeasure({ kind, start, end: isOpen ? null : end }))
  .filter(({ start, end }) => end === null || end.day >= start.day);

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
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(measureOverlap(one, other)).toBe(measureOverlap(other, one));
      }),
      { numRuns: 500 },
    );
  });
});

describe('overlapProposal', () => {
  const running = measure('OTS', '2024-01-01', null);

  test.each([
    [
      'one that runs: end it the day before',
      running,
      measure('OTS', '2024-06-01', null),
      'end-other 2024-05-31',
    ],
    ['one that ended: start after it', order, measure('OTS', '2024-06-01', null), 'start-later 2025-01-01'],
    [
      'one that comes later: end before it',
      order,
      measure('OTS', '2023-06-01', null),
      'end-earlier 2023-12-31',
    ],
    [
      'one that ended, from its first day',
      order,
      measure('OTS', '2024-01-01', null),
      'start-later 2025-01-01',
    ],
    ['one that holds it: nothing', order, measure('OTS', '2024-02-01', '2024-03-01'), ''],
    ['one that runs from the same day: nothing', running, measure('OTS', '2024-01-01', null), ''],
  ] as const)('beside %s', (_, other, draft, expected) => {
    const proposal = overlapProposal(other, draft);

    expect(proposal === null ? '' : `${proposal.change} ${proposal.on.toString()}`).toBe(expected);
  });

  test('solve the conflict', () => {
    fc.assert(
      fc.property(some, some, (other, draft) => {
        fc.pre(measureOverlap(other, draft) === 'conflict');
        const proposal = overlapProposal(other, draft);
        fc.pre(proposal !== null);
        const { change, on } = proposal;
        const relation = {
          'end-other': () => measureOverlap({ ...other, end: on }, draft),
          'start-later': () => measureOverlap(other, { ...draft, start: on }),
          'end-earlier': () => measureOverlap(other, { ...draft, end: on }),
        }[change]();
        expect(relation).not.toBe('conflict');
      }),
      { numRuns: 500 },
    );
  });
});
