import { civilDate } from '@trefzeker/shared';
import type { Actor } from '@trefzeker/shared';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  aCareEpisode,
  aGoal,
  aMeasure,
  aMeasurement,
  anActor,
  aNewFile,
  CERTIFIED,
  KEEPER,
  OTHER_PROVIDER,
  PROVIDER,
} from '../testing/builders.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { openTestStorage } from '../testing/test-storage.js';
import type { TestStorage } from '../testing/test-storage.js';

const SHARED = 'trajectory-shared';
const NOBODY_ELSE = 'trajectory-keeper-only';

/** One trajectory in which everybody has a part, and one of the keeper alone. */
async function storeFiles(storage: TestStorage): Promise<void> {
  const about = (id: string, careEpisodeId: string | null, organisationId: string) =>
    aMeasurement({ id, trajectoryId: SHARED, careEpisodeId, recordedBy: { organisationId, personId: null } });
  await storage.store(
    aNewFile(
      {
        id: SHARED,
        careEpisodes: [
          aCareEpisode({ id: 'care-a', providerId: PROVIDER }),
          aCareEpisode({ id: 'care-b', providerId: OTHER_PROVIDER }),
        ],
        measures: [aMeasure({ id: 'measure-c', organisationId: CERTIFIED })],
        measurements: [
          about('m-whole-by-keeper', null, KEEPER),
          about('m-of-a-by-keeper', 'care-a', KEEPER),
          about('m-of-b', 'care-b', OTHER_PROVIDER),
          about('m-whole-by-a', null, PROVIDER),
          about('m-whole-by-c', null, CERTIFIED),
        ],
      },
      {
        goals: [
          aGoal({ id: 'goal-a', trajectoryId: SHARED, careEpisodeId: 'care-a' }),
          aGoal({ id: 'goal-b', trajectoryId: SHARED, careEpisodeId: 'care-b' }),
          aGoal({ id: 'goal-whole', trajectoryId: SHARED }),
        ],
      },
    ),
    aNewFile({ id: NOBODY_ELSE, start: civilDate('2024-01-01') }),
  );
}

/** Ids of everything that an actor sees, by way of each list. */
async function everythingSeenBy(actor: Actor, { repositories }: TestStorage) {
  const { clients, measurements, trajectories } = repositories;
  const page = { first: 100, after: null };
  const both = [SHARED, NOBODY_ELSE];
  const ids = (items: Iterable<{ readonly id: string }>) => [...items].map(({ id }) => id).sort();
  const inBoth = (parts: ReadonlyMap<string, readonly { readonly id: string }[]>) =>
    ids([...parts.values()].flat());
  const measures = await trajectories.measures(actor, both);
  return {
    trajectories: ids((await trajectories.page(actor, {}, page)).items),
    count: await trajectories.count(actor, {}),
    byIds: ids(await trajectories.listByIds(actor, both)),
    records: ids([...(await trajectories.records(actor, both)).values()].map(({ record }) => record)),
    clients: ids((await clients.page(actor, {}, page)).items),
    careEpisodes: inBoth(await trajectories.careEpisodes(actor, both)),
    measures: ids([...measures.values()].flatMap(({ visible }) => visible)),
    hiddenMeasures: [...measures.values()].flatMap(({ hiddenPeriods }) => hiddenPeriods).length,
    goals: inBoth(await trajectories.goals(actor, both)),
    measurements: inBoth(await measurements.listByTrajectories(actor, both)),
  };
}

const NOTHING = {
  trajectories: [],
  count: 0,
  byIds: [],
  records: [],
  clients: [],
  careEpisodes: [],
  measures: [],
  hiddenMeasures: 0,
  goals: [],
  measurements: [],
};

const ONLY_SHARED = {
  trajectories: [SHARED],
  count: 1,
  byIds: [SHARED],
  records: [SHARED],
  clients: [`client-of-${SHARED}`],
};

onEachDatabase('the scope', (databases) => {
  let storage: TestStorage;
  beforeAll(async () => {
    storage = await openTestStorage(await databases.open());
    await storeFiles(storage);
  });

  test('shows a keeper everything in its trajectories', async () => {
    expect(await everythingSeenBy(anActor({ organisationId: KEEPER }), storage)).toEqual({
      trajectories: [NOBODY_ELSE, SHARED],
      count: 2,
      byIds: [NOBODY_ELSE, SHARED],
      records: [NOBODY_ELSE, SHARED],
      clients: [`client-of-${NOBODY_ELSE}`, `client-of-${SHARED}`],
      careEpisodes: ['care-a', 'care-b'],
      measures: ['measure-c'],
      hiddenMeasures: 0,
      goals: ['goal-a', 'goal-b', 'goal-whole'],
      measurements: ['m-of-a-by-keeper', 'm-of-b', 'm-whole-by-a', 'm-whole-by-c', 'm-whole-by-keeper'],
    });
  });

  test('shows a provider only its own part: its care, and what is about it or was recorded by itself', async () => {
    expect(await everythingSeenBy(anActor({ organisationId: PROVIDER }), storage)).toEqual({
      ...ONLY_SHARED,
      careEpisodes: ['care-a'],
      measures: [],
      hiddenMeasures: 1,
      goals: ['goal-a'],
      measurements: ['m-of-a-by-keeper', 'm-whole-by-a'],
    });
  });

  test('shows a certified institution its own measure and what it recorded itself', async () => {
    expect(await everythingSeenBy(anActor({ organisationId: CERTIFIED }), storage)).toEqual({
      ...ONLY_SHARED,
      careEpisodes: [],
      measures: ['measure-c'],
      hiddenMeasures: 0,
      goals: [],
      measurements: ['m-whole-by-c'],
    });
  });

  test('shows nothing to an organisation that has no part in it', async () => {
    expect(await everythingSeenBy(anActor({ organisationId: 'org-elsewhere' }), storage)).toEqual(NOTHING);
  });

  test.each(['figures-only', 'methodologist', 'municipality', 'administrator'] as const)(
    'shows nothing to the role %s, also in the organisation that keeps the trajectories',
    async (role) => {
      expect(await everythingSeenBy(anActor({ roles: [role] }), storage)).toEqual(NOTHING);
    },
  );

  describe('does not tell who else gives care', () => {
    test('when a provider filters by another provider', async () => {
      const page = { first: 10, after: null };
      const { trajectories } = storage.repositories;
      const provider = anActor({ organisationId: PROVIDER });

      const own = await trajectories.page(provider, { providerId: PROVIDER }, page);
      const others = await trajectories.page(provider, { providerId: OTHER_PROVIDER }, page);
      const byKeeper = await trajectories.page(anActor(), { providerId: OTHER_PROVIDER }, page);

      expect([own, others, byKeeper].map(({ items }) => items.length)).toEqual([1, 0, 1]);
    });
  });
});
