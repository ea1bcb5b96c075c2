import { simulate } from '@trefzeker/instruments';
import { addDays } from '@trefzeker/shared';
import type { CareEpisode, Moment, PlainDate } from '@trefzeker/shared';
import { demoClient } from './demo-client.js';
import { DemoFile } from './demo-file.js';
import type { DemoSetting } from './demo-file.js';
import { setGoals } from './demo-goals.js';
import { measureCare } from './demo-measuring.js';
import type { Course } from './demo-measuring.js';
import { ACCESS, OTHER_PROVIDER, PROVIDER, UNITS } from './demo-organisations.js';
import type { Draws } from './draws.js';
import { drawCourse, drawReason } from './provider-files.js';

const FILES = 20;

/** Clients of the access authority: a STEP at the start and at the end, care by one or two providers side by side. */
export function accessFiles(setting: DemoSetting): readonly DemoFile[] {
  return Array.from({ length: FILES }, (_, index) => accessFile(index + 1, setting));
}

function accessFile(number: number, setting: DemoSetting): DemoFile {
  const draws = setting.draws.of(`access/${number}`);
  const isEnded = number % 2 === 0;
  const start = addDays(setting.today, -draws.between('start', isEnded ? 600 : 40, isEnded ? 880 : 500));
  const reference = `T-${String(2000 + number)}`;
  const ageYears = draws.between('age', 2, 16);
  const client = demoClient({ reference, organisationId: ACCESS, ageYears, on: start }, setting.draws);
  const unitId = number % 3 === 0 ? null : draws.pick('unit', [UNITS.noord, UNITS.zuid]);
  const file = new DemoFile(setting, { client, keeperId: ACCESS, unitId, frameAtStart: 'VOLUNTARY', start });
  const course = drawCourse(draws);

  takeStep(file, setting, {
    moment: 'START',
    takenOn: addDays(start, -draws.between('step', 0, 15)),
    recordedBy: ACCESS,
    course,
  });
  const main = addCare(file, {
    draws: draws.of('main'),
    start: addDays(start, draws.between('waiting', 10, 50)),
    isEnded,
  });
  const cares = number % 4 < 2 ? [main, addCareBeside(main, file, draws)] : [main];
  for (const care of cares) {
    measureCare({ file, host: setting.host, care, course, measuring: number % 5 === 0 ? 'late' : 'in-time' });
    setGoals(file, care, course);
  }
  if (isEnded) {
    file.close(draws.between('closing', 1, 14));
    const last = cares.reduce(
      (latest, { end }) => (end !== null && end.toString() > latest.toString() ? end : latest),
      start,
    );
    takeStep(file, setting, { moment: 'END', takenOn: last, recordedBy: ACCESS, course });
  }
  return file;
}

interface NewCare {
  readonly draws: Draws;
  readonly start: PlainDate;
  readonly isEnded: boolean;
}

function addCare(file: DemoFile, { draws, start, isEnded }: NewCare): CareEpisode {
  return file.addCare({
    providerId: OTHER_PROVIDER,
    form: draws.pick('form', ['RESIDENTIAL', 'DAY_CARE', 'FOSTER_CARE', 'FAMILY_HOME']),
    provision: 'INDIVIDUAL',
    start,
    agreedEnd: addDays(start, 240),
    end: isEnded ? addDays(start, draws.between('length', 120, 240)) : null,
    endReason: isEnded ? drawReason(draws) : null,
  });
}

/** By the other provider, while the first is still at work. */
function addCareBeside(main: CareEpisode, file: DemoFile, draws: Draws): CareEpisode {
  const start = addDays(main.start, draws.between('beside', 5, 25));
  return file.addCare({
    providerId: PROVIDER,
    form: 'AMBULATORY_HOME',
    provision: 'INDIVIDUAL',
    start,
    agreedEnd: null,
    end: main.end === null ? null : addDays(main.end, draws.between('beside longer', 5, 40)),
    endReason: main.end === null ? null : drawReason(draws.of('beside')),
  });
}

interface Step {
  readonly moment: Moment;
  readonly takenOn: PlainDate;
  readonly recordedBy: string;
  readonly course: Course;
}

/** A professional's STEP. It gives differences and no class: no reliability was published that we may ship. */
export function takeStep(
  file: DemoFile,
  { host }: DemoSetting,
  { moment, takenOn, recordedBy, course }: Step,
): void {
  const definition = host.find('step')?.definition;
  if (definition === undefined) throw new RangeError('takeStep needs the STEP');
  const severity = moment === 'START' ? course.start : course.end;
  const answers = simulate(definition, 'professional', {
    seed: file.draws.between(`step/${moment}`, 0, 2 ** 31),
    severity,
  });
  // One in nine leaves a question open: then a scale cannot be scored.
  const incomplete = Object.fromEntries(Object.entries(answers).filter(([item]) => item !== '4'));
  file.measure({
    instrument: 'step',
    informant: 'professional',
    moment,
    takenOn,
    care: null,
    recordedBy,
    input: {
      kind: 'answers',
      answers: file.draws.chance(`step/${moment}/open`, 0.11) ? incomplete : answers,
    },
  });
}
