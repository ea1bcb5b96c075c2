import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../../time/plain-date.js';
import type { EnteredMeasurement } from './measurement-changes.js';
import { measurementChanges } from './measurement-changes.js';

const entered = (given: Partial<EnteredMeasurement> = {}): EnteredMeasurement => ({
  informant: 'mother',
  moment: 'START',
  takenOn: civilDate('2025-01-20'),
  careEpisodeId: null,
  occasionKey: null,
  youthNonResponse: null,
  answers: { '1': 0, '2': 2 },
  givenScores: null,
  notes: {},
  ...given,
});

describe('measurementChanges', () => {
  test.each<
    [string, Partial<EnteredMeasurement>, readonly (readonly [string, string | null, string | null])[]]
  >([
    ['nothing where nothing differs', {}, []],
    ['nothing where only the order differs', { answers: { '2': 2, '1': 0 } }, []],
    ['the informant', { informant: 'father' }, [['informant', 'mother', 'father']]],
    ['the day', { takenOn: civilDate('2025-01-21') }, [['takenOn', '2025-01-20', '2025-01-21']]],
    [
      'moment, care and occasion',
      { moment: 'END', careEpisodeId: 'care-1', occasionKey: 'care:care-1/END' },
      [
        ['moment', 'START', 'END'],
        ['careEpisodeId', null, 'care-1'],
        ['occasionKey', null, 'care:care-1/END'],
      ],
    ],
    ['a reason', { youthNonResponse: 'refused' }, [['youthNonResponse', null, 'refused']]],
    ['that answers differ, and not how', { answers: { '1': 0, '2': 1 } }, [['answers', null, null]]],
    ['that an answer went: 0 is not empty', { answers: { '2': 2 } }, [['answers', null, null]]],
    [
      'that scores came in place of answers',
      { answers: null, givenScores: { total: { raw: 4, t: null } } },
      [['answers', null, null]],
    ],
    ['that notes differ, and not how', { notes: { remark: 'Anders' } }, [['notes', null, null]]],
  ])('tells %s', (_, given, expected) => {
    expect(
      measurementChanges(entered(), entered(given)).map(({ field, from, to }) => [field, from, to]),
    ).toEqual(expected);
  });

  test('holds no answer and no note, whatever they are', () => {
    const some = fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 4711, max: 4799 }));
    fc.assert(
      fc.property(some, some, (was, is) => {
        const told = JSON.stringify(
          measurementChanges(entered({ answers: was }), entered({ answers: is, notes: { a: 'GEHEIM' } })),
        );
        expect(told).not.toMatch(/47\d\d|GEHEIM/);
      }),
    );
  });
});
