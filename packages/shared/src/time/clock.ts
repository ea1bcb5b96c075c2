import type { PlainDate } from './plain-date.js';

/** Where time comes from. Never ask the machine yourself: tests and reports must be repeatable. */
export interface Clock {
  /** The instant, for logs. */
  now(): Date;
  /** The day in the Netherlands. */
  today(): PlainDate;
}
