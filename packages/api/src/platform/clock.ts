import type { Clock } from '@trefzeker/shared';
import { civilDate } from '@trefzeker/shared';

const DAY_IN_THE_NETHERLANDS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The machine's clock. The one place that asks it; everything else gets a Clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  today: () => civilDate(DAY_IN_THE_NETHERLANDS.format(new Date())),
};
