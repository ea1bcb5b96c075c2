import { describe, expect, test } from 'vitest';
import { agendaOn, anAgendaFile, aPlan, aPlanItem } from '../../testing/agenda-builders.js';
import { aCareEpisode, aMeasure } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import type { AgendaFile } from './agenda-file.js';
import type { PlanItem } from './measurement-plan.js';
import { newReminders } from './new-reminders.js';

/** Window from 9 February to 22 March 2024. */
const file = anAgendaFile({ record: { careEpisodes: [aCareEpisode({ start: civilDate('2024-03-01') })] } });
const agenda = (day: string, given: Partial<AgendaFile> = {}, item: Partial<PlanItem> = {}) =>
  agendaOn(day, { ...file, ...given }, aPlan(aPlanItem(item)));
const KEY = 'a-plan/an-item/care:episode-1/START';

describe('newReminders', () => {
  test.each([
    ['2024-02-08', []],
    ['2024-02-09', [`${KEY}#open`]],
    ['2024-03-15', [`${KEY}#due-soon`]],
    ['2024-03-23', []],
  ])('on %s gives %j', (day, keys) => {
    expect(newReminders(agenda(day), new Set()).map(({ key }) => key)).toEqual(keys);
  });

  test('says what, until when and to whom, and names no client', () => {
    expect(newReminders(agenda('2024-02-09'), new Set())).toEqual([
      {
        key: `${KEY}#open`,
        dutyKey: KEY,
        stage: 'open',
        to: { role: 'care-worker', organisationIds: ['provider-a'] },
        text: {
          nl: 'Nog te doen: Iets. Dit kan tot en met 22 maart 2024.',
          en: 'Still to do: Something. It can be done up to and including 22 March 2024.',
        },
      },
    ]);
  });

  test('tells of a missed duty only where that is asked for', () => {
    const [reminder] = newReminders(agenda('2024-03-23'), new Set(), { stages: ['missed'] });

    expect(reminder?.text.nl).toBe(
      'Nog te doen: Iets. De afgesproken tijd is voorbij. Het kan nog wel, en telt dan apart.',
    );
  });

  test('names no last day where there is none', () => {
    const [reminder] = newReminders(
      agenda('2024-02-09', {}, { timing: { kind: 'due-date', daysBefore: 21 } }),
      new Set(),
    );

    expect(reminder?.text.en).toBe('Still to do: Something. It can be done from now on.');
  });

  test('gives none that was sent, and still the next stage', () => {
    const sent = new Set([`${KEY}#open`]);

    expect(newReminders(agenda('2024-02-10'), sent)).toEqual([]);
    expect(newReminders(agenda('2024-03-16'), sent)).toHaveLength(1);
  });

  test.each<[string, Partial<AgendaFile>]>([
    ['death', { diedOn: civilDate('2024-02-01') }],
    ['a death that is dated later', { diedOn: civilDate('2024-12-01') }],
    ['erasure', { erasedOn: civilDate('2024-02-01') }],
    [
      'a measure that ended by death',
      {
        record: {
          ...file.record,
          measures: [
            aMeasure({ end: civilDate('2024-02-01'), endReason: { list: 'r2010-ch3-ots', code: '5' } }),
          ],
        },
      },
    ],
  ])('gives none after %s', (_, given) => {
    const stages = ['open', 'due-soon', 'missed'] as const;

    for (const day of ['2024-02-10', '2024-03-16', '2024-04-01']) {
      expect(newReminders(agenda(day, given), new Set(), { stages })).toEqual([]);
    }
  });

  test('does not take another code for a death', () => {
    const endReason = { list: 'r2010-annex8-probation', code: '5' };
    const measures = [aMeasure({ kind: 'JEUGDRECLASSERING', end: civilDate('2024-02-01'), endReason })];

    expect(
      newReminders(agenda('2024-02-10', { record: { ...file.record, measures } }), new Set()),
    ).toHaveLength(1);
  });

  test('gives none for what is optional', () => {
    expect(newReminders(agenda('2024-02-10', {}, { isOptional: true }), new Set())).toEqual([]);
  });
});
