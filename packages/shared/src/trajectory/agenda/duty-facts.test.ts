import { describe, expect, test } from 'vitest';
import {
  agendaOn,
  anAgendaFile,
  aPlan,
  aPlanItem,
  aPlannedMeasurement,
  aRegistration,
  dutyOn,
} from '../../testing/agenda-builders.js';
import { aCareEpisode, aMeasure } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { PlannedMeasurement } from './agenda-file.js';
import { agendaOf } from './agenda-of.js';
import type { PlanItem } from './measurement-plan.js';

const TODAY = '2026-12-01';
const scored = (...scales: readonly string[]) =>
  Object.fromEntries(
    scales.map((scale) => [scale, { kind: 'scored' as const, raw: 5, answered: 1, prorated: false }]),
  );

/** Care by A from 1 January to 30 June 2024, by B from 1 April to 30 September; an order from 1 January to 31 December. */
const careA = aCareEpisode();
const careB = aCareEpisode({
  id: 'episode-b',
  providerId: 'provider-b',
  start: civilDate('2024-04-01'),
  end: civilDate('2024-09-30'),
});
const measures = [aMeasure()];

/** The state of each duty of an item, by unit. */
function states(item: Partial<PlanItem>, ...measurements: readonly Partial<PlannedMeasurement>[]) {
  const file = anAgendaFile({
    record: {
      careEpisodes: [careA, careB],
      measures,
      end: civilDate('2024-12-31'),
      closedOn: civilDate('2025-01-02'),
      measurements: measurements.map((given, index) =>
        aPlannedMeasurement({ id: `m${index}`, takenOn: civilDate('2024-01-05'), ...given }),
      ),
    },
  });
  return Object.fromEntries(
    agendaOn(TODAY, file, aPlan(aPlanItem(item))).map(({ occasionKey, state }) => [occasionKey, state.kind]),
  );
}

const START_A = 'care:episode-1/START';
const START_B = 'care:episode-b/START';

describe('a measurement that names its occasion', () => {
  test('belongs there, however far off its day', () => {
    expect(states({}, { occasionKey: START_B, takenOn: civilDate('2024-01-01') })).toEqual({
      [START_A]: 'missed',
      [START_B]: 'registered-outside-window',
    });
  });

  test('belongs there, whatever moment it was entered with', () => {
    expect(states({}, { occasionKey: START_A, moment: 'INTERIM' })[START_A]).toBe('registered-in-time');
  });

  test('belongs nowhere else', () => {
    const elsewhere = { occasionKey: 'care:elsewhere/START', careEpisodeId: 'episode-1' };

    expect(states({}, elsewhere)).toEqual({ [START_A]: 'missed', [START_B]: 'missed' });
  });
});

describe('a measurement that names none', () => {
  test('belongs to the care it is about', () => {
    expect(states({}, { careEpisodeId: 'episode-b' })).toEqual({
      [START_A]: 'missed',
      [START_B]: 'registered-outside-window',
    });
  });

  test('about no care belongs where figures put it', () => {
    expect(states({})[START_A]).toBe('missed');
    expect(states({}, {})).toEqual({ [START_A]: 'registered-in-time', [START_B]: 'missed' });
  });

  test.each<[string, Partial<PlannedMeasurement>, string]>([
    ['at the start', {}, 'registered-in-time'],
    ['long after', { takenOn: civilDate('2024-05-05') }, 'registered-outside-window'],
    ['about care', { careEpisodeId: 'episode-1' }, 'missed'],
    ['at another moment', { moment: 'END' }, 'missed'],
  ])('belongs to the whole trajectory or not: %s', (_, measurement, kind) => {
    const takenOn = civilDate('2023-12-10');

    expect(states({ unit: 'TRAJECTORY' }, { takenOn, ...measurement })).toEqual({
      'trajectory:trajectory-1/START': kind,
    });
  });

  test.each<[string, Partial<PlannedMeasurement>, string]>([
    ['in its window', { takenOn: civilDate('2025-01-10') }, 'registered-in-time'],
    ['outside its window', { takenOn: civilDate('2025-02-10') }, 'missed'],
    ['about care', { takenOn: civilDate('2025-01-10'), careEpisodeId: 'episode-b' }, 'missed'],
  ])('at the end of a measure belongs to it only in the window: %s', (_, measurement, kind) => {
    const end = { unit: 'PROTECTION', moment: 'END', anchor: { at: 'UNIT_END' } } as const;

    expect(states(end, { moment: 'END', ...measurement })).toEqual({ 'protection:measure-1/END': kind });
  });

  test('at the end of care is not that of a measure that ends on the same day', () => {
    const file = anAgendaFile({
      record: {
        careEpisodes: [careA],
        measures: [aMeasure({ end: careA.end })],
        measurements: [aPlannedMeasurement({ moment: 'END', takenOn: civilDate('2024-06-30') })],
      },
    });
    const end = aPlanItem({ unit: 'PROTECTION', moment: 'END', anchor: { at: 'UNIT_END' } });

    expect(dutyOn(TODAY, file, end).state.kind).toBe('missed');
  });
});

describe('measurements afterwards', () => {
  const after = (afterMonths: number) =>
    aPlanItem({
      key: `after-${afterMonths}`,
      moment: 'FOLLOW_UP',
      anchor: { at: 'UNIT_END', afterMonths },
    });
  const plan = aPlan(after(6), after(12), after(18));
  const kinds = (takenOn: string, given: Partial<PlannedMeasurement> = {}) => {
    const measurement = aPlannedMeasurement({ moment: 'FOLLOW_UP', takenOn: civilDate(takenOn), ...given });
    const file = anAgendaFile({ record: { careEpisodes: [careA], measurements: [measurement] } });
    return agendaOn(TODAY, file, plan).map(({ state }) => state.kind);
  };

  test.each([
    ['2024-12-30', ['registered-in-time', 'missed', 'missed']],
    ['2025-07-20', ['missed', 'registered-in-time', 'missed']],
    ['2025-03-30', ['missed', 'missed', 'missed']],
    ['2025-02-01', ['missed', 'missed', 'missed']],
  ])('on %s belong to the one whose window holds the day, never to the nearest', (day, expected) => {
    expect(kinds(day)).toEqual(expected);
    expect(kinds(day, { careEpisodeId: 'episode-1' })).toEqual(expected);
  });

  test('belong to the one they name, also when late', () => {
    expect(kinds('2025-03-30', { occasionKey: 'care:episode-1/FOLLOW_UP+6m' })).toEqual([
      'registered-outside-window',
      'missed',
      'missed',
    ]);
  });

  test('that are about no care belong to none when there is more than one', () => {
    const measurement = { moment: 'FOLLOW_UP', takenOn: civilDate('2024-12-30') } as const;

    expect(Object.values(states(after(6), measurement))).toEqual(['missed', 'missed']);
  });
});

describe('what an item asks for', () => {
  test.each<[string, Partial<PlanItem>, Partial<PlannedMeasurement>, boolean]>([
    ['another instrument', {}, { instrument: { key: 'cbcl-6-18', edition: 1 } }, false],
    ['another edition', {}, { instrument: { key: 'sdq', edition: 2 } }, true],
    ['one of two instruments', asking(['step', 'sdq'], []), {}, true],
    ['any instrument', asking([], []), { instrument: { key: 'own', edition: 1 } }, true],
    ['a scale without a score', asking(['sdq'], ['total']), {}, false],
    ['a scale with a score', asking(['sdq'], ['total']), { scores: scored('total') }, true],
    ['one of two scales', asking(['sdq'], ['total', 'impact']), { scores: scored('impact') }, true],
  ])('is met or not by %s', (_, item, measurement, isMet) => {
    expect(states(item, measurement)[START_A]).toBe(isMet ? 'registered-in-time' : 'missed');
  });

  test('may leave out instruments that show no change', () => {
    const file = anAgendaFile({
      record: { careEpisodes: [careA], measurements: [aPlannedMeasurement()] },
    });
    const plans = [{ plan: aPlan(aPlanItem(asking([], []))), careEpisodeIds: null, inUseFrom: null }];
    const fits = ({ key }: { readonly key: string }) => key !== 'sdq';

    expect(agendaOf(file, plans, { today: civilDate(TODAY), fits })).toMatchObject([
      { state: { kind: 'missed' } },
    ]);
  });
});

function asking(instruments: readonly string[], scales: readonly string[]): Partial<PlanItem> {
  return { subject: { kind: 'measurement', instruments, scales } };
}

describe('a registration', () => {
  const reason = aPlanItem({
    moment: 'END',
    anchor: { at: 'UNIT_END' },
    subject: { kind: 'registration', registration: 'end-reason' },
  });
  const file = (endReason: typeof careA.endReason, ...days: readonly string[]) =>
    anAgendaFile({
      record: { careEpisodes: [{ ...careA, endReason }] },
      registrations: days.map((day) =>
        aRegistration({ kind: 'end-reason', occasionKey: 'care:episode-1/END', on: civilDate(day) }),
      ),
    });

  test('stands in the file without its day', () => {
    expect(dutyOn(TODAY, file(careA.endReason), reason).state.kind).toBe('registered-timing-unknown');
    expect(dutyOn(TODAY, file(null), reason).state.kind).toBe('missed');
  });

  test.each([
    ['2024-06-01', 'registered-outside-window'],
    ['2024-06-30', 'registered-in-time'],
    ['2024-07-30', 'registered-outside-window'],
  ])('that has its day, %s, tells more: %s', (day, kind) => {
    expect(dutyOn(TODAY, file(careA.endReason, day), reason).state.kind).toBe(kind);
  });

  test('of another kind or occasion is not this one', () => {
    const others = anAgendaFile({
      record: { careEpisodes: [{ ...careA, endReason: null }] },
      registrations: [
        aRegistration({ kind: 'goal-scores', occasionKey: 'care:episode-1/END' }),
        aRegistration({ kind: 'end-reason', occasionKey: 'care:episode-b/END' }),
      ],
    });

    expect(dutyOn(TODAY, others, reason).state.kind).toBe('missed');
  });

  test('of the end of a measure is the reason of the one that ended last', () => {
    const item = aPlanItem({ ...reason, unit: 'PROTECTION' });
    const contiguous = [
      aMeasure({
        id: 'vots',
        kind: 'VOTS',
        end: civilDate('2024-03-31'),
        endReason: { list: 'r2010-ch3-ots', code: '1' },
      }),
      aMeasure({ id: 'ots', start: civilDate('2024-04-01') }),
    ];

    expect(dutyOn(TODAY, anAgendaFile({ record: { measures: contiguous } }), item).state.kind).toBe('missed');
  });
});
