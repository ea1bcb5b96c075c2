import { expect, test } from 'vitest';
import { clockOf } from './clock.js';

test.each([
  ['just before midnight in winter', '2026-01-14T22:59:59Z', '2026-01-14'],
  ['midnight in winter', '2026-01-14T23:00:00Z', '2026-01-15'],
  ['midnight in summer', '2026-07-14T22:00:00Z', '2026-07-15'],
  ['the last hour before the clock goes forward', '2026-03-28T22:59:59Z', '2026-03-28'],
  ['the day on which the clock goes forward', '2026-03-28T23:00:00Z', '2026-03-29'],
  ['the end of that day, an hour earlier', '2026-03-29T22:00:00Z', '2026-03-30'],
  ['the day on which the clock goes back', '2026-10-24T22:00:00Z', '2026-10-25'],
  ['the end of that day, an hour later', '2026-10-25T22:59:59Z', '2026-10-25'],
  ['the day after it', '2026-10-25T23:00:00Z', '2026-10-26'],
  ['a leap day', '2028-02-28T23:00:00Z', '2028-02-29'],
  ['New Year', '2026-12-31T23:00:00Z', '2027-01-01'],
])('the day in the Netherlands: %s', (_, instant, day) => {
  const clock = clockOf(() => new Date(instant));

  expect(clock.today().toString()).toBe(day);
});
