import { expect, test } from 'vitest';
import { aCareEpisode } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { AgendaGoal } from './goal-registrations.js';
import { goalRegistrations } from './goal-registrations.js';

const care = [
  aCareEpisode({ id: 'a', providerId: 'A', start: civilDate('2025-01-01'), end: civilDate('2025-03-01') }),
  aCareEpisode({ id: 'b', providerId: 'B', start: civilDate('2025-01-01'), end: null }),
];
const goal = (known: Partial<AgendaGoal>): AgendaGoal => ({
  id: 'g1',
  careEpisodeId: 'a',
  setOn: civilDate('2025-01-10'),
  scoredOn: null,
  isReplaced: false,
  ...known,
});
const told = (...goals: readonly AgendaGoal[]) =>
  goalRegistrations(care, goals).map(
    ({ kind, occasionKey, on }) => `${kind} ${occasionKey} ${on?.toString() ?? '?'}`,
  );

test('goals count for the start of their care, from the day of the first', () => {
  expect(told(goal({}), goal({ id: 'g2', setOn: civilDate('2025-01-05') }))).toEqual([
    'goals care:a/START 2025-01-05',
    'goal-nature care:a/END 2025-01-05',
  ]);
});

test('scores are there once each goal that was not replaced has one, on the day of the last', () => {
  const scored = goal({ scoredOn: civilDate('2025-03-01') });
  const later = goal({ id: 'g2', scoredOn: civilDate('2025-03-04') });
  const replaced = goal({ id: 'g3', isReplaced: true });

  expect(told(scored, goal({ id: 'g2' })).some((line) => line.startsWith('goal-scores'))).toBe(false);
  expect(told(scored, later, replaced)).toContain('goal-scores care:a/END 2025-03-04');
});

test('goals of no care, and care without goals, register nothing', () => {
  expect(told(goal({ careEpisodeId: null }))).toEqual([]);
  expect(told(goal({ careEpisodeId: 'gone' }))).toEqual([]);
});
