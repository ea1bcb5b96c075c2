import { expect, test } from 'vitest';
import { civilDate } from '../../time/plain-date.js';
import type { DutyState } from './duty-state.js';
import { dutyEffect } from './duty-effect.js';

const feeds = [{ set: 'raamwerk-2010', number: '4' }];
const done = { on: civilDate('2026-01-01'), by: 'm1' };

test.each<[DutyState, string]>([
  [{ kind: 'registered-in-time', isAfterAnchor: false, ...done }, 'Counts, in time.'],
  [{ kind: 'registered-in-time', isAfterAnchor: true, ...done }, 'Marked as after'],
  [{ kind: 'registered-outside-window', side: 'early', ...done }, 'too early'],
  [{ kind: 'registered-outside-window', side: 'late', ...done }, 'too late'],
  [{ kind: 'registered-deferred', ...done }, 'deferred start'],
  [{ kind: 'registered-timing-unknown', by: 'm1' }, 'not known'],
  [{ kind: 'missed' }, 'Missing in the figure. It can still'],
  [{ kind: 'excused', reason: 'refused' }, 'with a reason'],
  [{ kind: 'not-asked', reason: 'by-age' }, 'Not asked'],
  [{ kind: 'lapsed', reason: 'death' }, 'Not asked'],
  [{ kind: 'open' }, 'within this period'],
])('a duty that is %o says so in words', (state, words) => {
  expect(dutyEffect({ state, feeds, isOptional: false })?.en).toContain(words);
});

test('what is optional is never said to be missing', () => {
  for (const kind of ['missed', 'open', 'due-soon', 'not-yet'] as const) {
    expect(dutyEffect({ state: { kind }, feeds, isOptional: true })?.en).toBe('May be done, need not.');
  }
});

test('what feeds no indicator has no effect', () => {
  expect(dutyEffect({ state: { kind: 'missed' }, feeds: [], isOptional: false })).toBeNull();
});
