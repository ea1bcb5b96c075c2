import type { Problem } from '../../error/problem.js';
import type { PlainDate } from '../../time/plain-date.js';
import type { ListedCode } from '../../vocabulary/code-list.js';
import type { MeasureEventDraft, MeasureEventKind } from './measure-event.js';

/** What somebody entered of the course of a measure; null: left empty. */
export interface EnteredMeasureEvent {
  readonly kind: MeasureEventKind;
  readonly on: PlainDate;
  readonly until: PlainDate | null;
  /** Who takes over. */
  readonly organisationId: string | null;
  readonly type: ListedCode | null;
}

type Field = 'until' | 'organisationId' | 'type';

const NEEDED: Readonly<Record<MeasureEventKind, readonly Field[]>> = {
  EXTENSION: ['until'],
  HAND_OVER: ['organisationId'],
  AUTHORISATION: ['type'],
  WARNING: [],
  REPORT_BACK: [],
};

/** What is missing of an event of its kind, and what does not belong to it. */
export function enteredEventProblems(entered: EnteredMeasureEvent): readonly Problem[] {
  const { kind } = entered;
  const allowed: readonly Field[] = kind === 'AUTHORISATION' ? ['type', 'until'] : NEEDED[kind];
  return (['until', 'organisationId', 'type'] as const).flatMap((field) => {
    if (entered[field] === null) return NEEDED[kind].includes(field) ? [missing(field)] : [];
    return allowed.includes(field) ? [] : [notAsked(field)];
  });
}

/**
 * The event in its own form; null when something that it needs is missing.
 *
 * @param from - Who carries the measure out until then.
 */
export function toMeasureEventDraft(entered: EnteredMeasureEvent, from: string): MeasureEventDraft | null {
  const { kind, on, until, organisationId: to, type } = entered;
  switch (kind) {
    case 'EXTENSION':
      return until === null ? null : { kind, on, until };
    case 'HAND_OVER':
      return to === null ? null : { kind, on, from, to };
    case 'AUTHORISATION':
      return type === null ? null : { kind, on, until, type };
    case 'WARNING':
    case 'REPORT_BACK':
      return { kind, on };
  }
}

function missing(field: Field): Problem {
  return {
    path: [field],
    code: 'event-incomplete',
    message: { nl: 'Hier ontbreekt iets.', en: 'Something is missing here.' },
    hint: { nl: 'Vul dit in.', en: 'Fill this in.' },
  };
}

function notAsked(field: Field): Problem {
  return {
    path: [field],
    code: 'event-field-not-asked',
    message: { nl: 'Dit hoort hier niet bij.', en: 'This does not belong here.' },
    hint: { nl: 'Laat dit leeg.', en: 'Leave this empty.' },
  };
}
