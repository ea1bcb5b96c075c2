import { civilDate } from '@trefzeker/shared';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  aCareEpisode,
  aGoal,
  aMeasure,
  aMeasurement,
  anActor,
  aNewFile,
  PROVIDER,
} from '../testing/builders.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { openTestStorage } from '../testing/test-storage.js';
import type { TestStorage } from '../testing/test-storage.js';
import type { PageRequest, TrajectoryFilter } from './trajectory-repository.js';

const keeper = anActor();

onEachDatabase('the list of trajectories', (databases) => {
  let storage: TestStorage;
  beforeAll(async () => {
    storage = await openTestStorage(await databases.open());
    const file = (id: string, start: string, client: object = {}) =>
      aNewFile({ id, start: civilDate(start) }, { client });
    await storage.store(
      file('t1', '2025-01-01', { givenName: 'Zoë', familyName: 'van Dijk', reference: 'A-100' }),
      file('t2', '2025-02-01', { givenName: 'Amir', familyName: 'Zoeteman', reference: 'A-200' }),
      file('t3', '2025-02-01', { givenName: 'Bo', familyName: null, reference: 'zoek-3' }),
      file('t4', '2025-03-01', {
        givenName: 'Ciska',
        familyName: 'Öztürk',
        reference: 'B-100%',
        birthDate: civilDate('2010-05-04'),
      }),
    );
    await storage.store(
      aNewFile({
        id: 't5',
        start: civilDate('2024-06-01'),
        end: civilDate('2024-12-31'),
        closedOn: civilDate('2025-01-05'),
        careEpisodes: [
          aCareEpisode({ id: 'care-5', start: civilDate('2024-06-01'), end: civilDate('2024-12-31') }),
        ],
        measurements: [aMeasurement({ id: 'm5', trajectoryId: 't5' })],
      }),
    );
  });

  const idsOf = async (filter: TrajectoryFilter, page: PageRequest = { first: 100, after: null }) =>
    (await storage.repositories.trajectories.page(keeper, filter, page)).items.map(({ id }) => id);

  test('comes by newest start, then by id', async () => {
    expect(await idsOf({})).toEqual(['t4', 't3', 't2', 't1', 't5']);
  });

  test('comes in pages that touch and do not overlap, also where starts are the same', async () => {
    const { trajectories } = storage.repositories;

    const first = await trajectories.page(keeper, {}, { first: 2, after: null });
    const second = await trajectories.page(
      keeper,
      {},
      { first: 2, after: { sortValue: '2025-02-01', id: 't3' } },
    );
    const last = await trajectories.page(
      keeper,
      {},
      { first: 2, after: { sortValue: '2025-01-01', id: 't1' } },
    );

    expect([first, second, last].map(({ items }) => items.map(({ id }) => id))).toEqual([
      ['t4', 't3'],
      ['t2', 't1'],
      ['t5'],
    ]);
    expect([first, second, last].map(({ hasNextPage }) => hasNextPage)).toEqual([true, true, false]);
  });

  test.each([
    ['the start of a reference, whatever the case', 'a-1', ['t1']],
    ['the start of any of them, without accents', 'zoe', ['t3', 't2', 't1']],
    ['a family name', 'ozt', ['t4']],
    ['given and family name together', 'Zoë  van D', ['t1']],
    ['a date of birth as people type it', '4-5-2010', ['t4']],
    ['a date of birth in ISO form', '2010-05-04', ['t4']],
    ['a sign that means "anything" elsewhere', '%', []],
    ['the middle of a name', 'dijk', []],
    ['only spaces: no search at all', '  ', ['t4', 't3', 't2', 't1', 't5']],
  ])('is found by %s', async (_, search, expected) => {
    expect(await idsOf({ search })).toEqual(expected);
    expect(await storage.repositories.trajectories.count(keeper, { search })).toBe(expected.length);
  });

  test.each<[string, TrajectoryFilter, readonly string[]]>([
    ['open', { state: 'OPEN' }, ['t4', 't3', 't2', 't1']],
    ['closed', { state: 'CLOSED' }, ['t5']],
    ['first day of the start', { startedFrom: civilDate('2025-02-01') }, ['t4', 't3', 't2']],
    ['last day of the start', { startedTo: civilDate('2025-01-01') }, ['t1', 't5']],
    ['instrument', { instrument: 'gone' }, ['t5']],
    ['instrument that nobody used', { instrument: 'sdq' }, []],
    ['provider', { providerId: PROVIDER }, ['t5']],
    ['unit', { unitId: 'nowhere' }, []],
    ['two things at once', { providerId: PROVIDER, state: 'OPEN' }, []],
  ])('is filtered by %s', async (_, filter, expected) => {
    expect(await idsOf(filter)).toEqual(expected);
    expect(await storage.repositories.trajectories.count(keeper, filter)).toBe(expected.length);
  });

  describe('takes', () => {
    test('one statement for a page, and one for each kind of part of any number of trajectories', async () => {
      const { trajectories, measurements } = storage.repositories;
      const heard: string[] = [];
      const stop = storage.database.onStatement(({ text }) => heard.push(text));
      const ids = ['t1', 't2', 't3', 't4', 't5', ...Array.from({ length: 2000 }, (_, n) => `none-${n}`)];

      await trajectories.page(keeper, { search: 'a' }, { first: 20, after: null });
      await trajectories.careEpisodes(keeper, ids);
      await trajectories.measures(keeper, ids);
      await trajectories.goals(keeper, ids);
      await measurements.listByTrajectories(keeper, ids);
      await measurements.changes(keeper, ids);
      stop();

      expect(heard).toHaveLength(6);
    });

    test('five statements for whole files, however many', async () => {
      const heard: string[] = [];
      const stop = storage.database.onStatement(({ text }) => heard.push(text));

      const records = await storage.repositories.trajectories.records(keeper, ['t1', 't2', 't3', 't4', 't5']);
      stop();

      expect(records.size).toBe(5);
      expect(heard).toHaveLength(5);
    });
  });

  test('gives back a file exactly as it was stored', async () => {
    const file = aNewFile(
      {
        id: 'whole',
        frameAtStart: 'COMPULSORY',
        start: civilDate('2025-01-15'),
        careEpisodes: [
          aCareEpisode({
            id: 'whole-care',
            agreedEnd: civilDate('2025-06-30'),
            end: civilDate('2025-05-31'),
            endReason: { list: 's2018-care', code: '03' },
          }),
        ],
        measures: [aMeasure({ id: 'whole-measure' })],
        measurements: [
          aMeasurement({
            id: 'whole-measurement',
            trajectoryId: 'whole',
            careEpisodeId: 'whole-care',
            // Not in alphabetical order: the order of scales is the instrument's.
            scores: {
              zz: { kind: 'scored', raw: 2.5, answered: 3, prorated: true },
              a: { kind: 'not-scorable', reason: 'too-few-answers', missing: ['1', '2'] },
            },
          }),
        ],
      },
      {
        goals: [
          aGoal({
            id: 'whole-goal',
            trajectoryId: 'whole',
            score: { gas: -1, scoredOn: civilDate('2025-05-31'), originalScale: 'gas', originalScore: '-1' },
          }),
        ],
      },
    );
    await storage.store(file);

    const found = await storage.repositories.trajectories.record(keeper, 'whole');
    const goals = await storage.repositories.trajectories.goals(keeper, ['whole']);

    expect(asJson(found)).toEqual(asJson({ record: file.after, client: file.client, version: 1 }));
    expect(asJson(goals.get('whole'))).toEqual(asJson(file.newGoals));
    expect(Object.keys(found?.record.measurements[0]?.scores ?? {})).toEqual(['zz', 'a']);
  });
});

/** Dates as text: a matcher sees no difference between two dates. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
