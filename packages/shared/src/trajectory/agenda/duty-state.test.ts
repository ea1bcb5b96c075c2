import { describe, expect, test } from 'vitest';
import {
  anAgendaFile,
  aPlanItem,
  aPlannedMeasurement,
  aRegistration,
  dutyOn,
} from '../../testing/agenda-builders.js';
import { aCareEpisode } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { AgendaFile } from './agenda-file.js';
import type { PlanItem } from './measurement-plan.js';

/** Care from 1 March 2024 (window 9 February to 22 March) to 30 June. */
const care = aCareEpisode({ start: civilDate('2024-03-01'), end: civilDate('2024-06-30') });
const fileWith = (...days: readonly string[]): AgendaFile =>
  anAgendaFile({
    record: {
      careEpisodes: [care],
      measurements: days.map((day) =>
        aPlannedMeasurement({ id: `on-${day}`, takenOn: civilDate(day), careEpisodeId: 'episode-1' }),
      ),
    },
  });
const stateOn = (day: string, file: AgendaFile, item: PlanItem = aPlanItem()) =>
  dutyOn(day, file, item).state;

describe('a duty with a window and nothing registered', () => {
  test.each([
    ['2024-02-08', 'not-yet'],
    ['2024-02-09', 'open'],
    ['2024-03-14', 'open'],
    ['2024-03-15', 'due-soon'],
    ['2024-03-22', 'due-soon'],
    ['2024-03-23', 'missed'],
    ['2030-01-01', 'missed'],
  ])('is on %s: %s', (day, kind) => {
    expect(stateOn(day, fileWith())).toEqual({ kind });
  });
});

describe('a duty for which something was registered', () => {
  test.each<[string, object]>([
    ['2024-02-08', { kind: 'registered-outside-window', side: 'early' }],
    ['2024-02-09', { kind: 'registered-in-time' }],
    ['2024-03-22', { kind: 'registered-in-time' }],
    ['2024-03-23', { kind: 'registered-outside-window', side: 'late' }],
  ])('on %s is %j', (day, state) => {
    expect(stateOn('2024-12-01', fileWith(day))).toMatchObject({ ...state, by: `on-${day}` });
  });

  test('takes the one in time, whatever came before and after', () => {
    expect(stateOn('2024-12-01', fileWith('2024-01-15', '2024-03-02', '2024-05-01'))).toMatchObject({
      kind: 'registered-in-time',
      by: 'on-2024-03-02',
    });
  });

  test('does not know yet what is dated later than today', () => {
    expect(stateOn('2024-03-01', fileWith('2024-03-02')).kind).toBe('open');
    expect(stateOn('2024-03-02', fileWith('2024-03-02')).kind).toBe('registered-in-time');
  });

  test('says nothing of the window when the day was not kept', () => {
    const goals = aPlanItem({ subject: { kind: 'registration', registration: 'goals' } });
    const file = { ...fileWith(), registrations: [aRegistration({ on: null })] };

    expect(stateOn('2024-03-01', file, goals)).toEqual({
      kind: 'registered-timing-unknown',
      by: 'registration-1',
    });
  });

  test('says nothing of the window while the end is not known', () => {
    const running = anAgendaFile({
      record: {
        careEpisodes: [aCareEpisode({ end: null, endReason: null })],
        measurements: [aPlannedMeasurement({ moment: 'END', careEpisodeId: 'episode-1' })],
      },
    });
    const atEnd = aPlanItem({ moment: 'END', anchor: { at: 'UNIT_END' } });

    expect(stateOn('2024-03-01', running, atEnd).kind).toBe('registered-timing-unknown');
  });
});

describe('a window that tolerates days after the anchor', () => {
  const before = aPlanItem({
    timing: { kind: 'window', daysBefore: 21, daysAfter: 0, toleratedDaysAfter: 21 },
  });

  test.each<[string, object]>([
    ['2024-03-01', { kind: 'registered-in-time', isAfterAnchor: false }],
    ['2024-03-02', { kind: 'registered-in-time', isAfterAnchor: true }],
    ['2024-03-22', { kind: 'registered-in-time', isAfterAnchor: true }],
    ['2024-03-23', { kind: 'registered-outside-window', side: 'late' }],
  ])('on %s is %j', (day, state) => {
    expect(stateOn('2024-12-01', fileWith(day), before)).toMatchObject(state);
  });
});

describe('a due date', () => {
  const goals = aPlanItem({
    subject: { kind: 'registration', registration: 'goals' },
    timing: { kind: 'due-date', daysBefore: 21 },
  });

  test.each([
    ['2024-02-08', 'not-yet'],
    ['2024-02-09', 'open'],
    ['2024-02-23', 'due-soon'],
    ['2025-02-23', 'due-soon'],
  ])('is never missed: on %s it is %s', (day, kind) => {
    expect(stateOn(day, fileWith(), goals)).toEqual({ kind });
  });

  test.each(['2023-12-01', '2024-03-01', '2024-05-01'])('is met by a registration on %s', (day) => {
    const file = { ...fileWith(), registrations: [aRegistration({ on: civilDate(day) })] };

    expect(stateOn('2024-12-01', file, goals).kind).toBe('registered-in-time');
  });
});

describe('an excuse', () => {
  const key = 'a-plan/an-item/care:episode-1/START';
  const refused = { dutyKey: key, reason: 'refused', on: civilDate('2024-03-10') } as const;

  test('counts from the day on which it was recorded', () => {
    const file = { ...fileWith(), excuses: [refused] };

    expect(stateOn('2024-03-09', file).kind).toBe('open');
    expect(stateOn('2024-03-10', file)).toEqual({ kind: 'excused', reason: 'refused' });
    expect(stateOn('2030-03-10', file)).toEqual({ kind: 'excused', reason: 'refused' });
  });

  test('explains afterwards what was missed', () => {
    const file = { ...fileWith(), excuses: [{ ...refused, on: civilDate('2024-08-01') }] };

    expect(stateOn('2024-07-31', file).kind).toBe('missed');
    expect(stateOn('2024-08-01', file).kind).toBe('excused');
  });

  test('gives way to a registration', () => {
    const file = { ...fileWith('2024-03-12'), excuses: [refused] };

    expect(stateOn('2024-03-12', file).kind).toBe('registered-in-time');
  });

  test('is of its own duty only', () => {
    const file = { ...fileWith(), excuses: [{ ...refused, dutyKey: `${key}/youth` }] };

    expect(stateOn('2024-03-10', file).kind).toBe('open');
  });
});

describe('death and erasure', () => {
  test('end what was open from that day on', () => {
    const file = { ...fileWith(), diedOn: civilDate('2024-03-05') };

    expect(stateOn('2024-03-04', file).kind).toBe('open');
    expect(stateOn('2024-03-05', file)).toEqual({ kind: 'lapsed', reason: 'death' });
    expect(stateOn('2024-05-01', file)).toEqual({ kind: 'lapsed', reason: 'death' });
  });

  test('leave what was missed before', () => {
    expect(stateOn('2024-05-01', { ...fileWith(), diedOn: civilDate('2024-03-23') }).kind).toBe('missed');
  });

  test('leave what was registered', () => {
    const file = { ...fileWith('2024-03-01'), erasedOn: civilDate('2024-03-05') };

    expect(stateOn('2024-05-01', file).kind).toBe('registered-in-time');
  });

  test('leave bare facts to be put down after a death, and nothing after erasure', () => {
    const running = anAgendaFile({
      record: { careEpisodes: [aCareEpisode({ endReason: null })] },
      diedOn: civilDate('2024-06-30'),
    });
    const atEnd = { moment: 'END', anchor: { at: 'UNIT_END' } } as const;
    const reason = aPlanItem({ ...atEnd, subject: { kind: 'registration', registration: 'end-reason' } });
    const scores = aPlanItem({ ...atEnd, subject: { kind: 'registration', registration: 'goal-scores' } });

    expect(stateOn('2024-07-01', running, reason).kind).toBe('open');
    expect(stateOn('2024-07-01', running, scores)).toEqual({ kind: 'lapsed', reason: 'death' });
    expect(stateOn('2024-07-01', { ...running, erasedOn: civilDate('2024-07-01') }, reason)).toEqual({
      kind: 'lapsed',
      reason: 'erasure',
    });
  });
});
