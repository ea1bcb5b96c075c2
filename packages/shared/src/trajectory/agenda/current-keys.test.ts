import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someAgendaFile } from '../../testing/agenda-arbitraries.js';
import {
  agendaOn,
  anAgendaFile,
  aPlan,
  aPlanItem,
  aPlannedMeasurement,
} from '../../testing/agenda-builders.js';
import { aCareEpisode, aMeasure } from '../../testing/builders.js';
import { addDays } from '../../time/date-arithmetic.js';
import { civilDate } from '../../time/plain-date.js';
import { composeSubTrajectories } from '../compose-sub-trajectories.js';
import type { AgendaFile } from './agenda-file.js';
import { occasionKey } from './agenda-file.js';
import { currentKeyOf, storedKeysOf } from './current-keys.js';

describe('currentKeyOf', () => {
  const units = [
    { id: 'care:first', memberIds: ['first', 'later'] },
    { id: 'care:closed', memberIds: ['closed'] },
    { id: 'protection:vots', memberIds: ['vots', 'ots'] },
  ];

  test.each([
    ['care:first/START', 'care:first/START'],
    ['care:later/START', 'care:first/START'],
    ['care:later/FOLLOW_UP+6m', 'care:first/FOLLOW_UP+6m'],
    ['care:closed/END', 'care:closed/END'],
    ['protection:ots/START', 'protection:vots/START'],
    ['care:ots/START', 'care:ots/START'],
    ['care:gone/START', 'care:gone/START'],
    ['trajectory:t/START', 'trajectory:t/START'],
    ['nothing', 'nothing'],
  ])('of %s is %s', (key, expected) => {
    expect(currentKeyOf(units)(key)).toBe(expected);
  });
});

test('storedKeysOf gives every name that the unit may have had', () => {
  const key = 'plan/item/care:first/END/youth';
  const unit = {
    kind: 'CARE',
    id: 'care:first',
    organisationId: 'o',
    memberIds: ['first', 'later'],
  } as const;

  expect(storedKeysOf({ key, unit })).toEqual([key, 'plan/item/care:later/END/youth']);
});

describe('care or a measure that is entered later and began earlier', () => {
  const later = aCareEpisode({ id: 'later', start: civilDate('2024-06-01'), end: null, endReason: null });
  const earlier = aCareEpisode({
    id: 'earlier',
    start: civilDate('2024-05-25'),
    end: civilDate('2024-05-31'),
  });
  const filled = (given: Parameters<typeof anAgendaFile>[0] = {}): AgendaFile =>
    anAgendaFile({ ...given, record: { careEpisodes: [later], ...given.record } });
  const states = (file: AgendaFile) =>
    agendaOn('2024-09-01', file, aPlan(aPlanItem())).map(({ key, state }) => `${key} ${state.kind}`);

  test('keeps the measurement that was made for its start', () => {
    const file = filled({
      record: {
        careEpisodes: [later],
        measurements: [
          aPlannedMeasurement({ takenOn: civilDate('2024-06-02'), occasionKey: 'care:later/START' }),
        ],
      },
    });
    const both = { ...file, record: { ...file.record, careEpisodes: [later, earlier] } };

    expect(states(file)[0]).toMatch(/care:later\/START registered-in-time$/);
    expect(states(both)).toEqual([expect.stringMatching(/care:earlier\/START registered-in-time$/)]);
  });

  test('keeps what a professional said why it will not come', () => {
    const [duty] = agendaOn('2024-09-01', filled(), aPlan(aPlanItem()));
    const excuse = { dutyKey: duty?.key ?? '', reason: 'refused', on: civilDate('2024-06-10') } as const;
    const both = filled({
      excuses: [excuse],
      record: { careEpisodes: [later, earlier] },
    });

    expect(states(both)).toEqual([expect.stringMatching(/care:earlier\/START excused$/)]);
  });

  test('keeps the answer about an earlier measure', () => {
    const ots = aMeasure({ id: 'ots', start: civilDate('2024-11-10') });
    const vots = aMeasure({
      id: 'vots',
      kind: 'VOTS',
      start: civilDate('2024-10-20'),
      end: civilDate('2024-11-09'),
    });
    const item = aPlanItem({
      ...{ unit: 'PROTECTION', timing: { kind: 'due-date', daysBefore: 0 } },
      subject: { kind: 'registration', registration: 'repeated-measure' },
    });
    const asked = (measures: AgendaFile['record']['measures']) =>
      agendaOn(
        '2024-12-01',
        anAgendaFile({
          record: { measures, careEpisodes: [] },
          registrations: [
            {
              ...{ id: 'answer', kind: 'repeated-measure', occasionKey: 'protection:ots/START' },
              ...{ on: civilDate('2024-11-10'), answer: 'YES' },
            },
          ],
        }),
        aPlan(item),
      ).map(({ unit, answer }) => [unit.id, answer?.value]);

    expect(asked([ots])).toEqual([['protection:ots', 'YES']]);
    expect(asked([vots, ots])).toEqual([['protection:vots', 'YES']]);
  });

  test('loses nothing that named its unit, whatever is put in front of it', () => {
    fc.assert(
      fc.property(someAgendaFile, fc.integer({ min: 1, max: 40 }), (given, days) => {
        const [first] = given.record.careEpisodes;
        if (first === undefined) return;
        const care = composeSubTrajectories(given.record.careEpisodes, []).find(({ memberIds }) =>
          memberIds.includes(first.id),
        );
        if (care === undefined) return;
        const named = aPlannedMeasurement({ id: 'named', occasionKey: occasionKey(care.id, 'START') });
        const before = {
          ...aCareEpisode({ id: 'a-before', providerId: care.organisationId }),
          ...{ start: addDays(care.start, -days), end: addDays(care.start, -1) },
        };
        const file = {
          ...given,
          ...{ diedOn: null, erasedOn: null, excuses: [] },
          record: {
            ...given.record,
            careEpisodes: [...given.record.careEpisodes, before],
            measurements: [named],
          },
        };
        const duties = agendaOn('2030-01-01', file, aPlan(aPlanItem()));

        expect(duties.filter(({ state }) => state.kind.startsWith('registered'))).toHaveLength(1);
      }),
    );
  });
});
