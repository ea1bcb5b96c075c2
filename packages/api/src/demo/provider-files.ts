import { addDays, daysBetween } from '@trefzeker/shared';
import type { CareForm, EndReason, PlainDate } from '@trefzeker/shared';
import { demoClient } from './demo-client.js';
import { DemoFile } from './demo-file.js';
import type { DemoSetting } from './demo-file.js';
import { setGoals } from './demo-goals.js';
import { measureCare } from './demo-measuring.js';
import type { Course, Measuring } from './demo-measuring.js';
import { PROVIDER, UNITS } from './demo-organisations.js';
import type { Draws } from './draws.js';

interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Clients in one unit of whom care ended with a reason in the last half-year: one at, one over the bound of 20. */
const AT_THE_BOUND = 20;
const OVER_THE_BOUND = 21;
const WITHOUT_REASON = 4;
const EARLIER = 18;
const RUNNING = 20;

/**
 * Clients whom a general practitioner referred, so that the provider keeps the file itself. In the last
 * half-year that is over 20 of one unit ended with a reason and 21 of the other: the first may not be shown
 * as percentages, the second may.
 */
export function providerFiles(setting: DemoSetting): readonly DemoFile[] {
  const last = lastHalfYear(setting.today);
  const before = lastHalfYear(last.from);
  const ended = [
    ...Array.from({ length: AT_THE_BOUND }, () => ({ unitId: UNITS.haven, hasReason: true, period: last })),
    ...Array.from({ length: OVER_THE_BOUND }, () => ({ unitId: UNITS.park, hasReason: true, period: last })),
    ...Array.from({ length: WITHOUT_REASON }, () => ({ unitId: UNITS.park, hasReason: false, period: last })),
    ...Array.from({ length: EARLIER }, (_, index) => ({
      unitId: index % 2 === 0 ? UNITS.haven : UNITS.park,
      hasReason: index % 6 !== 5,
      period: before,
    })),
  ];
  return [
    ...ended.map((each, index) => endedFile({ ...each, number: index + 1 }, setting)),
    ...Array.from({ length: RUNNING }, (_, index) => runningFile(ended.length + index + 1, setting)),
  ];
}

/** The last half of a calendar year that was over before `day`. */
function lastHalfYear(day: PlainDate): Period {
  const current = day.with({ day: 1, month: day.month <= 6 ? 1 : 7 });
  return { from: current.subtract({ months: 6 }), to: addDays(current, -1) };
}

interface Ended {
  readonly number: number;
  readonly unitId: string;
  readonly hasReason: boolean;
  readonly period: Period;
}

function endedFile({ number, unitId, hasReason, period }: Ended, setting: DemoSetting): DemoFile {
  const draws = setting.draws.of(`ended/${number}`);
  const end = addDays(period.from, draws.between('end', 0, daysBetween(period.from, period.to)));
  const careStart = addDays(end, -draws.between('length', 90, 360));
  const file = openFile({ number, unitId, careStart, draws }, setting);
  const course = drawCourse(draws);
  const care = file.addCare({
    ...kindOfCare(draws),
    providerId: PROVIDER,
    start: careStart,
    agreedEnd: addDays(end, draws.pick('agreed', [0, 14, 60, -30])),
    end,
    endReason: hasReason ? drawReason(draws) : null,
  });
  measureCare({
    file,
    host: setting.host,
    care,
    course,
    measuring: MEASURING_PATTERN[number % MEASURING_PATTERN.length] ?? 'in-time',
  });
  setGoals(file, care, course);
  // One in ten stays open although nothing runs any more: somebody has to close a file.
  if (number % 10 !== 0) file.close(draws.between('closing', 0, 12));
  return file;
}

function runningFile(number: number, setting: DemoSetting): DemoFile {
  const draws = setting.draws.of(`running/${number}`);
  const careStart = addDays(setting.today, -draws.between('start', 5, 420));
  const unitId = draws.pick('unit', [UNITS.haven, UNITS.park]);
  const file = openFile({ number, unitId, careStart, draws }, setting);
  const course = drawCourse(draws);
  const care = file.addCare({
    ...kindOfCare(draws),
    providerId: PROVIDER,
    start: careStart,
    agreedEnd: addDays(careStart, draws.pick('agreed', [120, 180, 365])),
    end: null,
    endReason: null,
  });
  measureCare({
    file,
    host: setting.host,
    care,
    course,
    measuring: draws.chance('not measured', 0.15) ? 'nothing' : 'in-time',
  });
  setGoals(file, care, course);
  return file;
}

interface Opening {
  readonly number: number;
  readonly unitId: string;
  readonly careStart: PlainDate;
  readonly draws: Draws;
}

/** Most are 6 to 10 when care starts: the ages for which a change on the SDQ can be classified. */
function openFile({ number, unitId, careStart, draws }: Opening, setting: DemoSetting): DemoFile {
  const start = addDays(careStart, -draws.between('waiting', 3, 35));
  const ageYears = draws.chance('school age', 0.65)
    ? draws.between('age', 6, 10)
    : draws.between('other age', 3, 16);
  const reference = `W-${String(1000 + number)}`;
  const client = demoClient({ reference, organisationId: PROVIDER, ageYears, on: start }, setting.draws);
  return new DemoFile(setting, { client, keeperId: PROVIDER, unitId, frameAtStart: 'VOLUNTARY', start });
}

/** What goes wrong with measuring, and how often: most of it goes right. */
const MEASURING_PATTERN: readonly Measuring[] = [
  'in-time',
  'in-time',
  'in-time',
  'no-end',
  'in-time',
  'in-time',
  'late',
  'in-time',
  'one-informant',
  'in-time',
  'early',
  'in-time',
  'in-time',
  'half-filled',
  'in-time',
  'no-start',
  'in-time',
  'in-time',
  'nothing',
  'in-time',
];

/** Four ways in which it can go; a third of the clients recovers. */
export function drawCourse(draws: Draws): Course {
  const share = draws.share('course');
  const start = 0.55 + 0.25 * draws.share('severity');
  if (share < 0.34) return { start, end: 0.08 + 0.15 * draws.share('end') };
  if (share < 0.56) return { start: start + 0.1, end: 0.42 + 0.06 * draws.share('end') };
  if (share < 0.88) return { start, end: start + 0.1 * (draws.share('end') - 0.5) };
  return { start: 0.4, end: 0.75 + 0.15 * draws.share('end') };
}

function kindOfCare(draws: Draws): {
  readonly form: CareForm;
  readonly provision: 'INDIVIDUAL' | 'FREELY_ACCESSIBLE';
} {
  return {
    form: draws.pick<CareForm>('form', [
      'AMBULATORY_PROVIDER',
      'AMBULATORY_PROVIDER',
      'AMBULATORY_HOME',
      'DAY_CARE',
      'RESIDENTIAL',
    ]),
    provision: draws.chance('freely accessible', 0.1) ? 'FREELY_ACCESSIBLE' : 'INDIVIDUAL',
  };
}

/** By policy information youth; 03 is drop-out. */
export function drawReason(draws: Draws): EndReason {
  const codes = ['01', '01', '01', '01', '02', '02', '03', '03', '04', '05'] as const;
  return { list: 's2018-care', code: draws.pick('reason', codes) };
}
