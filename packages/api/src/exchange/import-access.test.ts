import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Database } from '../platform/database/doors.js';
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

  const linesOf = async (database: Database) => {
    const lines = await database.read.query<
      Record<'operation' | 'outcome' | 'client_ids' | 'object_ids', string>
    >(
      sql`SELECT operation, outcome, client_ids, object_ids FROM access_log WHERE action = 'import' ORDER BY sequence`,
    );
    return lines.map(({ operation, outcome, client_ids, object_ids }) => ({
      did: `${operation} ${outcome}`,
      clients: JSON.parse(client_ids) as string[],
      objects: JSON.parse(object_ids) as string[],
    }));
  };

  test('writes every step in the access log: which file, which clients, by which import', async () => {
    await using imports = await open();
    const { id } = await imports.run(importer, aFile(aRow()), SDQ);

    const lines = await linesOf(imports.database);

    expect(lines).toEqual([
      { did: 'saveUpload success', clients: [], objects: [expect.any(String)] },
      { did: 'checkImport success', clients: [], objects: [id] },
      { did: 'applyImport success', clients: [expect.any(String)], objects: [id] },
      {
        did: 'applyImport success',
        clients: [],
        objects: [id, expect.stringMatching(/^sha256:[0-9a-f]{64}$/), 'rows:1'],
      },
    ]);
  });

  test('names in the log the clients that a check looked up, also when it refuses the file', async () => {
    await using imports = await open();
    await imports.run(importer, aFile(aRow()), SDQ);
    const stored = (await linesOf(imports.database))[2]?.clients;

    const known = await imports.check(
      importer,
      aFile(aRow({ reference: 'C-2' }), aRow({ moment: 'END' })),
      SDQ,
    );
    const refused = await imports.check(importer, aFile(aRow({ sex: 'M' }), aRow({ moment: 'END' })), SDQ);

    const checks = (await linesOf(imports.database)).filter(({ objects }) =>
      [known.id, refused.id].includes(objects[0] ?? ''),
    );
    expect(checks).toEqual([
      { did: 'checkImport success', clients: stored, objects: [known.id] },
      { did: 'checkImport refused', clients: stored, objects: [refused.id] },
    ]);
  });

  test('writes in the log what was refused, without a text that is no id', async () => {
    await using imports = await open();
    const professional = anImporter({ roles: ['professional'] });
    const invalid = await imports.check(importer, aFile(aRow({ frame: 'soms' })), SDQ);
    const before = (await linesOf(imports.database)).length;
    const isRefused = { code: 'NOT_FOUND' };

    await expect(imports.service.saveUpload(professional, bytesOf(''), 'x.csv')).rejects.toMatchObject(
      isRefused,
    );
    await expect(imports.service.check(importer, 'Sam Jansen', SDQ)).rejects.toMatchObject(isRefused);
    await expect(imports.service.apply(professional, invalid.id)).rejects.toMatchObject(isRefused);
    await imports.service.apply(importer, invalid.id);

    expect((await linesOf(imports.database)).slice(before)).toEqual([
      { did: 'saveUpload refused', clients: [], objects: [] },
      { did: 'checkImport refused', clients: [], objects: [] },
      { did: 'applyImport refused', clients: [], objects: [invalid.id] },
      { did: 'applyImport refused', clients: [], objects: [invalid.id] },
    ]);
  });

  test('writes in the log that a check was stopped, or that a checked file was overtaken', async () => {
    const database = await databases.open();
    await using imports = await openTestImports(database);
    const overtaken = await imports.check(importer, aFile(aRow()), SDQ);
    await imports.run(importer, aFile(aRow({ answer: '2' })), SDQ);
    await imports.service.apply(importer, overtaken.id);
    const stopped = await imports.service.saveUpload(importer, bytesOf(aFile(aRow())), 'x.csv');
    const { id } = await imports.service.check(importer, stopped.uploadId, SDQ);
    await imports.service.close();

    const last = (await linesOf(database)).filter(({ objects }) =>
      [overtaken.id, id].includes(objects[0] ?? ''),
    );

    expect(last.map(({ did, objects }) => [did, objects])).toEqual([
      ['checkImport success', [overtaken.id]],
      ['applyImport refused', [overtaken.id]],
      ['checkImport failed', [id]],
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
