import { isWithin } from '../../time/date-window.js';
import { informantGroup } from '../../vocabulary/informant.js';
import { measurementsOfCare } from '../care-measurements.js';
import { composeSubTrajectories } from '../compose-sub-trajectories.js';
import type { AgendaContext, AgendaFile, PlannedMeasurement } from './agenda-file.js';
import type { DutyFact } from './duty-state.js';
import type { DutyWindow } from './duty-window.js';
import type { DutySubject, RegistrationKind } from './measurement-plan.js';
import type { Occasion } from './occasions.js';

/** For what facts are sought: one subject at one occasion, by one group or by any worker. */
export interface Sought {
  readonly subject: DutySubject;
  readonly occasion: Occasion;
  readonly group: 'youth' | 'parents' | null;
  readonly window: DutyWindow | null;
}

/** What was registered for a duty, in time or not. */
export function dutyFacts(sought: Sought, file: AgendaFile, context: AgendaContext): readonly DutyFact[] {
  const { subject, occasion } = sought;
  if (subject.kind === 'measurement') {
    return file.record.measurements
      .filter((measurement) => isAbout(subject, measurement, context) && isBy(sought.group, measurement))
      .filter((measurement) => belongsTo(sought, measurement, { file, context }))
      .map(({ id, takenOn }) => ({ id, on: takenOn }));
  }
  const { registration, orInstead } = subject;
  const entered = file.registrations
    .filter(({ kind }) => kind === registration || kind === orInstead)
    .filter(({ occasionKey }) => occasionKey === occasion.key)
    .map(({ id, on }) => ({ id, on }));
  return [...entered, ...factsOfRecord(registration, sought, file)];
}

function isAbout(
  { instruments, scales }: Extract<DutySubject, { kind: 'measurement' }>,
  { instrument, scores }: PlannedMeasurement,
  { fits = () => true }: AgendaContext,
): boolean {
  const isAsked = instruments.length === 0 ? fits(instrument) : instruments.includes(instrument.key);
  return isAsked && (scales.length === 0 || scales.some((scale) => scores[scale]?.kind === 'scored'));
}

function isBy(group: 'youth' | 'parents' | null, { informant }: PlannedMeasurement): boolean {
  return group === null || informantGroup(informant) === group;
}

interface Whole {
  readonly file: AgendaFile;
  readonly context: AgendaContext;
}

/**
 * Was it made for this occasion? One that names its occasion belongs there and nowhere else, however far off
 * its day. One that names none is placed by moment and care, as figures do ({@link measurementsOfCare}); in
 * between and afterwards, and for measures, only when its day lies in the window: never the nearest.
 */
function belongsTo({ occasion, window }: Sought, measurement: PlannedMeasurement, whole: Whole): boolean {
  const named = measurement.occasionKey ?? null;
  if (named !== null) return named === occasion.key;
  if (measurement.moment !== occasion.moment) return false;
  const placed = placement(occasion, measurement, whole);
  if (placed !== 'by-day') return placed === 'certain';
  const lastDay = window?.to ?? null;
  return window !== null && lastDay !== null && isWithin(measurement.takenOn, window);
}

/** How sure it is that a measurement which names no occasion is of this one's unit. */
function placement(
  occasion: Occasion,
  measurement: PlannedMeasurement,
  whole: Whole,
): 'certain' | 'by-day' | 'none' {
  const { moment, unit } = occasion;
  const isOnce = moment === 'START' || moment === 'END';
  if (unit.kind === 'DELIVERY_RECORD') return placementInDelivery(occasion, measurement, whole);
  if (unit.kind === 'CARE') {
    if (!isOfCare(occasion, measurement, whole)) return 'none';
    const isSure = isOnce && (measurement.careEpisodeId !== null || isWholeCare(occasion, whole));
    return isSure ? 'certain' : 'by-day';
  }
  if (measurement.careEpisodeId !== null) return 'none';
  if (unit.kind === 'TRAJECTORY') return isOnce ? 'certain' : 'by-day';
  return isOnce && isClaimedByCare(measurement, whole) ? 'none' : 'by-day';
}

/** By the care it names; one that names none is of the record as far as it is of its care, and by its day. */
function placementInDelivery(
  occasion: Occasion,
  measurement: PlannedMeasurement,
  whole: Whole,
): 'certain' | 'by-day' | 'none' {
  if (!isOfCare(occasion, measurement, whole)) return 'none';
  return measurement.careEpisodeId !== null ? 'certain' : 'by-day';
}

function allCareOf({ file, context }: Whole) {
  return composeSubTrajectories(file.record.careEpisodes, [], context);
}

function isOfCare({ moment, unit }: Occasion, measurement: PlannedMeasurement, whole: Whole): boolean {
  const { careEpisodeId } = measurement;
  if (careEpisodeId !== null) return unit.memberIds.includes(careEpisodeId);
  const allCare = allCareOf(whole);
  if (moment === 'FOLLOW_UP') return allCare.length === 1;
  const care = allCare.find(({ memberIds }) => memberIds.some((id) => unit.memberIds.includes(id)));
  const { careEpisodes } = whole.file.record;
  const alone = { careEpisodes, measurements: [measurement] };
  return care !== undefined && measurementsOfCare(care, alone, whole.context).length > 0;
}

/** Does the unit hold all of a CARE, or only the episodes that a plan is about? */
function isWholeCare({ unit }: Occasion, whole: Whole): boolean {
  return allCareOf(whole).some(
    ({ id, memberIds }) => id === unit.id && memberIds.length === unit.memberIds.length,
  );
}

function isClaimedByCare(measurement: PlannedMeasurement, whole: Whole): boolean {
  const { careEpisodes } = whole.file.record;
  const alone = { careEpisodes, measurements: [measurement] };
  return allCareOf(whole).some((care) => measurementsOfCare(care, alone, whole.context).length > 0);
}

/** What stands in the file itself; on which day it was entered is not kept there. */
function factsOfRecord(kind: RegistrationKind, { occasion }: Sought, file: AgendaFile): readonly DutyFact[] {
  const { unit } = occasion;
  const isThere: Partial<Record<RegistrationKind, boolean>> = {
    decision: file.decisions.length > 0,
    'measure-plan': file.measurePlans.length > 0,
    'end-date': unit.end !== null,
    'end-reason': unit.endReason !== null,
  };
  return isThere[kind] === true ? [{ id: unit.id, on: null }] : [];
}
