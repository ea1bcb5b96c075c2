import type { Problem } from '../../error/problem.js';
import { addDays, earliest, latest } from '../../time/date-arithmetic.js';
import { formatDate } from '../../time/format-date.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';
import type { Language, Localised } from '../../vocabulary/localised.js';
import { MEASURE_EVENT_LABELS } from '../../vocabulary/measure-event-labels.js';
import type { Measure } from '../trajectory-record.js';
import type { MeasureEvent } from './measure-event.js';
import { handOversOf } from './measure-event.js';
import { measureEventKinds, measureEventProblems } from './measure-event-problems.js';

/** The measure once this happened: who carries it out follows from a hand-over. */
export function withEvent(measure: Measure, event: MeasureEvent): Measure {
  const organisationId = event.kind === 'HAND_OVER' ? event.to : measure.organisationId;
  return { ...measure, organisationId, events: [...(measure.events ?? []), event] };
}

/** The measure as if this had not happened: without its last hand-over the one before has it again. */
export function withoutEvent({ events = [], ...measure }: Measure, event: MeasureEvent): Measure {
  const kept = events.filter(({ id }) => id !== event.id);
  const organisationId = event.kind === 'HAND_OVER' ? event.from : measure.organisationId;
  return { ...measure, organisationId, ...(kept.length === 0 ? {} : { events: kept }) };
}

/**
 * What happened from a hand-over on, happened at the institution that took over. It cannot have been there when
 * there was no hand-over, so a hand-over goes last.
 */
export function voidingEventProblems(
  { events = [] }: Pick<Measure, 'events'>,
  event: MeasureEvent,
): readonly Problem[] {
  if (event.kind !== 'HAND_OVER') return [];
  const later = events.filter(({ id, on }) => id !== event.id && compareDates(on, event.on) >= 0);
  return later.length === 0 ? [] : [restOnHandOver(later)];
}

/** An event that comes back fits again, by the rules of registration; a hand-over comes from who has it now. */
export function restoringEventProblems(
  measure: Measure,
  event: MeasureEvent,
  today: PlainDate,
): readonly Problem[] {
  const isOfAnother = event.kind === 'HAND_OVER' && event.from !== measure.organisationId;
  return [...measureEventProblems(measure, event, today), ...(isOfAnother ? [HANDED_OVER_OTHERWISE] : [])];
}

/** What happened in the measure and does not fit in it as it would be: by its kind, its start or its end. */
export function eventsOutsideProblems({
  kind,
  start,
  end,
  events = [],
}: Pick<Measure, 'kind' | 'start' | 'end' | 'events'>): readonly Problem[] {
  const other = events.filter((event) => !measureEventKinds(kind).includes(event.kind));
  const early = events.filter((event) => compareDates(start, lastStartFor(event)) > 0);
  const late = end === null ? [] : events.filter(({ on }) => compareDates(on, end) > 0);
  return [
    ...(other.length === 0 ? [] : [notOfKind(other)]),
    ...(early.length === 0 ? [] : [beforeStart(early)]),
    ...(late.length === 0 ? [] : [afterEnd(late)]),
  ];
}

/**
 * The measure as an institution that handed it over may see it: with what happened up to its own last day, and the
 * hand-over with which its part ended. Of who has it now, or never had it, nothing is left out.
 */
export function courseSeenBy(measure: Measure, organisationId: string): Measure {
  const own = handOversOf(measure).findLast(({ from }) => from === organisationId);
  if (own === undefined || measure.organisationId === organisationId) return measure;
  const events = (measure.events ?? []).filter(({ id, on }) => id === own.id || compareDates(on, own.on) < 0);
  return { ...measure, organisationId: own.to, events };
}

/** Another institution takes over on a later day than the first. */
function lastStartFor({ kind, on }: MeasureEvent): PlainDate {
  return kind === 'HAND_OVER' ? addDays(on, -1) : on;
}

function wordsOf(events: readonly MeasureEvent[]): Localised {
  const inLanguage = (language: Language): string =>
    events
      .toSorted((a, b) => compareDates(a.on, b.on))
      .map(({ kind, on }) => `${MEASURE_EVENT_LABELS[kind][language]} (${formatDate(on, language)})`)
      .join(', ');
  return { nl: inLanguage('nl'), en: inLanguage('en') };
}

function restOnHandOver(events: readonly MeasureEvent[]): Problem {
  const { nl, en } = wordsOf(events);
  return {
    path: ['partId'],
    code: 'has-later-events',
    message: {
      nl: `Na deze overdracht is er bij de nieuwe instelling nog iets gebeurd: ${nl}.`,
      en: `After this hand-over something happened at the new institution: ${en}.`,
    },
    hint: {
      nl: 'Klopt dat ook niet? Maak het dan eerst ongeldig, het laatste het eerst.',
      en: 'Is that wrong too? Then void it first, the last one first.',
    },
  };
}

function notOfKind(events: readonly MeasureEvent[]): Problem {
  const { nl, en } = wordsOf(events);
  return {
    path: ['kind'],
    code: 'events-not-for-kind',
    message: {
      nl: `Wat er in deze maatregel is gebeurd, past niet bij deze soort: ${nl}.`,
      en: `What happened in this measure does not go with this kind: ${en}.`,
    },
    hint: {
      nl: 'Kies een andere soort, of maak dat eerst ongeldig.',
      en: 'Choose another kind, or void that first.',
    },
  };
}

function beforeStart(events: readonly MeasureEvent[]): Problem {
  const { nl, en } = wordsOf(events);
  const day = events.map(lastStartFor).reduce(earliest);
  return {
    path: ['start'],
    code: 'events-before-start',
    message: {
      nl: `Dit is dan vóór de start gebeurd: ${nl}.`,
      en: `This would have happened before the start: ${en}.`,
    },
    hint: {
      nl: `Kies een start op ${formatDate(day, 'nl')} of eerder. Of maak eerst ongeldig wat er niet klopt.`,
      en: `Choose a start on ${formatDate(day, 'en')} or earlier. Or void first what is not right.`,
    },
  };
}

function afterEnd(events: readonly MeasureEvent[]): Problem {
  const { nl, en } = wordsOf(events);
  const day = events.map(({ on }) => on).reduce(latest);
  return {
    path: ['end'],
    code: 'events-after-end',
    message: {
      nl: `Dit is dan na het einde gebeurd: ${nl}.`,
      en: `This would have happened after the end: ${en}.`,
    },
    hint: {
      nl: `Kies een einde op ${formatDate(day, 'nl')} of later. Of maak eerst ongeldig wat er niet klopt.`,
      en: `Choose an end on ${formatDate(day, 'en')} or later. Or void first what is not right.`,
    },
  };
}

const HANDED_OVER_OTHERWISE: Problem = {
  path: ['partId'],
  code: 'handed-over-otherwise',
  message: {
    nl: 'De maatregel is intussen bij een andere instelling.',
    en: 'The measure is with another institution since.',
  },
  hint: { nl: 'Leg een nieuwe overdracht vast.', en: 'Register another hand-over.' },
};
