import { civilDate } from '../time/plain-date.js';
import type { AgendaFile, AgendaRegistration, PlannedMeasurement } from '../trajectory/agenda/agenda-file.js';
import { agendaOf } from '../trajectory/agenda/agenda-of.js';
import type { Duty } from '../trajectory/agenda/duty.js';
import type { MeasurementPlan, PlanInUse, PlanItem } from '../trajectory/agenda/measurement-plan.js';
import { aMeasurement, aRecord } from './builders.js';

/** A file without anything registered; see {@link aRecord}. */
export function anAgendaFile({
  record,
  ...given
}: Partial<Omit<AgendaFile, 'record'>> & {
  readonly record?: Partial<AgendaFile['record']>;
} = {}): AgendaFile {
  return {
    record: { ...aRecord(), ...record },
    decisions: [],
    measurePlans: [],
    carePlans: [],
    registrations: [],
    excuses: [],
    handOvers: [],
    diedOn: null,
    erasedOn: null,
    ...given,
  };
}

export function aPlanItem(given: Partial<PlanItem> = {}): PlanItem {
  return {
    key: 'an-item',
    label: { nl: 'Iets', en: 'Something' },
    why: { nl: 'Daarom.', en: 'Because.' },
    source: 'Invented',
    subject: { kind: 'measurement', instruments: ['sdq'], scales: [] },
    unit: 'CARE',
    moment: 'START',
    anchor: { at: 'UNIT_START' },
    timing: { kind: 'window', daysBefore: 21, daysAfter: 21 },
    by: { kind: 'worker', voluntary: 'care-worker', compulsory: 'care-worker' },
    feeds: [],
    isOptional: false,
    ...given,
  };
}

export function aPlan(...items: readonly PlanItem[]): MeasurementPlan {
  return {
    key: 'a-plan',
    version: 1,
    label: { nl: 'Plan', en: 'Plan' },
    source: 'Invented',
    dueSoonDays: 7,
    items,
  };
}

export function inUse(plan: MeasurementPlan, given: Partial<PlanInUse> = {}): PlanInUse {
  return { plan, careEpisodeIds: null, inUseFrom: null, ...given };
}

/** The agenda of one plan on a day. */
export function agendaOn(day: string, file: AgendaFile, plan: MeasurementPlan | PlanInUse): readonly Duty[] {
  return agendaOf(file, ['plan' in plan ? plan : inUse(plan)], { today: civilDate(day) });
}

/** The only duty of one item on a day. */
export function dutyOn(day: string, file: AgendaFile, item: PlanItem): Duty {
  const [duty, ...others] = agendaOn(day, file, aPlan(item));
  if (duty === undefined || others.length > 0) throw new RangeError('dutyOn needs exactly one duty');
  return duty;
}

export function aPlannedMeasurement(given: Partial<PlannedMeasurement> = {}): PlannedMeasurement {
  const { occasionKey = null, ...measurement } = given;
  return { ...aMeasurement(measurement), occasionKey };
}

export function aRegistration(given: Partial<AgendaRegistration> = {}): AgendaRegistration {
  return {
    id: 'registration-1',
    kind: 'goals',
    occasionKey: 'care:episode-1/START',
    on: civilDate('2024-01-01'),
    ...given,
  };
}
