import type { InstrumentHost } from '@trefzeker/instruments';
import { simulate } from '@trefzeker/instruments';
import { addDays, ASKED_2018, whoIsAsked } from '@trefzeker/shared';
import type { CareEpisode, Informant, Moment, PlainDate } from '@trefzeker/shared';
import type { DemoFile } from './demo-file.js';
import type { DemoInput } from './score-demo-input.js';

/** How it went for somebody, 0 = as good as it gets, 1 = as bad. */
export interface Course {
  readonly start: number;
  readonly end: number;
}

/** What went wrong, or not, with measuring one care. */
export const MEASURING = [
  'in-time',
  'late',
  'early',
  'no-end',
  'no-start',
  'nothing',
  'half-filled',
  'one-informant',
] as const;
export type Measuring = (typeof MEASURING)[number];

interface Measured {
  readonly file: DemoFile;
  readonly host: InstrumentHost;
  readonly care: CareEpisode;
  readonly course: Course;
  readonly measuring: Measuring;
}

/** Start, end and the questions of the base set, by everybody who is asked at that age. */
export function measureCare(measured: Measured): void {
  const { care, measuring, file } = measured;
  if (measuring === 'nothing') return;
  if (measuring !== 'no-start') takeAll('START', addDays(care.start, startOffset(measured)), measured);
  const months = care.end === null ? 0 : care.start.until(care.end, { largestUnit: 'month' }).months;
  if (months >= 9) takeAll('INTERIM', addDays(care.start, file.draws.between('interim', 120, 180)), measured);
  if (care.end === null || measuring === 'no-end') return;
  takeAll('END', addDays(care.end, -file.draws.between('end offset', 0, 14)), measured);
  askUsefulness(care.end, measured);
}

function startOffset({ file, measuring }: Measured): number {
  if (measuring === 'late') return file.draws.between('late', 25, 50);
  if (measuring === 'early') return -file.draws.between('early', 24, 40);
  return file.draws.between('start offset', 0, 18);
}

function takeAll(moment: Moment, takenOn: PlainDate, measured: Measured): void {
  const { file, care } = measured;
  for (const informant of informantsOn(takenOn, measured)) {
    const what = `${moment}/${informant}`;
    const input = fill(informant, { moment, takenOn, what }, measured);
    if (input === null) continue;
    file.measure({ ...input, informant, moment, takenOn, care, recordedBy: care.providerId });
  }
}

/** Youth and parents by age; sometimes both parents, sometimes one who should answer does not. */
function informantsOn(day: PlainDate, { file, measuring }: Measured): readonly Informant[] {
  const { draws } = file;
  const parents: readonly Informant[] = draws.chance('both parents', 0.2)
    ? ['mother', 'father']
    : [draws.pick('parent', ['mother', 'mother', 'father', 'foster-parent'])];
  const asked = whoIsAsked(file.ageOn(day), ASKED_2018).flatMap((group) =>
    group === 'youth' ? (['youth'] as const) : parents,
  );
  return measuring === 'one-informant' ? asked.slice(0, 1) : asked;
}

interface Occasion {
  readonly moment: Moment;
  readonly takenOn: PlainDate;
  readonly what: string;
}

/** The SDQ; parents of some clients of 6 and older fill in the CBCL, of which only T scores are kept. */
function fill(
  informant: Informant,
  { moment, takenOn, what }: Occasion,
  { file, host, course, measuring }: Measured,
): { readonly instrument: string; readonly input: DemoInput } | null {
  const { draws } = file;
  const age = file.ageOn(takenOn);
  const severity =
    moment === 'END' ? course.end : moment === 'START' ? course.start : (course.start + course.end) / 2;
  const isParent = informant !== 'youth';
  if (isParent && age >= 6 && draws.chance('cbcl', 0.25)) {
    return {
      instrument: 'cbcl-6-18',
      input: inventTScores(host, { severity, draw: (scale) => draws.share(`${what}/${scale}`) }),
    };
  }
  const definition = host.find('sdq')?.definition;
  if (definition === undefined || age < 4) return null;
  const seed = draws.between(what, 0, 2 ** 31);
  const answers = simulate(definition, isParent ? 'parent' : 'self', { seed, severity });
  const kept = Object.entries(answers).slice(
    0,
    measuring === 'half-filled' && moment === 'END' ? 12 : undefined,
  );
  return { instrument: 'sdq', input: { kind: 'answers', answers: Object.fromEntries(kept) } };
}

interface Invention {
  readonly severity: number;
  readonly draw: (scale: string) => number;
}

/** T scores around 50 for the best and 78 for the worst: invented, as the licensed tables are not shipped. */
function inventTScores(host: InstrumentHost, { severity, draw }: Invention): DemoInput {
  const scales = Object.keys(host.find('cbcl-6-18')?.definition.scales ?? {});
  const scores = scales.map(
    (scale) => [scale, { t: Math.round(50 + 28 * severity + 5 * (draw(scale) - 0.5)) }] as const,
  );
  return { kind: 'given', scores: Object.fromEntries(scores) };
}

/** A grade that leans towards how it went; one in eight does not answer. */
function askUsefulness(end: PlainDate, measured: Measured): void {
  const { file, care, course } = measured;
  const { draws } = file;
  for (const informant of informantsOn(end, measured)) {
    if (draws.chance(`no answer/${informant}`, 0.12)) continue;
    const usefulness = Math.max(
      1,
      Math.min(10, Math.round(9 - 5 * course.end) + draws.between(`grade/${informant}`, -1, 1)),
    );
    const withoutHelp = Math.max(1, Math.min(4, Math.round(4 - 3 * course.end)));
    file.measure({
      instrument: 'base-set',
      informant,
      moment: 'END',
      takenOn: addDays(end, -draws.between('base set offset', 0, 7)),
      care,
      recordedBy: care.providerId,
      input: { kind: 'answers', answers: { usefulness, 'without-help': withoutHelp } },
    });
  }
}
