import { THREE_WEEKS } from '../../../time/date-window.js';
import type { DutySubject, PlanTiming, RegistrationKind } from '../measurement-plan.js';

/** Up to 21 days before or after, both included: the rule of the sources unless an item says otherwise. */
export const WITHIN_THREE_WEEKS: PlanTiming = { kind: 'window', ...THREE_WEEKS };

/** 21 days before up to the day itself. */
export const THREE_WEEKS_BEFORE = {
  kind: 'window',
  daysBefore: THREE_WEEKS.daysBefore,
  daysAfter: 0,
} as const satisfies PlanTiming;

/** To be there on the day itself; open three weeks before. Later is not out of time. */
export const ON_THE_DAY: PlanTiming = { kind: 'due-date', daysBefore: THREE_WEEKS.daysBefore };

/** An agenda warns a week before the last day; no source names a number. */
export const A_WEEK = 7;

/** Filled in with one of these instruments; with none named, any that fits. */
export function measured(instruments: readonly string[], scales: readonly string[] = []): DutySubject {
  return { kind: 'measurement', instruments, scales };
}

export function registered(registration: RegistrationKind, orInstead?: RegistrationKind): DutySubject {
  const subject = { kind: 'registration', registration } as const;
  return orInstead === undefined ? subject : { ...subject, orInstead };
}
