import { addDays } from '../../time/date-arithmetic.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';
import type { NonResponseReason } from '../../vocabulary/non-response.js';
import type { DutyWindow } from './duty-window.js';

/** Where a duty stands on a day. Exactly one of these, on every day. */
export type DutyState =
  /** Nobody has to do it. An answer that comes all the same counts, and is a registration. */
  | { readonly kind: 'not-asked'; readonly reason: 'by-age' | 'age-unknown' | 'before-plan' }
  /** The first day is still to come, or not known yet. */
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'open' }
  /** Open, and the last day is near; or the expected day is reached and the true one is not known. */
  | { readonly kind: 'due-soon' }
  /** The last day is over and nothing was registered. Registering is still allowed. */
  | { readonly kind: 'missed' }
  /** Can no longer be done, and nobody may be asked. */
  | { readonly kind: 'lapsed'; readonly reason: 'death' | 'erasure' | 'ended-before' }
  | { readonly kind: 'excused'; readonly reason: NonResponseReason }
  | ({ readonly kind: 'registered-outside-window'; readonly side: 'early' | 'late' } & Registered)
  /** A start measurement of a client who was in care before the plan came into use: shown apart. */
  | ({ readonly kind: 'registered-deferred' } & Registered)
  /** It is there; whether in time cannot be said: its day was not kept, or the anchor is not known yet. */
  | { readonly kind: 'registered-timing-unknown'; readonly by: string }
  | ({
      readonly kind: 'registered-in-time';
      /** In time after the anchor, where the source wants it before. */
      readonly isAfterAnchor: boolean;
    } & Registered);

interface Registered {
  readonly on: PlainDate;
  /** Id of the measurement or registration that did it. */
  readonly by: string;
}

/** Something that was registered for a duty. */
export interface DutyFact {
  readonly id: string;
  readonly on: PlainDate | null;
}

/** All that a state follows from. */
export interface DutyFacts {
  readonly window: DutyWindow | null;
  readonly dueSoonDays: number;
  readonly facts: readonly DutyFact[];
  /** Why nobody has to do it; null: somebody has. */
  readonly notAsked: Extract<DutyState, { kind: 'not-asked' }>['reason'] | null;
  readonly excuses: readonly { readonly reason: NonResponseReason; readonly on: PlainDate }[];
  /** First day on which it can no longer be done. */
  readonly lapses: readonly Lapse[];
}

export interface Lapse {
  readonly from: PlainDate;
  readonly reason: Extract<DutyState, { kind: 'lapsed' }>['reason'];
}

/**
 * The state on a day. What is dated later than `today` is not known yet. What was registered wins over all
 * else, the best registration over the others; then who is not asked, an excuse, the window.
 *
 * While days pass and nothing is changed, a state moves only forward in {@link DUTY_STATE_ORDER}.
 */
export function dutyState(given: DutyFacts, today: PlainDate): DutyState {
  const isKnown = ({ on }: { readonly on: PlainDate | null }) => on === null || compareDates(on, today) <= 0;
  const registered = bestOf(given.facts.filter(isKnown), given.window);
  if (registered !== null) return registered;
  if (given.notAsked !== null) return { kind: 'not-asked', reason: given.notAsked };
  const [excuse] = given.excuses
    .filter(isKnown)
    .sort((a, b) => compareDates(a.on, b.on) || byText(a.reason, b.reason));
  return excuse === undefined ? openState(given, today) : { kind: 'excused', reason: excuse.reason };
}

/** From least to most settled. Days that pass, and registrations that are added, never move a duty back. */
export const DUTY_STATE_ORDER: readonly (readonly DutyState['kind'][])[] = [
  ['not-asked', 'not-yet'],
  ['open'],
  ['due-soon'],
  ['missed', 'lapsed'],
  ['excused'],
  ['registered-timing-unknown'],
  ['registered-outside-window'],
  ['registered-deferred'],
  ['registered-in-time'],
];

function openState({ window, dueSoonDays, lapses }: DutyFacts, today: PlainDate): DutyState {
  const [lapse] = [...lapses].sort((a, b) => compareDates(a.from, b.from) || byText(a.reason, b.reason));
  const lastDay = window?.to ?? null;
  const isOver = lastDay !== null && compareDates(today, lastDay) > 0;
  const lapsesFirst = lapse !== undefined && (lastDay === null || compareDates(lapse.from, lastDay) <= 0);
  if (isOver && !lapsesFirst) return { kind: 'missed' };
  if (lapse !== undefined && compareDates(today, lapse.from) >= 0) {
    return { kind: 'lapsed', reason: lapse.reason };
  }
  if (window === null || compareDates(today, window.from) < 0) return { kind: 'not-yet' };
  const soonFrom = window.dueOn === null ? null : addDays(window.dueOn, -dueSoonDays);
  return { kind: soonFrom !== null && compareDates(today, soonFrom) >= 0 ? 'due-soon' : 'open' };
}

function bestOf(facts: readonly DutyFact[], window: DutyWindow | null): DutyState | null {
  const states = [...facts].sort(byDay).map((fact) => registeredState(fact, window));
  return states.reduce<DutyState | null>(
    (best, state) => (best === null || rankOf(state) > rankOf(best) ? state : best),
    null,
  );
}

function registeredState({ id: by, on }: DutyFact, window: DutyWindow | null): DutyState {
  if (on === null || window === null) return { kind: 'registered-timing-unknown', by };
  const { inTimeFrom, inTimeTo, markedFrom, deferredFrom } = window;
  if (inTimeFrom !== null && compareDates(on, inTimeFrom) < 0) {
    return { kind: 'registered-outside-window', side: 'early', on, by };
  }
  if (inTimeTo === null || compareDates(on, inTimeTo) <= 0) {
    const isAfterAnchor = markedFrom !== null && compareDates(on, markedFrom) >= 0;
    return { kind: 'registered-in-time', isAfterAnchor, on, by };
  }
  return deferredFrom !== null && compareDates(on, deferredFrom) >= 0
    ? { kind: 'registered-deferred', on, by }
    : { kind: 'registered-outside-window', side: 'late', on, by };
}

function rankOf({ kind }: DutyState): number {
  return DUTY_STATE_ORDER.findIndex((kinds) => kinds.includes(kind));
}

/** Undated ones first: they were there before any day that is known. */
function byDay(a: DutyFact, b: DutyFact): number {
  const byDate =
    a.on === null || b.on === null ? Number(a.on !== null) - Number(b.on !== null) : compareDates(a.on, b.on);
  return byDate || byText(a.id, b.id);
}

/** By code unit, the same on every machine. */
function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
