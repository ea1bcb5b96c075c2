import { BASISSET_JEUGDHULP_2018, civilDate, defineIndicatorSet } from '@trefzeker/shared';
import { beforeEach, describe, expect, test } from 'vitest';
import { sql } from '../platform/database/sql.js';
import { aCareEpisode, aMeasurement, anActor, aNewFile, OTHER_PROVIDER } from '../testing/builders.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { openTestStorage } from '../testing/test-storage.js';
import type { TestStorage } from '../testing/test-storage.js';
import type { TrajectoryChange } from './store-trajectories.js';
import { createStoreTrajectories } from './trajectory-change-repository.js';
import type { StoredRecord } from './trajectory-repository.js';

const ENDED = { end: civilDate('2025-06-30'), endReason: { list: 's2018-care', code: '03' } };

/** A set of somebody else that breaks while it reads. */
const BROKEN_SET = defineIndicatorSet({
  ...BASISSET_JEUGDHULP_2018,
  key: 'broken',
  indicators: BASISSET_JEUGDHULP_2018.indicators.slice(0, 1).map((indicator) => ({
    ...indicator,
    read: () => {
      throw new Error('this set is broken');
    },
  })),
});

onEachDatabase('storing trajectories', (databases) => {
  let storage: TestStorage;
  beforeEach(async () => {
    storage = await openTestStorage(await databases.open());
  });

  const dropOuts = () =>
    storage.database.read.query(sql`SELECT trajectory_id, code FROM observation WHERE indicator = 'drop-out'
      ORDER BY trajectory_id, position`);
  const change = async (
    id: string,
    known: (record: StoredRecord) => Partial<StoredRecord>,
  ): Promise<TrajectoryChange> => {
    const before = await storage.repositories.trajectories.record(anActor(), id);
    if (before === null) throw new Error(`the test needs ${id}`);
    const after = { ...before.record, ...known(before.record) };
    return { before, client: before.client, isNewClient: false, after, newGoals: [] };
  };

  test('replaces the facts of a trajectory, and leaves those of others', async () => {
    const ended = (id: string) =>
      aNewFile({ id, careEpisodes: [aCareEpisode({ id: `care-of-${id}`, ...ENDED })] });
    await storage.store(ended('t1'), ended('t2'));

    await storage.store(
      await change('t1', ({ careEpisodes }) => ({
        careEpisodes: careEpisodes.map((care) => ({
          ...care,
          endReason: { list: 's2018-care', code: '01' },
        })),
      })),
    );

    expect(await dropOuts()).toEqual([
      { trajectory_id: 't1', code: '01' },
      { trajectory_id: 't2', code: '03' },
    ]);
  });

  test('stores neither the change nor its facts when the facts cannot be made', async () => {
    const { database, instruments } = storage;
    await storage.store(aNewFile({ careEpisodes: [aCareEpisode(ENDED)] }));
    const store = createStoreTrajectories({
      instruments,
      indicatorSets: [BASISSET_JEUGDHULP_2018, BROKEN_SET],
    });
    const measured = await change('trajectory-1', () => ({ measurements: [aMeasurement()] }));

    await expect(database.write.transaction((tx) => store(tx, [measured]))).rejects.toThrow(
      'this set is broken',
    );

    const file = await storage.repositories.trajectories.record(anActor(), 'trajectory-1');
    expect(file).toMatchObject({ version: 1, record: { measurements: [] } });
    expect(await dropOuts()).toHaveLength(1);
  });

  test('lets a new provider see the trajectory from then on', async () => {
    const newcomer = anActor({ organisationId: OTHER_PROVIDER });
    await storage.store(aNewFile());
    const before = await storage.repositories.trajectories.count(newcomer, {});

    const care = aCareEpisode({ providerId: OTHER_PROVIDER });
    await storage.store(await change('trajectory-1', () => ({ careEpisodes: [care] })));

    expect([before, await storage.repositories.trajectories.count(newcomer, {})]).toEqual([0, 1]);
  });

  test('keeps the changes of an instrument that is not loaded any more', async () => {
    const start = aMeasurement({ id: 'm1', moment: 'START' });
    const end = aMeasurement({ id: 'm2', moment: 'END', takenOn: civilDate('2025-06-01') });
    await storage.store(aNewFile({ measurements: [start, end] }));
    await storage.database.write.transaction((tx) =>
      tx.execute(sql`INSERT INTO change_result (trajectory_id, position, instrument_key, instrument_edition, scale, informant,
        start_measurement_id, end_measurement_id, metric, difference, rci, change_class, policy_key, policy_version)
        VALUES ('trajectory-1', 0, 'gone', 1, 'total', 'youth', 'm1', 'm2', 'raw', 4, 2.1, 'IMPROVED', 'jt', 1)`),
    );

    await storage.store(await change('trajectory-1', () => ({ careEpisodes: [aCareEpisode()] })));

    const changes = await storage.repositories.measurements.changes(anActor(), ['trajectory-1']);
    expect(changes.get('trajectory-1')).toMatchObject([
      { outcome: { kind: 'classified', class: 'IMPROVED' } },
    ]);
  });

  describe('refuses', () => {
    test('a change of a file that was changed since it was read', async () => {
      await storage.store(aNewFile());
      const stale = await change('trajectory-1', () => ({ careEpisodes: [aCareEpisode()] }));
      await storage.store(await change('trajectory-1', () => ({ frameAtStart: 'COMPULSORY' })));

      await expect(storage.store(stale)).rejects.toMatchObject({ code: 'STALE_VERSION' });
    });

    test('to let a stored part disappear', async () => {
      await storage.store(aNewFile({ careEpisodes: [aCareEpisode()] }));

      const without = await change('trajectory-1', () => ({ careEpisodes: [] }));

      await expect(storage.store(without)).rejects.toThrow('needs every part that is stored already');
    });

    test('a second open trajectory of one client, also past every command', async () => {
      const first = aNewFile({ id: 't1' });
      const second = { ...first, isNewClient: false, after: { ...first.after, id: 't2' } };

      await expect(storage.store(first, second)).rejects.toThrow(
        /trajectory_open_once|trajectory\.client_id/,
      );
    });
  });

  test('stores hundreds of files in a few dozen statements', async () => {
    const files = Array.from({ length: 600 }, (_, n) =>
      aNewFile({ id: `t${n}`, careEpisodes: [aCareEpisode({ id: `care-${n}`, ...ENDED })] }),
    );
    let statements = 0;
    storage.database.onStatement(() => (statements += 1));

    await storage.store(...files);

    expect(await storage.repositories.trajectories.count(anActor(), {})).toBe(600);
    expect(await dropOuts()).toHaveLength(600);
    expect(statements).toBeLessThan(60);
  });
});
