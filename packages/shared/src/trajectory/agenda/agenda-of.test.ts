import { describe, expect, test } from 'vitest';
import {
  agendaOn,
  anAgendaFile,
  aPlan,
  aPlanItem,
  aPlannedMeasurement,
  inUse,
} from '../../testing/agenda-builders.js';
import { aCareEpisode, aMeasure } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { AgendaFile } from './agenda-file.js';
import { agendaOf } from './agenda-of.js';
import type { PlanItem } from './measurement-plan.js';

const START = { start: civilDate('2024-01-01') };
const closedCare = aCareEpisode({ id: 'closed', form: 'CLOSED_CARE', start: civilDate('2024-03-01') });
const file = anAgendaFile({
  record: {
    careEpisodes: [
      aCareEpisode(),
      closedCare,
      aCareEpisode({ id: 'free', providerId: 'provider-b', provision: 'FREELY_ACCESSIBLE' }),
    ],
    measures: [
      aMeasure({ id: 'vots', kind: 'VOTS', end: civilDate('2024-03-31') }),
      aMeasure({ id: 'ots', start: civilDate('2024-04-01') }),
    ],
  },
});
const keys = (item: Partial<PlanItem>, given: AgendaFile = file, day = '2024-05-01') =>
  agendaOn(day, given, aPlan(aPlanItem(item))).map(({ occasionKey }) => occasionKey);

describe('the units of an item', () => {
  test.each<[string, Partial<PlanItem>, readonly string[]]>([
    ['the trajectory', { unit: 'TRAJECTORY' }, ['trajectory:trajectory-1/START']],
    ['each care', {}, ['care:episode-1/START', 'care:free/START']],
    [
      'care with an individual provision',
      { when: { someProvision: 'INDIVIDUAL' } },
      ['care:episode-1/START'],
    ],
    ['closed care only', { when: { careForms: ['CLOSED_CARE'] } }, ['care:closed/START']],
    [
      'each record of the delivery',
      { unit: 'DELIVERY_RECORD' },
      ['delivery:episode-1/START', 'delivery:free/START', 'delivery:closed/START'],
    ],
    ['protection as one', { unit: 'PROTECTION' }, ['protection:vots/START']],
    ['each measure', { unit: 'MEASURE' }, ['measure:vots/START', 'measure:ots/START']],
    ['each order', { unit: 'MEASURE', when: { measureKinds: ['OTS', 'VOOGDIJ'] } }, ['measure:ots/START']],
    ['probation, of which there is none', { unit: 'PROBATION' }, []],
    ['a compulsory start, which it was not', { when: { frameAtStart: 'COMPULSORY' } }, []],
    [
      'a voluntary start',
      { unit: 'TRAJECTORY', when: { frameAtStart: 'VOLUNTARY' } },
      ['trajectory:trajectory-1/START'],
    ],
  ])('are %s', (_, item, expected) => {
    expect(keys(item)).toEqual(expected);
  });

  test('have the days of the closed stay, not of all care', () => {
    const [duty] = agendaOn('2024-05-01', file, aPlan(aPlanItem({ when: { careForms: ['CLOSED_CARE'] } })));

    expect(duty?.anchor).toEqual({ kind: 'known', on: closedCare.start });
  });

  test('are records of the delivery that end inside care that goes on', () => {
    const dayCare = aCareEpisode({ id: 'day', form: 'DAY_CARE', endReason: null });
    const stay = aCareEpisode({ id: 'stay', form: 'RESIDENTIAL', ...START, end: null, endReason: null });
    const asked = (unit: 'CARE' | 'DELIVERY_RECORD', endReason = dayCare.endReason) =>
      agendaOn(
        '2024-07-01',
        anAgendaFile({ record: { careEpisodes: [{ ...dayCare, endReason }, stay] } }),
        aPlan(
          aPlanItem({
            ...{ unit, moment: 'END', anchor: { at: 'UNIT_END' } },
            subject: { kind: 'registration', registration: 'end-reason' },
          }),
        ),
      ).map(({ unit: { id }, state }) => `${id} ${state.kind}`);

    expect(asked('CARE')).toEqual(['care:day not-yet']);
    expect(asked('DELIVERY_RECORD')).toEqual(['delivery:day open', 'delivery:stay not-yet']);
    expect(asked('DELIVERY_RECORD', { list: 's2018-care', code: '01' })[0]).toMatch(
      /^delivery:day registered/,
    );
  });

  test('of the delivery take what was measured for their care, not for other care of the provider', () => {
    const careEpisodes = [
      aCareEpisode({ id: 'day', form: 'DAY_CARE' }),
      aCareEpisode({ id: 'stay', form: 'RESIDENTIAL' }),
    ];
    const states = (careEpisodeId: string | null) =>
      agendaOn(
        '2025-01-01',
        anAgendaFile({
          record: {
            careEpisodes,
            measurements: [
              aPlannedMeasurement({ moment: 'END', takenOn: civilDate('2024-06-30'), careEpisodeId }),
            ],
          },
        }),
        aPlan(aPlanItem({ unit: 'DELIVERY_RECORD', moment: 'END', anchor: { at: 'UNIT_END' } })),
      ).map(({ unit: { id }, state }) => `${id} ${state.kind}`);

    expect(states('stay')).toEqual(['delivery:day missed', 'delivery:stay registered-in-time']);
    expect(states('day')).toEqual(['delivery:day registered-in-time', 'delivery:stay missed']);
    expect(states(null)).toEqual(['delivery:day registered-in-time', 'delivery:stay registered-in-time']);
  });

  test('are those that a plan was chosen for', () => {
    const chosen = inUse(aPlan(aPlanItem()), { careEpisodeIds: ['free'] });

    expect(agendaOn('2024-05-01', file, chosen).map(({ unit }) => unit.id)).toEqual(['care:free']);
  });
});

describe('what comes again and again', () => {
  const yearly = { moment: 'INTERIM', anchor: { at: 'UNIT_START', everyMonths: 12 } } as const;
  const running = anAgendaFile({
    record: { careEpisodes: [aCareEpisode({ ...START, end: null, endReason: null })] },
  });
  const until = (end: string, ...occasionKeys: readonly string[]) =>
    anAgendaFile({
      record: {
        careEpisodes: [aCareEpisode({ ...START, end: civilDate(end) })],
        measurements: occasionKeys.map((occasionKey) =>
          aPlannedMeasurement({ id: occasionKey, occasionKey }),
        ),
      },
    });
  const [FIRST, SECOND, THIRD] = [12, 24, 36].map((months) => `care:episode-1/INTERIM+${months}m`);

  test.each([
    ['2024-01-01', [FIRST]],
    ['2024-12-10', [FIRST]],
    ['2024-12-11', [FIRST, SECOND]],
    ['2025-12-11', [FIRST, SECOND, THIRD]],
  ])('is there until the next one: on %s %j', (day, expected) => {
    expect(keys(yearly, running, day)).toEqual(expected);
  });

  test('stops with the care', () => {
    expect(keys(yearly, until('2025-02-01'), '2030-01-01')).toEqual([FIRST, SECOND]);
    expect(
      agendaOn('2030-01-01', until('2025-02-01'), aPlan(aPlanItem(yearly))).map(({ state }) => state.kind),
    ).toEqual(['missed', 'lapsed']);
  });

  test('stays where somebody registered for it', () => {
    expect(keys(yearly, until('2024-02-01', THIRD ?? ''), '2030-01-01')).toEqual([FIRST, THIRD]);
    expect(keys(yearly, until('2024-02-01', 'care:episode-1/INTERIM+30m', 'care:other/INTERIM+36m'))).toEqual(
      [FIRST],
    );
  });

  test('is counted from the first day, so that short months do not add up', () => {
    const monthly = aPlanItem({
      moment: 'INTERIM',
      anchor: { at: 'UNIT_START', everyMonths: 1 },
      timing: { kind: 'window', daysBefore: 5, daysAfter: 5 },
    });
    const since = anAgendaFile({
      record: {
        careEpisodes: [aCareEpisode({ start: civilDate('2024-01-31'), end: null, endReason: null })],
      },
    });
    const days = agendaOn('2024-04-29', since, aPlan(monthly)).map(
      ({ anchor }) => anchor.kind === 'known' && anchor.on.toString(),
    );

    expect(days).toEqual(['2024-02-29', '2024-03-31', '2024-04-30', '2024-05-31']);
  });
});

describe('what was planned in between', () => {
  const after3Months = aPlanItem({ moment: 'INTERIM', anchor: { at: 'UNIT_START', afterMonths: 3 } });
  const stay = (end: string) =>
    anAgendaFile({ record: { careEpisodes: [aCareEpisode({ ...START, end: civilDate(end) })] } });

  test.each([
    ['2024-03-15', '2024-03-15', 'open'],
    ['2024-03-15', '2024-03-16', 'lapsed'],
    ['2024-04-01', '2024-04-02', 'open'],
    ['2024-04-01', '2024-04-23', 'missed'],
  ])('lapses when the stay ends before: ended %s, on %s it is %s', (end, day, kind) => {
    expect(agendaOn(day, stay(end), aPlan(after3Months))).toMatchObject([{ state: { kind } }]);
  });
});

describe('an agenda', () => {
  test('comes by first day, what is not known yet last', () => {
    const atEnd = { moment: 'END', anchor: { at: 'UNIT_END' } } as const;
    const running = anAgendaFile({
      record: { careEpisodes: [aCareEpisode({ end: null, endReason: null }), closedCare] },
    });
    const plan = aPlan(
      aPlanItem({ ...atEnd, key: 'c' }),
      aPlanItem({ key: 'b' }),
      aPlanItem({ key: 'a' }),
      aPlanItem({ key: 'd', when: { careForms: ['CLOSED_CARE'] } }),
    );

    expect(agendaOn('2024-05-01', running, plan).map(({ item }) => item)).toEqual(['a', 'b', 'd', 'c']);
  });

  test('names plan, item, occasion and group in its keys', () => {
    const plan = aPlan(aPlanItem({ by: { kind: 'client', asked: { youthFrom: 12, parentsUpTo: null } } }));

    expect(
      agendaOn('2024-05-01', anAgendaFile({ record: { careEpisodes: [aCareEpisode()] } }), plan).map(
        ({ key }) => key,
      ),
    ).toEqual(['a-plan/an-item/care:episode-1/START/parents', 'a-plan/an-item/care:episode-1/START/youth']);
  });

  test('refuses a plan that is given twice', () => {
    const plan = inUse(aPlan(aPlanItem()));

    expect(() => agendaOf(file, [plan, plan], { today: civilDate('2024-05-01') })).toThrow(
      'agendaOf needs each plan once',
    );
  });

  test('is empty without plans', () => {
    expect(agendaOf(file, [], { today: civilDate('2024-05-01') })).toEqual([]);
  });
});
