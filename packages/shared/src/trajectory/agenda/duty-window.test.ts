import { describe, expect, test } from 'vitest';
import { agendaOn, anAgendaFile, aPlan, aPlanItem, dutyOn } from '../../testing/agenda-builders.js';
import { aCareEpisode, aMeasure } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import { trajectoryWindows } from '../rules/measurement-window.js';
import type { Duty } from './duty.js';
import type { AgendaFile } from './agenda-file.js';
import type { PlanItem } from './measurement-plan.js';

const windowOfDuty = ({ window }: Duty) =>
  window && [window.from.toString(), window.to === null ? null : window.to.toString()];
const on = (file: AgendaFile, item: Partial<PlanItem>) => dutyOn('2024-02-01', file, aPlanItem(item));
const END = { moment: 'END', anchor: { at: 'UNIT_END' } } as const;
const afterwards = (afterMonths: number) =>
  ({ moment: 'FOLLOW_UP', anchor: { at: 'UNIT_END', afterMonths } }) as const;

describe('the window', () => {
  test.each<[string, Partial<PlanItem>, string, string, string, string]>([
    ['the start', {}, '2024-02-29', '2024-06-30', '2024-02-08', '2024-03-21'],
    ['the end', END, '2023-09-01', '2024-02-29', '2024-02-08', '2024-03-21'],
    ['half a year after the end', afterwards(6), '2023-01-01', '2023-08-31', '2024-02-08', '2024-03-21'],
    ['a year after a leap day', afterwards(12), '2023-01-01', '2024-02-29', '2025-02-07', '2025-03-21'],
    ['a year and a half', afterwards(18), '2023-01-01', '2023-12-31', '2025-06-09', '2025-07-21'],
    ['New Year', {}, '2024-01-01', '2024-06-30', '2023-12-11', '2024-01-22'],
  ])('around %s', (_, item, start, end, from, to) => {
    const careEpisodes = [aCareEpisode({ start: civilDate(start), end: civilDate(end) })];

    expect(windowOfDuty(on(anAgendaFile({ record: { careEpisodes } }), item))).toEqual([from, to]);
  });

  test('is the one that a timeline shows, for every start and end', () => {
    const record = {
      careEpisodes: [aCareEpisode(), aCareEpisode({ id: 'running', providerId: 'provider-b', end: null })],
      measures: [aMeasure()],
      end: civilDate('2024-12-31'),
      closedOn: civilDate('2025-01-10'),
    };
    const file = anAgendaFile({ record });
    const items = (['TRAJECTORY', 'CARE', 'PROTECTION'] as const).flatMap((unit) => [
      aPlanItem({ key: `start-${unit.toLowerCase()}`, unit }),
      aPlanItem({ key: `end-${unit.toLowerCase()}`, unit, ...END }),
    ]);
    const planned = agendaOn('2025-02-01', file, aPlan(...items)).map(windowOfDuty);
    const shown = trajectoryWindows(file.record).map(({ from, to }) => [from.toString(), to.toString()]);

    expect(planned.filter((window) => window !== null).sort()).toEqual([...shown].sort());
  });
});

describe('an anchor', () => {
  const running = aCareEpisode({ end: null, endReason: null, agreedEnd: civilDate('2024-06-30') });

  test('is the agreed end while care runs, and then nothing is missed', () => {
    const file = anAgendaFile({ record: { careEpisodes: [running] } });

    expect(windowOfDuty(on(file, END))).toEqual(['2024-06-09', null]);
    expect(on(file, END).anchor.kind).toBe('expected');
    expect(dutyOn('2024-06-08', file, aPlanItem(END)).state.kind).toBe('not-yet');
    expect(dutyOn('2024-06-09', file, aPlanItem(END)).state.kind).toBe('open');
    expect(dutyOn('2026-06-09', file, aPlanItem(END)).state.kind).toBe('due-soon');
  });

  test('is not known for what comes months after an expected end', () => {
    const file = anAgendaFile({ record: { careEpisodes: [running] } });

    expect(on(file, afterwards(6))).toMatchObject({ anchor: { kind: 'unknown' }, window: null });
    expect(dutyOn('2030-01-01', file, aPlanItem(afterwards(6))).state.kind).toBe('not-yet');
  });

  test('of the end is not known while care without an agreed end runs', () => {
    const file = anAgendaFile({ record: { careEpisodes: [{ ...running, agreedEnd: null }] } });

    expect(dutyOn('2030-01-01', file, aPlanItem(END)).state.kind).toBe('not-yet');
  });

  test('of an open trajectory is the last day of what ended, until the file is closed', () => {
    const whole = aPlanItem({ ...END, unit: 'TRAJECTORY' });
    const file = anAgendaFile({ record: { careEpisodes: [aCareEpisode()], measures: [aMeasure()] } });
    const closed = anAgendaFile({
      record: { ...file.record, end: civilDate('2024-12-31'), closedOn: civilDate('2025-01-05') },
    });

    expect(windowOfDuty(dutyOn('2025-06-01', file, whole))).toEqual(['2024-12-10', null]);
    expect(windowOfDuty(dutyOn('2025-06-01', closed, whole))).toEqual(['2024-12-10', '2025-01-21']);
  });

  test.each<[string, Partial<AgendaFile>, string, string | null]>([
    [
      'the first decision',
      { decisions: [civilDate('2024-03-01'), civilDate('2024-02-01')] },
      '2024-01-11',
      '2024-02-22',
    ],
    ['the first day of the trajectory, until a decision is taken', {}, '2023-11-10', null],
  ])('in the voluntary frame is %s', (_, given, from, to) => {
    const item = {
      unit: 'TRAJECTORY',
      anchor: { at: 'FIRST_DECISION', inCompulsoryFrame: 'FIRST_MEASURE' },
    } as const;

    expect(windowOfDuty(on(anAgendaFile(given), item))).toEqual([from, to]);
  });

  test('in the compulsory frame is the start of the first measure, or the date of its plan', () => {
    const file = anAgendaFile({
      record: {
        frameAtStart: 'COMPULSORY',
        measures: [aMeasure({ id: 'b', start: civilDate('2024-05-01') }), aMeasure({ id: 'a' })],
      },
      decisions: [civilDate('2024-03-01')],
    });
    const byMeasure = {
      unit: 'TRAJECTORY',
      anchor: { at: 'FIRST_DECISION', inCompulsoryFrame: 'FIRST_MEASURE' },
    } as const;
    const byPlan = {
      unit: 'TRAJECTORY',
      anchor: { at: 'FIRST_DECISION', inCompulsoryFrame: 'MEASURE_PLAN' },
    } as const;

    expect(windowOfDuty(on(file, byMeasure))).toEqual(['2023-12-11', '2024-01-22']);
    expect(windowOfDuty(on(file, byPlan))).toEqual(['2023-12-11', null]);
    expect(windowOfDuty(on({ ...file, measurePlans: [civilDate('2024-02-01')] }, byPlan))).toEqual([
      '2024-01-11',
      '2024-02-22',
    ]);
  });
});

describe('a plan that came into use later', () => {
  const item = aPlanItem({ mayBeDeferred: true });
  const later = (plan: PlanItem) => ({
    plan: aPlan(plan),
    careEpisodeIds: null,
    inUseFrom: civilDate('2024-05-01'),
  });
  const file = (...days: readonly string[]) =>
    anAgendaFile({
      record: {
        careEpisodes: [aCareEpisode()],
        measurements: days.map((day) => ({
          ...anAgendaFile().record,
          id: day,
          instrument: { key: 'sdq', edition: 1 },
          informant: 'mother' as const,
          moment: 'START' as const,
          takenOn: civilDate(day),
          careEpisodeId: null,
          scores: {},
        })),
      },
    });

  test.each([
    ['2024-04-30', 'not-yet'],
    ['2024-05-01', 'open'],
    ['2024-06-30', 'open'],
    ['2024-07-01', 'lapsed'],
  ])('puts the start measurement off, while the care runs: on %s it is %s', (day, kind) => {
    const [duty] = agendaOn(day, file(), later(item));

    expect(duty).toMatchObject({ isDeferred: true, state: { kind } });
  });

  test.each([
    ['2024-01-10', 'registered-in-time'],
    ['2024-03-10', 'registered-outside-window'],
    ['2024-05-10', 'registered-deferred'],
  ])('tells a measurement on %s apart: %s', (day, kind) => {
    expect(agendaOn('2024-12-01', file(day), later(item))).toMatchObject([{ state: { kind } }]);
  });

  test('does not ask what may not be put off', () => {
    expect(agendaOn('2024-05-10', file(), later(aPlanItem()))).toMatchObject([
      { isDeferred: false, state: { kind: 'not-asked', reason: 'before-plan' } },
    ]);
  });

  test('does not ask of care that ended before', () => {
    const over = { ...later(item), inUseFrom: civilDate('2024-07-01') };

    expect(agendaOn('2024-07-10', file(), over)).toMatchObject([{ state: { kind: 'not-asked' } }]);
  });
});
