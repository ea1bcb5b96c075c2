import { civilDate } from '@trefzeker/shared';
import type { Actor } from '@trefzeker/shared';
import { expect, test } from 'vitest';
import { sql } from '../platform/database/sql.js';
import { aCareEpisode, anActor, aNewFile, PROVIDER } from '../testing/builders.js';
import { onEachDatabase } from '../testing/on-each-database.js';
import { anImporter, openTestImports } from '../testing/open-test-imports.js';
import { aFile, aRow } from '../testing/sdq-file.js';
import { openTestStorage } from '../testing/test-storage.js';
import type { TestStorage } from '../testing/test-storage.js';

const DUTY = 'raamwerk-2010/repeat-use/trajectory:trajectory-1/START';
const keeper = anActor();
const provider = anActor({ organisationId: PROVIDER, personId: 'person-2' });

async function actsSeenBy({ repositories }: TestStorage, actor: Actor) {
  const acts = (await repositories.history.acts(actor, ['trajectory-1'])).get('trajectory-1') ?? [];
  return acts.map(({ act, partKind }) => `${act} ${partKind}`);
}

onEachDatabase('the history of what stands beside the record', (databases) => {
  test('tells of problems that were registered, and of those that took their place', async () => {
    const storage = await openTestStorage(await databases.open());
    await storage.store(aNewFile({ careEpisodes: [aCareEpisode()] }));
    const register = (actor: Actor, trajectoryVersion: number, codes: readonly string[]) =>
      storage.commands.registerProblems(actor, {
        ...{ trajectoryId: 'trajectory-1', trajectoryVersion, moment: 'START', codes },
        observedOn: civilDate('2025-02-01'),
      });

    const done = [
      await register(keeper, 1, ['D100']),
      await register(provider, 2, ['B100']),
      await register(keeper, 3, ['D100', 'OTHER']),
    ];
    const acts = (await storage.repositories.history.acts(keeper, ['trajectory-1'])).get('trajectory-1');

    expect(done.map(({ kind }) => kind)).toEqual(['registered', 'registered', 'registered']);
    expect(acts?.map(({ act }) => act)).toEqual(['REGISTERED', 'REGISTERED', 'REPLACED']);
    expect(acts?.[2]?.changes).toEqual([{ field: 'codes', from: 'B100', to: 'D100\nOTHER' }]);
    expect(await actsSeenBy(storage, provider)).toEqual(['REGISTERED PROBLEMS']);
  });

  test('tells of an excuse and of its withdrawal, to the keeper and to who gave it', async () => {
    const storage = await openTestStorage(await databases.open());
    await storage.store(aNewFile({ careEpisodes: [aCareEpisode()] }));
    const of = { trajectoryId: 'trajectory-1', dutyKey: DUTY };

    await storage.commands.excuseDuty(keeper, { ...of, trajectoryVersion: 1, reason: 'refused' });
    await storage.commands.withdrawExcuse(keeper, { ...of, trajectoryVersion: 2 });
    const acts = (await storage.repositories.history.acts(keeper, ['trajectory-1'])).get('trajectory-1');

    expect(await actsSeenBy(storage, keeper)).toEqual(['REGISTERED DUTY_EXCUSE', 'WITHDRAWN DUTY_EXCUSE']);
    expect(await actsSeenBy(storage, provider)).toEqual([]);
    expect(acts?.[0]?.changes).toContainEqual({ field: 'nonResponse', from: null, to: 'refused' });
  });

  test('tells who works on it to their own organisation alone, and nothing when nobody changed', async () => {
    const storage = await openTestStorage(await databases.open());
    await storage.store(aNewFile({ careEpisodes: [aCareEpisode()] }));
    const worker = { id: 'w1', organisationId: PROVIDER, name: 'Iemand', roles: ['professional'] as const };
    await storage.repositories.people.add([worker]);
    const assign = (trajectoryVersion: number, personIds: readonly string[]) =>
      storage.commands.assignWorkers(provider, {
        trajectoryId: 'trajectory-1',
        trajectoryVersion,
        personIds,
      });

    for (const [version, ids] of [['w1'], ['w1'], []].entries()) await assign(version + 1, ids);
    const acts = (await storage.repositories.history.acts(provider, ['trajectory-1'])).get('trajectory-1');

    expect(acts?.map(({ act, changes }) => [act, changes])).toEqual([
      ['REPLACED', [{ field: 'workers', from: null, to: 'w1' }]],
      ['REPLACED', [{ field: 'workers', from: 'w1', to: null }]],
    ]);
    expect(await actsSeenBy(storage, keeper)).toEqual([]);
  });

  test('tells of an import its file and rows, each time that it brought something', async () => {
    await using imports = await openTestImports(await databases.open());
    const importer = anImporter();
    const file = aFile(
      aRow(),
      aRow({ reference: 'C-2' }),
      aRow({ moment: 'INTERIM', taken_on: '2025-04-01' }),
    );

    await imports.run(importer, file, 'standard:sdq');
    await imports.run(importer, file, 'standard:sdq');
    const rows = await imports.database.read.query<Readonly<Record<string, unknown>>>(
      sql`SELECT act, part_kind, trajectory_version, owner_id, changes FROM part_history ORDER BY CAST(changes AS TEXT)`,
    );

    const act = { act: 'IMPORTED', part_kind: 'TRAJECTORY', trajectory_version: 1 };
    expect(rows).toMatchObject([act, act]);
    expect(rows.map(({ owner_id: owner }) => owner)).toEqual(Array(2).fill(importer.organisationId));
    expect(rows.map(({ changes }) => JSON.parse(String(changes)) as unknown)).toEqual(
      ['2, 4', '3'].map((numbers) => [
        { field: 'importFile', from: null, to: expect.any(String) as string },
        { field: 'importRows', from: null, to: numbers },
      ]),
    );
  });
});
