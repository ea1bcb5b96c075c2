import type { Problem } from '../../error/problem.js';
import { formatDate } from '../../time/format-date.js';
import type { PlainDate } from '../../time/plain-date.js';
import { compareDates } from '../../time/plain-date.js';
import { CBS_V7_AUTHORISATION } from '../../vocabulary/measure-types.js';
import type { Measure, MeasureKind } from '../trajectory-record.js';
import type { MeasureEventDraft, MeasureEventKind } from './measure-event.js';
import { handOversOf } from './measure-event.js';

const SUPERVISION: readonly MeasureKind[] = ['OTS', 'VOTS'];
const GUARDIANSHIP: readonly MeasureKind[] = ['VOOGDIJ', 'VOVO'];
const PROBATION: readonly MeasureKind[] = ['JEUGDRECLASSERING'];

/** What can happen to a measure of each kind. Guardianship has no term that a court could extend. */
const KINDS: Readonly<Record<MeasureEventKind, readonly MeasureKind[]>> = {
  EXTENSION: [...SUPERVISION, ...PROBATION],
  HAND_OVER: [...SUPERVISION, ...GUARDIANSHIP, ...PROBATION],
  AUTHORISATION: [...SUPERVISION, ...GUARDIANSHIP],
  WARNING: PROBATION,
  REPORT_BACK: PROBATION,
};

/** What can be entered of a measure of this kind, in the order in which it is offered. */
export function measureEventKinds(kind: MeasureKind): readonly MeasureEventKind[] {
  return (Object.keys(KINDS) as MeasureEventKind[]).filter((each) => KINDS[each].includes(kind));
}

/** What is wrong with correcting a measure that was handed over: who has it now follows from the hand-over. */
export function handedOverProblems(
  old: Pick<Measure, 'organisationId' | 'events'>,
  draft: Pick<Measure, 'organisationId'>,
): readonly Problem[] {
  const isKept = handOversOf(old).length === 0 || old.organisationId === draft.organisationId;
  return isKept ? [] : [HANDED_OVER];
}

/**
 * Everything that is wrong with what is entered of the course of a measure. Dates are those of what happened, so
 * none lies ahead, but for the last day that a court set.
 *
 * @see CBS, Informatieprotocol Beleidsinformatie Jeugd, version 7: hand-over, and 72 within a supervision order
 */
export function measureEventProblems(
  measure: Omit<Measure, 'id'>,
  event: MeasureEventDraft,
  today: PlainDate,
): readonly Problem[] {
  return [
    ...(KINDS[event.kind].includes(measure.kind) ? [] : [NOT_FOR_KIND]),
    ...dayProblems(measure, event.on, today),
    ...ofKind(measure, event),
  ];
}

function ofKind(measure: Omit<Measure, 'id'>, event: MeasureEventDraft): readonly Problem[] {
  switch (event.kind) {
    case 'EXTENSION':
      return untilProblems(event.until, event.on);
    case 'AUTHORISATION':
      return [
        ...(event.until === null ? [] : untilProblems(event.until, event.on)),
        ...authorisationProblems(measure, event.type.list, event.type.code),
      ];
    case 'HAND_OVER':
      return handOverProblems(measure, event);
    case 'WARNING':
    case 'REPORT_BACK':
      return [];
  }
}

function dayProblems(
  { start, end }: Omit<Measure, 'id'>,
  on: PlainDate,
  today: PlainDate,
): readonly Problem[] {
  if (compareDates(on, today) > 0) return [IN_THE_FUTURE];
  const isOutside = compareDates(on, start) < 0 || (end !== null && compareDates(on, end) > 0);
  return isOutside ? [outside(start, end ?? today)] : [];
}

function untilProblems(until: PlainDate, on: PlainDate): readonly Problem[] {
  return compareDates(until, on) > 0 ? [] : [notAfter('until', on)];
}

function authorisationProblems(
  { kind }: Omit<Measure, 'id'>,
  list: string,
  code: string,
): readonly Problem[] {
  const isKnown =
    list === CBS_V7_AUTHORISATION.id && CBS_V7_AUTHORISATION.entries.some((entry) => entry.code === code);
  if (!isKnown) return [NO_AUTHORISATION];
  return code === '72' && !SUPERVISION.includes(kind) ? [ONLY_IN_SUPERVISION] : [];
}

function handOverProblems(
  measure: Omit<Measure, 'id'>,
  { on, to }: Extract<MeasureEventDraft, { kind: 'HAND_OVER' }>,
): readonly Problem[] {
  const last = handOversOf(measure).at(-1)?.on ?? measure.start;
  return [
    ...(to === measure.organisationId ? [SAME_INSTITUTION] : []),
    ...(compareDates(on, last) > 0 ? [] : [notAfter('on', last)]),
  ];
}

function outside(from: PlainDate, to: PlainDate): Problem {
  return {
    path: ['on'],
    code: 'event-outside-measure',
    message: { nl: 'Op deze dag liep de maatregel niet.', en: 'The measure did not run on this day.' },
    hint: {
      nl: `Kies een dag van ${formatDate(from, 'nl')} tot en met ${formatDate(to, 'nl')}.`,
      en: `Choose a day from ${formatDate(from, 'en')} to ${formatDate(to, 'en')}.`,
    },
  };
}

function notAfter(field: 'on' | 'until', day: PlainDate): Problem {
  return {
    path: [field],
    code: `${field}-too-early`,
    message: { nl: 'Deze dag is te vroeg.', en: 'This day is too early.' },
    hint: {
      nl: `Kies een dag na ${formatDate(day, 'nl')}.`,
      en: `Choose a day after ${formatDate(day, 'en')}.`,
    },
  };
}

const NOT_FOR_KIND: Problem = {
  path: ['kind'],
  code: 'event-not-for-kind',
  message: {
    nl: 'Dit kan bij deze soort maatregel niet gebeuren.',
    en: 'This cannot happen to this kind of measure.',
  },
  hint: {
    nl: 'Kies iets anders, of een andere maatregel.',
    en: 'Choose something else, or another measure.',
  },
};

const HANDED_OVER: Problem = {
  path: ['organisationId'],
  code: 'measure-handed-over',
  message: {
    nl: 'Deze maatregel is overgedragen. Wie hem nu uitvoert, volgt daaruit.',
    en: 'This measure was handed over. Who carries it out now follows from that.',
  },
  hint: { nl: 'Leg een nieuwe overdracht vast.', en: 'Register another hand-over.' },
};

const IN_THE_FUTURE: Problem = {
  path: ['on'],
  code: 'event-in-the-future',
  message: { nl: 'Deze dag ligt in de toekomst.', en: 'This day is in the future.' },
  hint: { nl: 'Kies vandaag of eerder.', en: 'Choose today or earlier.' },
};

const NO_AUTHORISATION: Problem = {
  path: ['type'],
  code: 'authorisation-not-in-list',
  message: { nl: 'Deze machtiging staat niet in de lijst.', en: 'This authorisation is not in the list.' },
  hint: {
    nl: `Kies een code uit de lijst ${CBS_V7_AUTHORISATION.id}.`,
    en: `Choose a code of the list ${CBS_V7_AUTHORISATION.id}.`,
  },
};

const ONLY_IN_SUPERVISION: Problem = {
  path: ['type'],
  code: 'authorisation-only-in-supervision',
  message: {
    nl: 'Een machtiging uithuisplaatsing hoort bij een ondertoezichtstelling.',
    en: 'A placement out of home belongs to a supervision order.',
  },
  hint: {
    nl: 'Kies gesloten plaatsing, of een ondertoezichtstelling.',
    en: 'Choose closed placement, or a supervision order.',
  },
};

const SAME_INSTITUTION: Problem = {
  path: ['organisationId'],
  code: 'already-carries-it-out',
  message: {
    nl: 'Deze instelling voert de maatregel al uit.',
    en: 'This institution carries the measure out already.',
  },
  hint: { nl: 'Kies de instelling die het overneemt.', en: 'Choose the institution that takes over.' },
};
