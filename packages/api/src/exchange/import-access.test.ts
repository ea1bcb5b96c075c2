import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onEachDatabase } from '../testing/on-each-database.js';
import { anImporter, openTestImports } from '../testing/open-test-imports.js';
import { PROVIDER } from '../testing/builders.js';
import { sql } from '../platform/database/sql.js';
import { aFile, aRow, bytesOf } from '../testing/sdq-file.js';

const importer = anImporter();
const SDQ = 'standard:sdq';

onEachDatabase('access to imports', (databases) => {
  const open = async () => openTestImports(await databases.open());

  test('is only for who may import, and only of the own organisation', async () => {
    await using imports = await open();
    const { id } = await imports.check(importer, aFile(aRow()), SDQ);
    const elsewhere = anImporter({ organisationId: PROVIDER });
    const professional = anImporter({ roles: ['professional'] });

    await expect(imports.check(professional, aFile(aRow()), SDQ)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(() => imports.service.mappings(professional)).toThrow('IMPORT');
    await expect(imports.service.get(elsewhere, id)).resolves.toBeNull();
    await expect(imports.service.apply(elsewhere, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(imports.service.list(elsewhere, { first: 10, after: null })).resolves.toMatchObject({
      items: [],
    });
  });

  test('cannot be checked with an upload of another organisation, or with a mapping that is not there', async () => {
    await using imports = await open();
    const { uploadId } = await imports.service.saveUpload(importer, bytesOf(aFile(aRow())), 'x.csv');
    const elsewhere = anImporter({ organisationId: PROVIDER });

    await expect(imports.service.check(elsewhere, uploadId, SDQ)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(imports.service.check(importer, '../../etc/passwd', SDQ)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(imports.service.check(importer, uploadId, 'nothing')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('keeps an upload in a file that only its owner can read, and removes it after the check', async () => {
    await using imports = await open();
    const folder = join(imports.dataFolder, 'uploads');
    const { uploadId } = await imports.service.saveUpload(
      importer,
      bytesOf(aFile(aRow())),
      '../evil\u0000.csv',
    );

    const modes = await Promise.all(
      (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).mode & 0o777),
    );
    const { id } = await imports.service.check(importer, uploadId, SDQ);
    const batch = await imports.service.settled(importer, id);

    expect(modes).toEqual([0o600, 0o600]);
    expect(batch.fileName).toBe('evil.csv');
    expect(await readdir(folder)).toEqual([]);
  });

  test('writes who imported which clients from which file in the access log', async () => {
    await using imports = await open();
    const { database } = imports;
    const { id } = await imports.run(importer, aFile(aRow()), SDQ);

    const lines = await database.read.query<{ person_id: string; client_ids: string; object_ids: string }>(
      sql`SELECT person_id, client_ids, object_ids FROM access_log WHERE action = 'import' ORDER BY sequence`,
    );

    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0]?.client_ids ?? '')).toHaveLength(1);
    expect(JSON.parse(lines[1]?.object_ids ?? '')).toEqual([
      id,
      expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      'rows:1',
    ]);
  });

  test('is listed newest first, page by page', async () => {
    const database = await databases.open();
    const ids: string[] = [];
    for (const minute of ['00', '01', '02']) {
      await using imports = await openTestImports(database, { now: `2026-03-01T12:${minute}:00.000Z` });
      ids.unshift((await imports.check(importer, aFile(aRow()), SDQ)).id);
    }
    await using imports = await openTestImports(database);

    const first = await imports.service.list(importer, { first: 2, after: null });
    const last = first.items.at(-1);
    const after = { sortValue: last?.createdAt.toISOString() ?? '', id: last?.id ?? '' };
    const second = await imports.service.list(importer, { first: 2, after });

    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
  });
});
