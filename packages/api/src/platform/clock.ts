import type { Clock } from '@trefzeker/shared';
import { civilDate } from '@trefzeker/shared';

const DAY_IN_THE_NETHERLANDS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** A clock that tells the day as it is in the Netherlands, wherever the machine stands. */
export function clockOf(now: () => Date): Clock {
  return { now, today: () => civilDate(DAY_IN_THE_NETHERLANDS.format(now())) };
}

/** The machine's clock. The one place that asks it; everything else gets a Clock. */
export const systemClock: Clock = clockOf(() => new Date());
