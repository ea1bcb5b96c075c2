import type { PlainDate } from '../../time/plain-date.js';
import type { CarePlan, Decision, MeasurePlan } from '../agreements/agreements.js';
import type { MeasureEvent } from '../measure/measure-event.js';
import type { CareDetails } from '../care/care-details.js';
import type { CareEpisode, EndReason, Measure, Measurement, TrajectoryRecord } from '../trajectory-record.js';
import type { Localised } from '../../vocabulary/localised.js';
import type { NonResponseReason } from '../../vocabulary/non-response.js';
import type { NatureDraft } from '../nature/nature-of-problems.js';
import type { PartFields } from './history-act.js';

/*
 * The fields of each part that people enter, under the names that the input has. What is derived is not among
 * them: it follows from these.
 */

export function trajectoryFields(
  record: Pick<TrajectoryRecord, 'start' | 'frameAtStart' | 'unitId' | 'closedOn'>,
): PartFields {
  const { start, frameAtStart, unitId, closedOn } = record;
  return { start: start.toString(), frameAtStart, unitId, closedOn: text(closedOn) };
}

export function careEpisodeFields(care: Omit<CareEpisode, 'id'>): PartFields {
  const { providerId, form, provision, start, agreedEnd, end, endReason } = care;
  return {
    ...{ providerId, form, provision, start: start.toString() },
    ...{ agreedEnd: text(agreedEnd), end: text(end), endReason: reasonText(endReason) },
    ...careDetailFields(care.details ?? {}),
  };
}

function careDetailFields(details: CareDetails): PartFields {
  const { isCrisis, fosterVariant, funding, isOwnHelp, referrer } = details;
  const { productCode, intensity, method, isRecognised } = details;
  return {
    ...{ isCrisis: text(isCrisis), fosterVariant: text(fosterVariant), funding: text(funding) },
    ...{ isOwnHelp: text(isOwnHelp), referrer: reasonText(referrer), productCode: text(productCode) },
    intensity: intensity === undefined ? null : `${intensity.amount} ${intensity.unit}`,
    ...{ method: text(method), isRecognised: text(isRecognised) },
  };
}

export function measureFields(measure: Omit<Measure, 'id'>): PartFields {
  const { kind, organisationId, start, end, endReason, type, isRecognised, events = [] } = measure;
  return {
    ...{ kind, organisationId, start: start.toString() },
    ...{ end: text(end), endReason: reasonText(endReason) },
    ...{ type: reasonText(type), isRecognised: text(isRecognised), events: listText(events.map(eventText)) },
  };
}

/** What happened, and of which kind of measure it is the course. */
export function measureEventFields({ kind }: Pick<Measure, 'kind'>, event: MeasureEvent): PartFields {
  const isHandOver = event.kind === 'HAND_OVER';
  return {
    ...{ event: event.kind, kind, on: event.on.toString() },
    until: 'until' in event ? text(event.until) : null,
    ...{ formerId: isHandOver ? event.from : null, takerId: isHandOver ? event.to : null },
    authorisation: event.kind === 'AUTHORISATION' ? reasonText(event.type) : null,
  };
}

function eventText(event: MeasureEvent): string {
  const { kind, on } = event;
  const start = `${kind} ${on.toString()}`;
  switch (kind) {
    case 'EXTENSION':
      return `${start} ${event.until.toString()}`;
    case 'HAND_OVER':
      return `${start} ${event.to}`;
    case 'AUTHORISATION':
      return `${start} ${event.type.list}/${event.type.code} ${text(event.until) ?? ''}`.trim();
    case 'WARNING':
    case 'REPORT_BACK':
      return start;
  }
}

/** @param inputHash - Tells whether the answers are the same without telling them. */
export function measurementFields(measurement: Measurement & { readonly inputHash?: string }): PartFields {
  const { instrument, informant, moment, takenOn, inputHash = null } = measurement;
  return {
    ...{ instrument: `${instrument.key}@${instrument.edition}`, informant, moment },
    ...{ takenOn: takenOn.toString(), answers: inputHash },
  };
}

export function decisionFields(decision: Omit<Decision, 'id' | 'recordedOn'>): PartFields {
  const { decidedById, decidedOn, goals, forms, validFrom, validTo } = decision;
  return {
    ...{ decidedById, decidedOn: decidedOn.toString(), goals: listText(goals.map((goal) => goal.text)) },
    ...{ forms: listText(forms), validFrom: validFrom.toString(), validTo: text(validTo) },
  };
}

export function carePlanFields(plan: Omit<CarePlan, 'id' | 'recordedOn'>): PartFields {
  const { providerId, agreedOn, agreedEnd, goals } = plan;
  return {
    ...{ providerId, agreedOn: agreedOn.toString(), agreedEnd: text(agreedEnd) },
    ...{ goals: listText(goals.map((goal) => goal.text)), leadTo: leadTo(goals) },
  };
}

export function measurePlanFields({ agreedOn }: Pick<MeasurePlan, 'agreedOn'>): PartFields {
  return { agreedOn: agreedOn.toString() };
}

/** Null: none leads back to a decision. */
function leadTo(goals: CarePlan['goals']): string | null {
  const ids = goals.map(({ decisionGoalId }) => decisionGoalId ?? '-');
  return ids.every((id) => id === '-') ? null : listText(ids);
}

/** A goal of care, as far as people enter it. */
export interface GoalEntered {
  readonly title: string;
  readonly domain: string;
  readonly rubric: string | null;
  readonly ownCode: string | null;
  readonly setOn: PlainDate;
  readonly replacedOn: PlainDate | null;
  /** What somebody chose for its delivery. */
  readonly delivery: string | null;
}

export function goalFields(goal: GoalEntered): PartFields {
  const { title, domain, rubric, ownCode, setOn, replacedOn, delivery } = goal;
  return {
    ...{ title, domain, rubric, ownCode, setOn: setOn.toString() },
    ...{ replacedOn: text(replacedOn), delivery },
  };
}

/** What one party said of a goal, as it was given; `about` tells when it was of all goals together. */
export function goalScoreFields(said: {
  readonly party: string;
  readonly moment: string;
  readonly scoredOn: PlainDate;
  readonly original: {
    readonly score: number;
    readonly scale?: string;
    readonly newPoints?: string | null;
  };
  readonly isMarked?: boolean;
  readonly about?: 'ALL_GOALS';
}): PartFields {
  const { party, moment, scoredOn, original, isMarked = false, about } = said;
  return {
    ...(about === undefined ? {} : { about }),
    ...{ party, moment, scoredOn: scoredOn.toString(), score: String(original.score) },
    ...(original.scale === undefined || original.scale === 'gas' ? {} : { scale: original.scale }),
    ...(original.newPoints ? { newPoints: original.newPoints } : {}),
    ...(isMarked ? { marked: 'YES' } : {}),
  };
}

export function problemsFields({ moment, codes, observedOn }: NatureDraft): PartFields {
  return { problemMoment: moment, codes: listText(codes), observedOn: observedOn.toString() };
}

/** Why something that was asked will not come; what was asked is kept in words, since plans change. */
export function dutyExcuseFields(asked: Localised, reason: NonResponseReason | null): PartFields {
  return { duty: `${asked.nl}${LANGUAGE_SEPARATOR}${asked.en}`, nonResponse: reason };
}

/** @param personIds - Who of one organisation work on a trajectory. */
export function workersFields(personIds: readonly string[]): PartFields {
  return { workers: listText(personIds) };
}

/** Where in which files of an import a trajectory stood. */
export function importFields(file: string, rows: string): PartFields {
  return { importFile: file, importRows: rows };
}

/** Between the Dutch and the English of a field that is kept in words. */
export const LANGUAGE_SEPARATOR = '\u001f';

/** Between the entries of a field that is a list. */
export const LIST_SEPARATOR = '\n';

function listText(entries: readonly string[]): string | null {
  return entries.length === 0 ? null : entries.join(LIST_SEPARATOR);
}

function text(value: { toString(): string } | null | undefined): string | null {
  return value === null || value === undefined ? null : value.toString();
}

function reasonText(reason: EndReason | null | undefined): string | null {
  return reason === null || reason === undefined ? null : `${reason.list}/${reason.code}`;
}
