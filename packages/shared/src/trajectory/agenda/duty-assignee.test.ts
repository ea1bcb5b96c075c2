import { describe, expect, test } from 'vitest';
import {
  agendaOn,
  anAgendaFile,
  aPlan,
  aPlanItem,
  aPlannedMeasurement,
  dutyOn,
} from '../../testing/agenda-builders.js';
import { aCareEpisode, aClient, aMeasure } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { AskedRule } from '../ask-informants.js';
import { ASKED_2010, ASKED_2018 } from '../ask-informants.js';
import type { Informant } from '../trajectory-record.js';
import type { AgendaFile, Excuse } from './agenda-file.js';

const END = { moment: 'END', anchor: { at: 'UNIT_END' } } as const;

/** Care that ends on 30 June 2024, and the question for youth and parents at its end. */
function asked(
  rule: AskedRule,
  birthDate: string | null,
  given: { readonly answered?: Informant; readonly excuses?: readonly Excuse[]; readonly day?: string } = {},
) {
  const { answered, excuses = [], day = '2024-06-20' } = given;
  const measurement = {
    moment: 'END',
    takenOn: civilDate('2024-06-15'),
    careEpisodeId: 'episode-1',
  } as const;
  const file = anAgendaFile({
    record: {
      client: aClient({ birthDate: birthDate === null ? null : civilDate(birthDate) }),
      careEpisodes: [aCareEpisode()],
      measurements:
        answered === undefined ? [] : [aPlannedMeasurement({ ...measurement, informant: answered })],
    },
    excuses,
  });
  const item = aPlanItem({ ...END, by: { kind: 'client', asked: rule } });
  return Object.fromEntries(agendaOn(day, file, aPlan(item)).map(({ by, state }) => [by.role, state]));
}

const OPEN = { kind: 'open' };
const BY_AGE = { kind: 'not-asked', reason: 'by-age' };

describe('who of the family is asked', () => {
  test.each<[string, AskedRule, string, object, object]>([
    ['11 years, 2018', ASKED_2018, '2012-07-01', BY_AGE, OPEN],
    ['12 on the last day of care, 2018', ASKED_2018, '2012-06-30', OPEN, OPEN],
    ['16 years, 2018', ASKED_2018, '2007-07-01', OPEN, OPEN],
    ['17 on the last day of care, 2018', ASKED_2018, '2007-06-30', OPEN, BY_AGE],
    ['17 years, 2010', ASKED_2010, '2007-06-30', OPEN, OPEN],
    ['11 years, 2010', ASKED_2010, '2012-07-01', BY_AGE, OPEN],
    ['12 on a leap day that this year has not', ASKED_2018, '2012-02-29', OPEN, OPEN],
  ])('%s', (_, rule, birthDate, youth, parents) => {
    expect(asked(rule, birthDate)).toEqual({ youth, parents });
  });

  test('is nobody when the age is unknown', () => {
    const unknown = { kind: 'not-asked', reason: 'age-unknown' };

    expect(asked(ASKED_2018, null)).toEqual({ youth: unknown, parents: unknown });
  });

  test('is not decided while the last day is not known', () => {
    const running = anAgendaFile({
      record: { careEpisodes: [aCareEpisode({ end: null, endReason: null })] },
    });
    const item = aPlanItem({ ...END, by: { kind: 'client', asked: ASKED_2018 } });

    expect(agendaOn('2024-06-20', running, aPlan(item)).map(({ state }) => state.kind)).toEqual([
      'not-yet',
      'not-yet',
    ]);
  });

  test('leaves an answer of somebody who was not asked', () => {
    expect(asked(ASKED_2018, '2012-07-01', { answered: 'youth' }).youth).toMatchObject({
      kind: 'registered-in-time',
    });
  });

  test.each<[Informant, string]>([
    ['mother', 'parents'],
    ['father', 'parents'],
    ['foster-parent', 'parents'],
    ['youth', 'youth'],
  ])('counts %s with the %s, and never both', (informant, group) => {
    const answered = Object.entries(asked(ASKED_2018, '2010-01-01', { answered: informant }))
      .filter(([, { kind }]) => kind === 'registered-in-time')
      .map(([role]) => role);

    expect(answered).toEqual([group]);
  });

  test('is the parents when a youth of 17 is unable, from the day on which that was recorded', () => {
    const excuses: readonly Excuse[] = [
      {
        dutyKey: 'a-plan/an-item/care:episode-1/END/youth',
        reason: 'youth-unable',
        on: civilDate('2024-06-20'),
      },
    ];
    const unable = { kind: 'excused', reason: 'youth-unable' };

    expect(asked(ASKED_2018, '2006-01-01', { excuses, day: '2024-06-19' })).toEqual({
      youth: OPEN,
      parents: BY_AGE,
    });
    expect(asked(ASKED_2018, '2006-01-01', { excuses })).toEqual({ youth: unable, parents: OPEN });
  });
});

describe('a parent who answers in place of the youth', () => {
  test('says with it why the youth does not, from the day of the answer', () => {
    const file = anAgendaFile({
      record: {
        client: aClient({ birthDate: civilDate('2006-01-01') }),
        careEpisodes: [aCareEpisode()],
        measurements: [
          aPlannedMeasurement({
            ...{ informant: 'mother', moment: 'END', takenOn: civilDate('2024-07-01') },
            youthNonResponse: 'not-reached',
          }),
        ],
      },
    });
    const item = aPlanItem({ ...END, by: { kind: 'client', asked: ASKED_2018 } });
    const on = (day: string) =>
      agendaOn(day, file, aPlan(item)).map(({ by, state }) => [by.role, state.kind]);

    expect(on('2024-06-30')).toEqual([
      ['parents', 'not-asked'],
      ['youth', 'open'],
    ]);
    expect(on('2024-07-01')).toEqual([
      ['parents', 'registered-in-time'],
      ['youth', 'excused'],
    ]);
  });
});

describe('which worker', () => {
  const step = aPlanItem({
    unit: 'TRAJECTORY',
    by: { kind: 'worker', voluntary: 'access-worker', compulsory: 'officer-of-measure' },
  });
  const atEnd = aPlanItem({
    ...END,
    unit: 'TRAJECTORY',
    by: { kind: 'worker', voluntary: 'case-manager', compulsory: 'officer-of-measure' },
    mayBeHandedOver: true,
  });
  const closed = {
    start: civilDate('2024-01-01'),
    end: civilDate('2024-12-31'),
    closedOn: civilDate('2025-01-02'),
  };
  const by = (record: Partial<AgendaFile['record']>, item = step, given: Partial<AgendaFile> = {}) =>
    dutyOn('2025-01-10', anAgendaFile({ ...given, record: { ...closed, ...record } }), item).by;

  test.each<[string, Partial<AgendaFile['record']>, string]>([
    ['voluntary', {}, 'access-worker'],
    ['compulsory, under an order', { frameAtStart: 'COMPULSORY', measures: [aMeasure()] }, 'guardian'],
    ['compulsory, nothing known of it', { frameAtStart: 'COMPULSORY' }, 'guardian'],
    [
      'compulsory, on probation',
      { frameAtStart: 'COMPULSORY', measures: [aMeasure({ kind: 'JEUGDRECLASSERING' })] },
      'probation-officer',
    ],
    [
      'compulsory, on probation and under an order',
      {
        frameAtStart: 'COMPULSORY',
        measures: [aMeasure({ id: 'b', kind: 'JEUGDRECLASSERING' }), aMeasure()],
      },
      'guardian',
    ],
    [
      'voluntary, an order follows',
      { measures: [aMeasure({ start: civilDate('2024-02-01') })] },
      'access-worker',
    ],
  ])('at the start is by the frame at the start: %s', (_, record, role) => {
    expect(by(record)).toEqual({ role, organisationIds: ['authority-a'] });
  });

  test.each<[string, Partial<AgendaFile['record']>, string]>([
    ['the order ends with it', { measures: [aMeasure()] }, 'guardian'],
    ['the order ended before', { measures: [aMeasure({ end: civilDate('2024-11-30') })] }, 'case-manager'],
    ['probation', { measures: [aMeasure({ kind: 'JEUGDRECLASSERING' })] }, 'probation-officer'],
    [
      'probation, after an order that ended',
      {
        measures: [
          aMeasure({ id: 'order', end: civilDate('2024-06-30') }),
          aMeasure({ kind: 'JEUGDRECLASSERING' }),
        ],
      },
      'probation-officer',
    ],
    ['started compulsory', { frameAtStart: 'COMPULSORY' }, 'case-manager'],
  ])('at the end is by the frame at the end: %s', (_, record, role) => {
    expect(by(record, atEnd).role).toBe(role);
  });

  const handOvers = ['provider-b', 'provider-a', 'provider-b'].map((organisationId) => ({
    organisationId,
    agreedOn: civilDate('2025-01-05'),
  }));

  test('may be the providers that agreed to it', () => {
    expect(by({}, atEnd, { handOvers })).toEqual({
      role: 'care-worker',
      organisationIds: ['provider-a', 'provider-b'],
    });
  });

  test.each<[string, ReturnType<typeof by>]>([
    ['in the compulsory frame', by({ measures: [aMeasure()] }, atEnd, { handOvers })],
    ['at the start', by({}, step, { handOvers })],
    [
      'before it was agreed',
      by({}, atEnd, { handOvers: [{ organisationId: 'provider-a', agreedOn: civilDate('2025-01-11') }] }),
    ],
  ])('is not a provider %s', (_, { organisationIds }) => {
    expect(organisationIds).toEqual(['authority-a']);
  });

  test.each([
    ['CARE', 'provider-a'],
    ['PROTECTION', 'institution-a'],
    ['MEASURE', 'institution-a'],
    ['TRAJECTORY', 'authority-a'],
  ] as const)('is of the organisation that answers for the %s', (unit, organisationId) => {
    const record = { careEpisodes: [aCareEpisode()], measures: [aMeasure()] };

    expect(by(record, aPlanItem({ unit })).organisationIds).toEqual([organisationId]);
  });
});
