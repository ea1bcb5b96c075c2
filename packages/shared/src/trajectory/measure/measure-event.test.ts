import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaOn, anAgendaFile, aPlan, aPlanItem } from '../../testing/agenda-builders.js';
import { aMeasure } from '../../testing/builders.js';
import { civilDate } from '../../time/plain-date.js';
import { composeSubTrajectories } from '../compose-sub-trajectories.js';
import type { Measure, MeasureKind } from '../trajectory-record.js';
import { carrierOn, carriersOf, plannedEndOf } from './measure-event.js';
import type { MeasureEvent, MeasureEventDraft } from './measure-event.js';
import { measureEventKinds, measureEventProblems } from './measure-event-problems.js';
import { measureTypeProblems } from './measure-type-problems.js';

const handOver = (on: string, from: string, to: string): MeasureEvent => ({
  ...{ id: `over-${on}`, kind: 'HAND_OVER', on: civilDate(on), from, to },
});
const extension = (on: string, until: string): MeasureEvent => ({
  ...{ id: `more-${on}`, kind: 'EXTENSION', on: civilDate(on), until: civilDate(until) },
});

/** From A to B in March and back to A in June: an order of the whole of 2024. */
const twice = aMeasure({
  organisationId: 'gi-a',
  events: [handOver('2024-03-01', 'gi-a', 'gi-b'), handOver('2024-06-01', 'gi-b', 'gi-a')],
});

describe('a measure that is handed over', () => {
  test.each([
    ['2023-12-31', 'gi-a'],
    ['2024-02-29', 'gi-a'],
    ['2024-03-01', 'gi-b'],
    ['2024-05-31', 'gi-b'],
    ['2024-06-01', 'gi-a'],
    ['2025-06-01', 'gi-a'],
  ])('is carried out on %s by %s', (day, carrier) => {
    expect(carrierOn(twice, civilDate(day))).toBe(carrier);
  });

  test('names each institution once, who has it now first', () => {
    expect(carriersOf(twice)).toEqual(['gi-a', 'gi-b']);
    expect(carriersOf(aMeasure())).toEqual(['institution-a']);
  });

  test('stays one sub-trajectory, of who has it now', () => {
    const [part, ...others] = composeSubTrajectories([], [twice]);

    expect(others).toEqual([]);
    expect(part).toMatchObject({ organisationId: 'gi-a', memberIds: ['measure-1'] });
  });

  test('is on every day of exactly one of its institutions', () => {
    const days = fc.integer({ min: -400, max: 800 }).map((days) => civilDate('2024-01-01').add({ days }));
    fc.assert(fc.property(days, (day) => carriersOf(twice).includes(carrierOn(twice, day))));
  });

  test('asks at its start of who had it then, and at its end of who has it then', () => {
    const measure = aMeasure({
      organisationId: 'gi-b',
      events: [handOver('2024-03-01', 'gi-a', 'gi-b')],
    });
    const file = anAgendaFile({ record: { careEpisodes: [], measures: [measure] } });
    const worker = { kind: 'worker', voluntary: 'guardian', compulsory: 'guardian' } as const;
    const askedOf = (moment: 'START' | 'END') => {
      const at = moment === 'START' ? 'UNIT_START' : 'UNIT_END';
      const item = aPlanItem({ unit: 'PROTECTION', moment, anchor: { at }, by: worker });
      return agendaOn('2024-05-01', file, aPlan(item)).map(({ by }) => by.organisationIds);
    };

    expect(askedOf('START')).toEqual([['gi-a']]);
    expect(askedOf('END')).toEqual([['gi-b']]);
  });
});

test('a measure is planned to end on the last day that a court set', () => {
  const events = [extension('2024-06-01', '2025-06-30'), extension('2025-06-01', '2026-06-30')];

  expect(plannedEndOf(aMeasure({ events }))?.toString()).toBe('2026-06-30');
  expect(plannedEndOf(aMeasure())).toBeNull();
});

describe('measureEventProblems', () => {
  const today = civilDate('2024-09-01');
  const found = (draft: MeasureEventDraft, measure: Partial<Measure> = {}) =>
    measureEventProblems(aMeasure({ end: null, ...measure }), draft, today).map(
      ({ path, code }) => `${path.join('.')}: ${code}`,
    );
  const on = (day: string) => ({ on: civilDate(day) });
  const until = (day: string) => ({ until: civilDate(day) });
  const type = (code: string, list = 'cbs-v7-authorisation') => ({ type: { list, code } });
  const probation = { kind: 'JEUGDRECLASSERING' } as const;

  test.each<[string, MeasureEventDraft, Partial<Measure>, readonly string[]]>([
    ['an extension', { kind: 'EXTENSION', ...on('2024-06-01'), ...until('2025-06-30') }, {}, []],
    [
      'an extension that ends with its decision',
      { kind: 'EXTENSION', ...on('2024-06-01'), ...until('2024-06-01') },
      {},
      ['until: until-too-early'],
    ],
    [
      'an extension of guardianship',
      { kind: 'EXTENSION', ...on('2024-06-01'), ...until('2025-06-30') },
      { kind: 'VOOGDIJ' },
      ['kind: event-not-for-kind'],
    ],
    [
      'a day before the measure',
      { kind: 'WARNING', ...on('2023-12-31') },
      probation,
      ['on: event-outside-measure'],
    ],
    ['its first day', { kind: 'WARNING', ...on('2024-01-01') }, probation, []],
    ['tomorrow', { kind: 'WARNING', ...on('2024-09-02') }, probation, ['on: event-in-the-future']],
    [
      'a day after its end',
      { kind: 'REPORT_BACK', ...on('2024-08-01') },
      { ...probation, end: civilDate('2024-07-31') },
      ['on: event-outside-measure'],
    ],
    ['a warning in protection', { kind: 'WARNING', ...on('2024-06-01') }, {}, ['kind: event-not-for-kind']],
    ['a hand-over', { kind: 'HAND_OVER', ...on('2024-06-02'), from: 'institution-a', to: 'gi-b' }, {}, []],
    [
      'a hand-over on the first day, to who has it',
      { kind: 'HAND_OVER', ...on('2024-01-01'), from: 'institution-a', to: 'institution-a' },
      {},
      ['organisationId: already-carries-it-out', 'on: on-too-early'],
    ],
    [
      'a hand-over before the last one',
      { kind: 'HAND_OVER', ...on('2024-06-01'), from: 'gi-a', to: 'gi-b' },
      { organisationId: twice.organisationId, events: twice.events ?? [] },
      ['on: on-too-early'],
    ],
    ['a placement', { kind: 'AUTHORISATION', ...on('2024-06-01'), until: null, ...type('72') }, {}, []],
    [
      'a placement under guardianship',
      { kind: 'AUTHORISATION', ...on('2024-06-01'), until: null, ...type('72') },
      { kind: 'VOOGDIJ' },
      ['type: authorisation-only-in-supervision'],
    ],
    [
      'a closed placement under guardianship',
      { kind: 'AUTHORISATION', ...on('2024-06-01'), ...until('2024-12-01'), ...type('71') },
      { kind: 'VOOGDIJ' },
      [],
    ],
    [
      'a placement of another list',
      { kind: 'AUTHORISATION', ...on('2024-06-01'), until: null, ...type('41', 'cbs-v7-measure-type') },
      {},
      ['type: authorisation-not-in-list'],
    ],
  ])('finds in %s what is wrong', (_, draft, measure, expected) => {
    expect(found(draft, measure)).toEqual(expected);
  });

  test.each<[MeasureKind, readonly string[]]>([
    ['OTS', ['EXTENSION', 'HAND_OVER', 'AUTHORISATION']],
    ['VOOGDIJ', ['HAND_OVER', 'AUTHORISATION']],
    ['JEUGDRECLASSERING', ['EXTENSION', 'HAND_OVER', 'WARNING', 'REPORT_BACK']],
  ])('offers for %s: %j', (kind, kinds) => {
    expect(measureEventKinds(kind)).toEqual(kinds);
  });
});

describe('measureTypeProblems', () => {
  test.each<[MeasureKind, string, readonly string[]]>([
    ['OTS', '11', []],
    ['OTS', '12', ['measure-type-does-not-fit']],
    ['VOOGDIJ', '23', []],
    ['JEUGDRECLASSERING', '41', []],
    ['JEUGDRECLASSERING', '61', []],
    ['JEUGDRECLASSERING', '71', ['measure-type-does-not-fit']],
    ['VOVO', '41', ['measure-type-does-not-fit']],
  ])('of %s with type %s: %j', (kind, code, expected) => {
    const draft = aMeasure({ kind, type: { list: 'cbs-v7-measure-type', code } });

    expect(measureTypeProblems(draft).map((problem) => problem.code)).toEqual(expected);
  });

  test('asks of probation alone whether it is recognised', () => {
    expect(measureTypeProblems(aMeasure({ kind: 'JEUGDRECLASSERING', isRecognised: false }))).toEqual([]);
    expect(measureTypeProblems(aMeasure({ isRecognised: false }))).toMatchObject([
      { path: ['isRecognised'] },
    ]);
  });
});
