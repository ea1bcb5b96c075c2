import { expect, test } from 'vitest';
import { joinedGoalClass } from './goal-attainment.js';

// Raamwerkafspraken 2010, 3.1: what is not reached is -1 or 0, and counts as one where these are joined.
test.each([
  [-1, 'NOT_REACHED'],
  [0, 'NOT_REACHED'],
  [1, 'PARTLY_REACHED'],
  [2, 'REACHED'],
] as const)('a score of %i is %s once -1 and 0 are joined', (gas, joined) => {
  expect(joinedGoalClass(gas)).toBe(joined);
});
