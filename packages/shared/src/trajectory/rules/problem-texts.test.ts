import { formatDate } from '../../time/format-date.js';
import type { Language } from '../../vocabulary/localised.js';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../error/problem.js';
import { aCareEpisode, aMeasure, aRecord } from '../../testing/builders.js';
import { textsOf } from '../../testing/texts-of.js';
import { civilDate } from '../../time/plain-date.js';
import { closingProblems } from '../close-trajectory.js';
import { careEpisodeProblems } from './care-episode-problems.js';
import { clientProblems } from './client-problems.js';
import { measureFindings, measureProblems } from './measure-problems.js';
import { measurementFindings, measurementProblems } from './measurement-problems.js';
import { emptyInputProblems, repeatFindings, repeatProblems } from './repeat-problems.js';
import { trajectoryProblems } from './trajectory-problems.js';

const today = civilDate('2026-03-01');
const SDQ = { nl: 'SDQ', en: 'SDQ' };
const running = { start: civilDate('2024-01-01'), end: null };
const closed = { start: civilDate('2024-01-01'), end: civilDate('2024-12-31') };

const care = (
  given: Parameters<typeof aCareEpisode>[0],
  trajectory: typeof running | typeof closed = closed,
) => careEpisodeProblems({ trajectory, today }, aCareEpisode({ endReason: null, ...given }));
const order = aMeasure({ start: civilDate('2024-01-01'), end: null });
const besideOrder = { trajectory: running, today, otherMeasures: [order], hiddenMeasures: [] };
const measurement = (takenOn: string, careEpisodeId: string | null) =>
  ({
    moment: 'START',
    takenOn: civilDate(takenOn),
    careEpisodeId,
    recordedBy: { organisationId: 'authority-a' },
  }) as const;
const filledIn = (value: number) =>
  ({
    ...measurement('2025-02-01', null),
    instrument: { key: 'sdq', edition: 1 },
    informant: 'mother',
    notes: {},
    input: { kind: 'answers', answers: { '1': value } },
  }) as const;

/** One input for each rule; the fields that its problems point at; and what they must tell. */
type Case = readonly [string, () => readonly Problem[], readonly string[], readonly string[]];

const CASES: readonly Case[] = [
  [
    'care that ends before it starts',
    () => care({ start: civilDate('2024-03-01'), end: civilDate('2024-02-01') }),
    ['end: end-before-start'],
    ['2024-03-01'],
  ],
  [
    'care that starts before a closed trajectory',
    () => care({ start: civilDate('2023-03-01'), end: civilDate('2024-02-01') }),
    ['start: start-outside-trajectory'],
    ['2024-01-01', '2024-12-31'],
  ],
  [
    'care that starts before an open trajectory',
    () => care({ start: civilDate('2023-03-01'), end: null }, running),
    ['start: start-outside-trajectory'],
    ['2024-01-01'],
  ],
  [
    'care that ends after the trajectory',
    () => care({ start: civilDate('2024-03-01'), end: civilDate('2025-02-01') }),
    ['end: end-outside-trajectory'],
    ['2024-01-01', '2024-12-31'],
  ],
  [
    'open care in a closed trajectory',
    () => care({ start: civilDate('2024-03-01'), end: null }),
    ['end: end-needed-in-closed-trajectory'],
    ['2024-12-31'],
  ],
  [
    'care planned too far ahead',
    () => care({ start: civilDate('2028-01-01'), end: null }, running),
    ['start: start-too-far-ahead'],
    ['2027-03-01'],
  ],
  [
    'care with an end to come',
    () => care({ start: civilDate('2026-01-01'), end: civilDate('2026-04-01') }, running),
    ['end: end-in-the-future'],
    [],
  ],
  [
    'care with an agreed end before its start',
    () => care({ start: civilDate('2024-03-01'), agreedEnd: civilDate('2024-02-01') }),
    ['agreedEnd: agreed-end-before-start'],
    ['2024-03-01'],
  ],
  [
    'a reason without an end',
    () => care({ end: null, endReason: { list: 's2018-care', code: '01' } }, running),
    ['endReason: end-reason-without-end'],
    [],
  ],
  [
    'a list that does not fit',
    () => care({ endReason: { list: 'nowhere', code: '01' } }),
    ['endReason.list: end-reason-list-does-not-fit'],
    ['r2010-care', 's2018-care', ', '],
  ],
  [
    'a code that is not in its list',
    () => care({ endReason: { list: 's2018-care', code: '9' } }),
    ['endReason.code: end-reason-not-in-list'],
    ['01, 02, 03, 04, 05'],
  ],
  [
    'a code that is not in the second list',
    () => care({ endReason: { list: 'r2010-care', code: '9' } }),
    ['endReason.code: end-reason-not-in-list'],
    ['2.1, 2.2, 3'],
  ],
  [
    'a measure beside one that is open',
    () =>
      measureProblems(besideOrder, aMeasure({ start: civilDate('2024-06-01'), end: null, kind: 'VOOGDIJ' })),
    ['start: measures-cannot-stand-together'],
    ['2024-01-01 – …'],
  ],
  [
    'a measure beside one that has ended',
    () =>
      measureProblems(
        { ...besideOrder, otherMeasures: [aMeasure()] },
        aMeasure({ start: civilDate('2024-06-01'), end: null }),
      ),
    ['start: measures-cannot-stand-together'],
    ['2024-01-01 – 2024-12-31'],
  ],
  [
    'a measure that takes over',
    () =>
      measureFindings(
        { ...besideOrder, otherMeasures: [aMeasure()] },
        aMeasure({ start: civilDate('2024-12-20'), end: null, kind: 'VOOGDIJ' }),
      ),
    ['start: measures-share-days'],
    [],
  ],
  [
    'a trajectory beside an open one',
    () =>
      trajectoryProblems(
        { otherTrajectories: [running], birthDate: null, today },
        { start: civilDate('2025-02-01'), end: null },
      ),
    ['start: trajectory-at-the-same-time'],
    ['2024-01-01'],
  ],
  [
    'a trajectory beside one that has ended',
    () =>
      trajectoryProblems(
        { otherTrajectories: [closed], birthDate: null, today },
        { start: civilDate('2024-02-01'), end: null },
      ),
    ['start: trajectory-at-the-same-time'],
    ['2024-01-01', '2024-12-31'],
  ],
  [
    'closing before the last day',
    () =>
      closingProblems(aRecord({ careEpisodes: [aCareEpisode()] }), {
        closedOn: civilDate('2024-06-29'),
        today,
      }),
    ['closedOn: closed-before-last-day'],
    ['2024-06-30'],
  ],
  [
    'a client with spaces, signs and too much text',
    () =>
      clientProblems(
        {
          reference: 'x'.repeat(65),
          givenName: ' ',
          familyName: 'a\nb',
          birthDate: null,
          municipality: null,
        },
        today,
      ),
    ['reference: text-too-long', 'givenName: text-blank', 'familyName: text-with-control-characters'],
    ['64'],
  ],
  [
    'a measurement to come, about other care',
    () => measurementProblems(aRecord(), measurement('2026-03-02', 'elsewhere'), today),
    ['takenOn: taken-in-the-future', 'careEpisodeId: care-episode-not-in-trajectory'],
    [],
  ],
  [
    'a measurement out of time',
    () => measurementFindings(aRecord(), measurement('2024-03-01', null)),
    ['takenOn: outside-window'],
    ['2023-11-10', '2023-12-22'],
  ],
  [
    'nothing filled in',
    () => emptyInputProblems({ kind: 'given', scores: {} }),
    ['scores: answers-empty'],
    [],
  ],
  [
    'the same measurement again',
    () => repeatProblems([filledIn(1)], filledIn(1), SDQ),
    ['takenOn: already-recorded'],
    ['SDQ', ' 2025'],
  ],
  [
    'another measurement of that day',
    () => repeatFindings([filledIn(1)], filledIn(2), SDQ),
    ['takenOn: same-day-again'],
    ['SDQ', ' 2025'],
  ],
];

describe('what is told', () => {
  test.each(CASES)(
    'of %s points at the field, with what is allowed, in both languages',
    (_, tell, at, facts) => {
      const told = tell();

      expect(told.map(({ path, code }) => `${path.join('.')}: ${code}`)).toEqual(at);
      for (const text of textsOf(told)) expect(text).toMatch(/\w/);
      const [dutch, english] = [
        told.map(({ message, hint }) => message.nl + hint.nl).join(),
        told.map(({ message, hint }) => message.en + hint.en).join(),
      ];
      for (const fact of facts) {
        expect(dutch).toContain(withDates(fact, 'nl'));
        expect(english).toContain(withDates(fact, 'en'));
      }
    },
  );

  test('tells the start that lies outside from the end that does', () => {
    const told = care({ start: civilDate('2023-03-01'), end: civilDate('2025-02-01') });

    expect(told.map(({ message }) => message)).toMatchObject([
      { nl: expect.stringContaining('start') as string, en: expect.stringContaining('start') as string },
      { nl: expect.stringContaining('einde') as string, en: expect.stringContaining('end') as string },
    ]);
  });
});

/** A fact with its dates as people read them. */
function withDates(fact: string, language: Language): string {
  return fact.replaceAll(/\d{4}-\d{2}-\d{2}/g, (day) => formatDate(civilDate(day), language));
}
