import { expect, test } from 'vitest';
import { onEachDatabase } from '../testing/on-each-database.js';
import { anImporter, openTestImports } from '../testing/open-test-imports.js';
import { aFile, aRow } from '../testing/sdq-file.js';
import { mergeInto } from '../testing/merge-into.js';
import { storedState } from '../testing/stored-state.js';

const importer = anImporter();
const SDQ = 'standard:sdq';

onEachDatabase('an import of what is partly known', (databases) => {
  const open = async () => openTestImports(await databases.open());

  test('fills in the end of care that was running, and never overwrites one that is known', async () => {
    await using imports = await open();
    const { database } = imports;
    await imports.run(importer, aFile(aRow({ care_end: '' })), SDQ);

    const ended = await imports.run(importer, aFile(aRow()), SDQ);
    const contradicting = await imports.run(importer, aFile(aRow({ care_end: '2025-07-31' })), SDQ);

    expect(ended).toMatchObject({ state: 'APPLIED', findings: [{ code: 'care-completed', count: 1 }] });
    expect((await storedState(database)).care_episode.join()).toContain('2025-06-30');
    expect(contradicting).toMatchObject({
      state: 'INVALID',
      problems: [{ code: 'care-contradicts', column: 'care_start' }],
    });
  });

  test('keeps what is known of a client, and says that the file differs', async () => {
    await using imports = await open();
    const { database } = imports;
    await imports.run(importer, aFile(aRow()), SDQ);

    const differing = await imports.run(
      importer,
      aFile(aRow({ sex: 'M', moment: 'END', taken_on: '2025-06-25' })),
      SDQ,
    );

    expect(differing).toMatchObject({ state: 'APPLIED', findings: [{ code: 'client-differs', count: 1 }] });
    expect((await storedState(database)).client.join()).toContain('"sex":"F"');
  });

  test('takes the number of a client that was merged for the one that stays, also in one file', async () => {
    await using imports = await open();
    const { database } = imports;
    await imports.run(importer, aFile(aRow()), SDQ);
    await mergeInto(database, 'R-old');

    const done = await imports.run(
      importer,
      aFile(
        aRow({ reference: 'R-old', moment: 'END', taken_on: '2025-06-25' }),
        aRow({ moment: 'INTERIM', taken_on: '2025-04-01' }),
      ),
      SDQ,
    );
    const again = await imports.run(
      importer,
      aFile(aRow({ reference: 'R-old', moment: 'END', taken_on: '2025-06-25' })),
      SDQ,
    );

    expect(done).toMatchObject({
      state: 'APPLIED',
      plan: { newClients: 0, newTrajectories: 0, newMeasurements: 2 },
    });
    expect(again).toMatchObject({ plan: { newClients: 0, newMeasurements: 0 } });
  });

  test('takes ready scores of an instrument that has items', async () => {
    await using imports = await open();
    const { database } = imports;
    const mapping = imports.service.mappings(importer).find(({ key }) => key === 'standard:cbcl-6-18:scores');
    const header = mapping?.columns.map(({ name }) => name) ?? [];
    const row = aRow({ informant: 'moeder' });
    const cells = header.map((name) => (name === 'aggressive_t' ? '69' : (row[name] ?? '')));

    const done = await imports.run(
      importer,
      `${header.join(';')}\n${cells.join(';')}\n`,
      'standard:cbcl-6-18:scores',
    );

    expect(done).toMatchObject({ state: 'APPLIED', plan: { newMeasurements: 1 } });
    expect((await storedState(database)).measurement.join()).toContain(
      '\\"aggressive\\":{\\"raw\\":null,\\"t\\":69}',
    );
  });
});
