import { addDays } from '@trefzeker/shared';
import type { MeasureKind, PlainDate } from '@trefzeker/shared';
import { takeStep } from './access-files.js';
import { demoClient } from './demo-client.js';
import { DemoFile } from './demo-file.js';
import type { DemoSetting } from './demo-file.js';
import { setGoals } from './demo-goals.js';
import { measureCare } from './demo-measuring.js';
import { CERTIFIED, OTHER_PROVIDER, PROVIDER, UNITS } from './demo-organisations.js';
import type { Draws } from './draws.js';
import { drawCourse, drawReason } from './provider-files.js';

/** A story of measures: days from the start of the trajectory, and how each ended. */
interface MeasureStory {
  readonly measures: readonly PlannedMeasure[];
  /** Age at the start: probation is for 12 and older. */
  readonly age: readonly [number, number];
  readonly unitId: string;
}

interface PlannedMeasure {
  readonly kind: MeasureKind;
  readonly from: number;
  /** Null: runs on. */
  readonly to: number | null;
  readonly reason: { readonly list: string; readonly code: string } | null;
}

const OTS_LIFTED = { list: 'r2010-ch3-ots', code: '1' };
const OTS_NOT_EXTENDED = { list: 'r2010-ch3-ots', code: '2' };
const OTS_AUTHORITY_ENDED = { list: 'r2010-ch3-ots', code: '3' };
const TERM_PASSED = { list: 'r2010-ch3-probation', code: '1' };

const STORIES: readonly MeasureStory[] = [
  {
    unitId: UNITS.protection,
    age: [1, 15],
    measures: [{ kind: 'OTS', from: 0, to: 364, reason: OTS_NOT_EXTENDED }],
  },
  { unitId: UNITS.protection, age: [4, 16], measures: [{ kind: 'OTS', from: 0, to: null, reason: null }] },
  {
    // Provisional first, then the order itself: one sub-trajectory.
    unitId: UNITS.protection,
    age: [0, 12],
    measures: [
      { kind: 'VOTS', from: 0, to: 89, reason: null },
      { kind: 'OTS', from: 90, to: 400, reason: OTS_LIFTED },
    ],
  },
  {
    // A supervision order that ends in guardianship.
    unitId: UNITS.protection,
    age: [2, 12],
    measures: [
      { kind: 'OTS', from: 0, to: 300, reason: OTS_AUTHORITY_ENDED },
      { kind: 'VOOGDIJ', from: 301, to: null, reason: null },
    ],
  },
  {
    unitId: UNITS.probation,
    age: [13, 16],
    measures: [{ kind: 'JEUGDRECLASSERING', from: 0, to: 180, reason: TERM_PASSED }],
  },
  {
    // Probation beside a supervision order.
    unitId: UNITS.probation,
    age: [13, 16],
    measures: [
      { kind: 'OTS', from: 0, to: 365, reason: null },
      { kind: 'JEUGDRECLASSERING', from: 60, to: 240, reason: TERM_PASSED },
    ],
  },
  { unitId: UNITS.protection, age: [0, 3], measures: [{ kind: 'VOOGDIJ', from: 0, to: null, reason: null }] },
];

const FILES = 14;

/** Clients in compulsory care: measures by the certified institution, care by two providers side by side. */
export function compulsoryFiles(setting: DemoSetting): readonly DemoFile[] {
  return Array.from({ length: FILES }, (_, index) => {
    const story = STORIES[index % STORIES.length];
    if (story === undefined) throw new RangeError('compulsoryFiles needs stories');
    return compulsoryFile(index + 1, story, setting);
  });
}

function compulsoryFile(number: number, story: MeasureStory, setting: DemoSetting): DemoFile {
  const draws = setting.draws.of(`compulsory/${number}`);
  const start = addDays(setting.today, -draws.between('start', 480, 890));
  const [youngest, oldest] = story.age;
  const reference = `O-${String(3000 + number)}`;
  const ageYears = draws.between('age', youngest, oldest);
  const client = demoClient({ reference, organisationId: CERTIFIED, ageYears, on: start }, setting.draws);
  const opening = {
    client,
    keeperId: CERTIFIED,
    unitId: story.unitId,
    frameAtStart: 'COMPULSORY',
    start,
  } as const;
  const file = new DemoFile(setting, opening);
  const course = drawCourse(draws);

  for (const { kind, from, to, reason } of story.measures) {
    const end = to === null ? null : addDays(start, to);
    file.addMeasure({ organisationId: CERTIFIED, kind, start: addDays(start, from), end, endReason: reason });
  }
  takeStep(file, setting, {
    moment: 'START',
    takenOn: addDays(start, draws.between('step', 0, 20)),
    recordedBy: CERTIFIED,
    course,
  });
  addCares(file, { start, draws, setting, course });
  const isOver = story.measures.every(({ to }) => to !== null);
  if (isOver) file.close(draws.between('closing', 2, 20));
  return file;
}

interface Cares {
  readonly start: PlainDate;
  readonly draws: Draws;
  readonly setting: DemoSetting;
  readonly course: ReturnType<typeof drawCourse>;
}

function addCares(file: DemoFile, { start, draws, setting, course }: Cares): void {
  for (const [index, providerId] of [OTHER_PROVIDER, PROVIDER].entries()) {
    const own = draws.of(providerId);
    const careStart = addDays(start, own.between('start', 5, 60));
    const care = file.addCare({
      providerId,
      form: index === 0 ? own.pick('form', ['FOSTER_CARE', 'RESIDENTIAL', 'CLOSED_CARE']) : 'AMBULATORY_HOME',
      provision: 'INDIVIDUAL',
      start: careStart,
      agreedEnd: null,
      end: addDays(careStart, own.between('length', 150, 380)),
      endReason: drawReason(own),
    });
    measureCare({
      file,
      host: setting.host,
      care,
      course,
      measuring: own.pick('measuring', ['in-time', 'late', 'one-informant', 'no-end']),
    });
    setGoals(file, care, course);
  }
}
