import { expect, test } from 'vitest';
import { onEachDatabase } from '../testing/on-each-database.js';
import { anImporter, openTestImports } from '../testing/open-test-imports.js';
import { aFile, aRow } from '../testing/sdq-file.js';
import { rowsIn, storedState } from '../testing/stored-state.js';
import type { StoredState } from '../testing/stored-state.js';

const importer = anImporter();
const SDQ = 'standard:sdq';

onEachDatabase('an import', (databases) => {
  const open = async () => openTestImports(await databases.open());

  test('checks without changing anything, then stores what the check said', async () => {
    await using imports = await open();
    const { database } = imports;
    const before = await storedState(database);
    const file = aFile(
      aRow(),
      aRow({ moment: 'END', taken_on: '2025-06-25', answer: '0' }),
      aRow({ reference: 'C-2' }),
    );

    const checked = await imports.check(importer, file, SDQ);
    const afterCheck = await storedState(database);
    const applied = await imports.service.apply(importer, checked.id);

    const plan = { rows: 3, newClients: 2, newTrajectories: 2, newCareEpisodes: 2, newMeasurements: 3 };
    expect(checked).toMatchObject({
      state: 'CHECKED',
      problemCount: 0,
      plan: { ...plan, unchangedMeasurements: 0 },
    });
    expect(checked.plan?.firstEnd?.toString()).toBe('2025-06-30');
    expect(afterCheck).toEqual(before);
    expect(applied).toMatchObject({ kind: 'applied', batch: { state: 'APPLIED', plan } });
    expect((await storedState(database)).measurement).toHaveLength(3);
    expect(await rowsIn(database, 'import_row')).toBe(0);
  });

  test('computes changes and observations like any other way of registering', async () => {
    await using imports = await open();
    const { database } = imports;
    const bad = aRow({ answer: '2' });
    const good = aRow({ moment: 'END', taken_on: '2025-06-25', answer: '0' });

    await imports.run(importer, aFile(bad, good), SDQ);

    const { change_result, observation, sub_trajectory } = await storedState(database);
    expect(change_result.join()).toContain('"scale":"total"');
    expect(observation.join()).toContain('"indicator":"problems-reduced"');
    expect(sub_trajectory).toHaveLength(1);
  });

  test('changes nothing the second time', async () => {
    await using imports = await open();
    const { database } = imports;
    const file = aFile(aRow(), aRow({ reference: 'C-2' }));
    await imports.run(importer, file, SDQ);
    const once = await storedState(database);

    const again = await imports.run(importer, file, SDQ);

    expect(again.plan).toMatchObject({
      newClients: 0,
      newTrajectories: 0,
      newCareEpisodes: 0,
      newMeasurements: 0,
    });
    expect(again.plan?.unchangedMeasurements).toBe(2);
    expect(await storedState(database)).toEqual(once);
  });

  test('comes to the same state whatever the order of the rows and the parts', async () => {
    const rows = ['C-1', 'C-2', 'C-3'].flatMap((reference) => [
      aRow({ reference, care_end: '' }),
      aRow({ reference, moment: 'END', taken_on: '2025-06-25', answer: '1' }),
    ]);
    const parts = [rows.slice(0, 3), rows.slice(3)] as const;
    const ways = [
      [aFile(...rows)],
      [aFile(...[...rows].reverse())],
      parts.map((part) => aFile(...part)),
      [...parts].reverse().map((part) => aFile(...part)),
    ];

    const states = [];
    for (const files of ways) {
      await using imports = await open();
      const { database } = imports;
      for (const file of files)
        expect(await imports.run(importer, file, SDQ)).toMatchObject({ state: 'APPLIED' });
      states.push(withoutIds(await storedState(database)));
    }

    for (const state of states) expect(state).toEqual(states[0]);
  });

  test('stores nothing when one row in many is wrong, and says where without repeating the value', async () => {
    await using imports = await open();
    const { database } = imports;
    const rows = Array.from({ length: 50 }, (_each, index) => aRow({ reference: `C-${index}` }));
    rows[30] = aRow({ reference: 'C-30', item: '77' });

    const checked = await imports.check(importer, aFile(...rows), SDQ);
    const refused = await imports.service.apply(importer, checked.id);

    expect(checked).toMatchObject({ state: 'INVALID', problemCount: 1, plan: null });
    expect(checked.problems).toMatchObject([{ row: 32, column: '1', code: 'value-out-of-range' }]);
    expect(JSON.stringify(checked.problems)).not.toContain('77');
    expect(refused).toMatchObject({ kind: 'not-ready', code: 'import-invalid' });
    expect(await rowsIn(database, 'client')).toBe(0);
    expect(await rowsIn(database, 'import_row')).toBe(0);
  });

  test('keeps the first hundred problems and counts all of them', async () => {
    await using imports = await open();
    const rows = Array.from({ length: 1_200 }, (_each, index) =>
      aRow({ reference: `C-${index}`, taken_on: 'soon' }),
    );

    const checked = await imports.check(importer, aFile(...rows), SDQ);

    expect(checked.problemCount).toBe(1_200);
    expect(checked.problems.map(({ row }) => row)).toEqual(
      Array.from({ length: 100 }, (_each, index) => index + 2),
    );
  });

  test('takes two files that were checked side by side one after the other', async () => {
    await using imports = await open();
    const { database } = imports;
    const one = await imports.check(importer, aFile(aRow(), aRow({ reference: 'C-2' })), SDQ);
    const other = await imports.check(
      importer,
      aFile(aRow({ reference: 'C-2' }), aRow({ reference: 'C-3' })),
      SDQ,
    );

    const [first, second] = await Promise.all([
      imports.service.apply(importer, one.id),
      imports.service.apply(importer, other.id),
    ]);

    expect([first.kind, second.kind]).toEqual(['applied', 'applied']);
    expect((first.batch.plan?.newClients ?? 0) + (second.batch.plan?.newClients ?? 0)).toBe(3);
    expect(await rowsIn(database, 'client')).toBe(3);
    expect(await rowsIn(database, 'measurement')).toBe(3);
  });

  test('refuses what contradicts something that was stored since the check', async () => {
    await using imports = await open();
    const { database } = imports;
    const late = await imports.check(importer, aFile(aRow({ answer: '1' }), aRow({ reference: 'C-2' })), SDQ);
    await imports.run(importer, aFile(aRow({ answer: '2' })), SDQ);
    const before = await storedState(database);

    const refused = await imports.service.apply(importer, late.id);

    expect(refused).toMatchObject({
      kind: 'not-ready',
      code: 'import-invalid',
      batch: { state: 'INVALID', plan: null },
    });
    expect(refused.batch.problems).toMatchObject([{ row: 2, code: 'recorded-otherwise' }]);
    expect(await storedState(database)).toEqual(before);
  });

  test('answers the second click on apply with what was done', async () => {
    await using imports = await open();
    const { database } = imports;
    const checked = await imports.check(importer, aFile(aRow()), SDQ);

    const both = await Promise.all([
      imports.service.apply(importer, checked.id),
      imports.service.apply(importer, checked.id),
    ]);
    const later = await imports.service.apply(importer, checked.id);

    expect(both.map(({ kind }) => kind)).toContain('applied');
    expect(later.kind).toBe('applied');
    expect(await rowsIn(database, 'measurement')).toBe(1);
  });
});

/** Random ids and how often a file was stored give way to a mark; all else must be the same. */
function withoutIds(state: StoredState): Record<string, readonly string[]> {
  const anonymous = (row: string) =>
    row.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '*').replace(/"version":\d+/, '');
  return Object.fromEntries(
    Object.entries(state).map(([table, rows]) => [table, rows.map(anonymous).sort()]),
  );
}
