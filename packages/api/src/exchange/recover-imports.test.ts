import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { onEachDatabase } from '../testing/on-each-database.js';
import { anImporter, openTestImports } from '../testing/open-test-imports.js';
import type { Database } from '../platform/database/doors.js';
import { sql } from '../platform/database/sql.js';
import { aFile, aRow, bytesOf } from '../testing/sdq-file.js';
import { rowsIn } from '../testing/stored-state.js';

const importer = anImporter();
const SDQ = 'standard:sdq';

onEachDatabase('an import that was left behind', (databases) => {
  const leaveBehind = async (database: Database, state: 'CHECKING' | 'APPLYING', owner: string) => {
    await using imports = await openTestImports(database);
    const { id } = await imports.check(importer, aFile(aRow()), SDQ);
    await database.write.transaction((tx) =>
      tx.execute(sql`UPDATE import_batch SET state = ${state}, owner = ${owner} WHERE id = ${id}`),
    );
    return id;
  };

  test.each(['CHECKING', 'APPLYING'] as const)(
    'in %s by a process that died fails in words at the next start',
    async (state) => {
      const database = await databases.open();
      const id = await leaveBehind(database, state, `${hostname()}/${process.pid}/${randomUUID()}`);

      await using imports = await openTestImports(database);

      const batch = await imports.service.get(importer, id);
      expect(batch).toMatchObject({
        state: 'FAILED',
        failure: { nl: expect.stringContaining('niets opgeslagen') as string },
      });
      expect(await rowsIn(database, 'import_row')).toBe(0);
      expect(await imports.service.apply(importer, id)).toMatchObject({
        kind: 'not-ready',
        code: 'import-failed',
      });
    },
  );

  test('by a process that is still alive, or that runs on another machine, is left alone', async () => {
    const database = await databases.open();
    const alive = await leaveBehind(database, 'CHECKING', `${hostname()}/${process.ppid}/token`);
    const elsewhere = await leaveBehind(database, 'CHECKING', `elsewhere/1/token`);

    await using imports = await openTestImports(database);

    await expect(imports.service.get(importer, alive)).resolves.toMatchObject({ state: 'CHECKING' });
    await expect(imports.service.get(importer, elsewhere)).resolves.toMatchObject({ state: 'CHECKING' });
  });

  test('after its check for more than a week expires', async () => {
    const database = await databases.open();
    let id: string;
    {
      await using imports = await openTestImports(database);
      id = (await imports.check(importer, aFile(aRow()), SDQ)).id;
    }

    await using imports = await openTestImports(database, { now: '2026-03-09T12:00:00.000Z' });

    await expect(imports.service.get(importer, id)).resolves.toMatchObject({ state: 'FAILED' });
    expect(await rowsIn(database, 'import_row')).toBe(0);
  });

  test('that is stopped ends FAILED and stores nothing', async () => {
    const database = await databases.open();
    const imports = await openTestImports(database);
    const rows = Array.from({ length: 3_000 }, (_each, index) => aRow({ reference: `C-${index}` }));
    const { uploadId } = await imports.service.saveUpload(importer, bytesOf(aFile(...rows)), 'x.csv');
    const { id } = await imports.service.check(importer, uploadId, SDQ);

    await imports.service.close();

    await expect(imports.service.get(importer, id)).resolves.toMatchObject({ state: 'FAILED' });
    expect(await rowsIn(database, 'import_row')).toBe(0);
    await imports[Symbol.asyncDispose]();
  });
});
