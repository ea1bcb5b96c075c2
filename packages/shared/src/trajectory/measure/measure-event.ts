import { isWithin } from '../../time/date-window.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';
import type { ListedCode } from '../../vocabulary/code-list.js';

/** What happened while a measure ran. Events are added and never changed. */
export type MeasureEvent = { readonly id: string } & MeasureEventDraft;

export type MeasureEventDraft =
  /** The court extended it: day of the decision, and the last day that it set. */
  | { readonly kind: 'EXTENSION'; readonly on: PlainDate; readonly until: PlainDate }
  /** Another institution carries it out from this day on. */
  | { readonly kind: 'HAND_OVER'; readonly on: PlainDate; readonly from: string; readonly to: string }
  /** The court allowed a placement; without a last day it holds as long as the measure. */
  | {
      readonly kind: 'AUTHORISATION';
      readonly on: PlainDate;
      readonly until: PlainDate | null;
      readonly type: ListedCode;
    }
  /** In probation: an official warning, or a report back to the public prosecutor. */
  | { readonly kind: 'WARNING' | 'REPORT_BACK'; readonly on: PlainDate };

export type MeasureEventKind = MeasureEvent['kind'];

interface CarriedOut {
  /** Who carries it out now, or did last. */
  readonly organisationId: string;
  readonly events?: readonly MeasureEvent[];
}

type HandOver = Extract<MeasureEvent, { kind: 'HAND_OVER' }>;

/** Its hand-overs, by day; of one day in the order in which they were entered. */
export function handOversOf({ events = [] }: Pick<CarriedOut, 'events'>): readonly HandOver[] {
  return events
    .filter((event): event is HandOver => event.kind === 'HAND_OVER')
    .toSorted((a, b) => compareDates(a.on, b.on));
}

/** Every institution that carried the measure out, once each: who has it now comes first. */
export function carriersOf(measure: CarriedOut): readonly string[] {
  return [...new Set([measure.organisationId, ...handOversOf(measure).map(({ from }) => from)])];
}

/** Who carried the measure out on a day; before its start the first, after its end the last. */
export function carrierOn(measure: CarriedOut, day: PlainDate): string {
  const next = handOversOf(measure).find(({ on }) => compareDates(on, day) > 0);
  return next?.from ?? measure.organisationId;
}

/** The last day as the court set it with the last extension; null when none was entered. */
export function plannedEndOf({ events = [] }: Pick<CarriedOut, 'events'>): PlainDate | null {
  const ends = events.flatMap((event) => (event.kind === 'EXTENSION' ? [event.until] : []));
  return ends.toSorted(compareDates).at(-1) ?? null;
}

/** Who answers for several measures together on a day: who carries out the one that runs, else the last of them. */
export function carrierOfAll(
  measures: readonly (CarriedOut & { readonly start: PlainDate; readonly end: PlainDate | null })[],
  day: PlainDate,
): string | null {
  const byStart = measures.toSorted((a, b) => compareDates(a.start, b.start));
  const running = byStart.findLast(({ start, end }) => isWithin(day, { from: start, to: end }));
  const measure = running ?? byStart.at(-1);
  return measure === undefined ? null : carrierOn(measure, day);
}
