import { expect, test } from 'vitest';
import { onEachDatabase } from '../../testing/on-each-database.js';
import type { Transaction } from './doors.js';
import { sql } from './sql.js';

onEachDatabase('the two doors', (databases) => {
  const insert = (tx: Transaction, id: string) =>
    tx.execute(sql`INSERT INTO organisation (id, name, kind) VALUES (${id}, ${id}, ${'CARE_PROVIDER'})`);
  const storedIds = async (read: { query: Transaction['query'] }) =>
    (await read.query<{ id: string }>(sql`SELECT id FROM organisation ORDER BY id`)).map(({ id }) => id);

  test('the read door sees what the write door committed', async () => {
    const { read, write } = await databases.open();

    await write.transaction((tx) => insert(tx, 'a'));

    expect(await storedIds(read)).toEqual(['a']);
  });

  test('the read door refuses to write', async () => {
    const { read } = await databases.open();

    await expect(read.query(sql`DELETE FROM organisation`)).rejects.toThrow(/read-?only/i);
  });

  test('nothing stays of a transaction that fails', async () => {
    const { read, write } = await databases.open();

    const failing = write.transaction(async (tx) => {
      await insert(tx, 'a');
      throw new Error('changed my mind');
    });

    await expect(failing).rejects.toThrow('changed my mind');
    expect(await storedIds(read)).toEqual([]);
  });

  test('an acknowledged row stays when a transaction that was open meanwhile rolls back', async () => {
    const { read, write } = await databases.open();
    const opened = deferred();
    const goOn = deferred();
    const failing = write.transaction(async (tx) => {
      await insert(tx, 'a');
      opened.resolve();
      await goOn.promise;
      throw new Error('roll back');
    });
    await opened.promise;

    const acknowledged = write.transaction((tx) => insert(tx, 'b'));
    goOn.resolve();

    await expect(failing).rejects.toThrow('roll back');
    await acknowledged;
    expect(await storedIds(read)).toEqual(['b']);
  });

  test('of many transactions at once exactly the rows of those that succeeded are there', async () => {
    const { read, write } = await databases.open();
    const names = Array.from({ length: 20 }, (_, index) => `org-${String(index).padStart(2, '0')}`);

    await Promise.allSettled(
      names.map((name, index) =>
        write.transaction(async (tx) => {
          await insert(tx, name);
          if (index % 3 === 0) throw new Error('no');
        }),
      ),
    );

    expect(await storedIds(read)).toEqual(names.filter((_, index) => index % 3 !== 0));
  });

  test('reading before writing in one transaction beside another writer is never answered with "busy"', async () => {
    const { read, write } = await databases.open();
    const readThenWrite = (id: string) =>
      write.transaction(async (tx) => {
        await storedIds(tx);
        await insert(tx, id);
      });

    await Promise.all([readThenWrite('a'), readThenWrite('b'), readThenWrite('c')]);

    expect(await storedIds(read)).toEqual(['a', 'b', 'c']);
  });

  test('a transaction within a transaction is refused instead of waiting for itself', async () => {
    const { write } = await databases.open();

    const nested = write.transaction(() => write.transaction((tx) => insert(tx, 'a')));

    await expect(nested).rejects.toThrow('outside any other transaction');
  });

  test('a failure names the constraint and tells no value', async () => {
    const { write } = await databases.open();
    await write.transaction((tx) => insert(tx, 'secret-name'));

    const again = write.transaction((tx) => insert(tx, 'secret-name'));

    const failure: unknown = await again.catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({
      name: 'StatementError',
      constraint: expect.stringMatching(/organisation/) as string,
    });
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('secret-name');
  });

  test('statements are told to listeners without their values, until they stop listening', async () => {
    const database = await databases.open();
    const heard: string[] = [];
    const stop = database.onStatement(({ door, text }) => heard.push(`${door}: ${text}`));

    await database.read.query(sql`SELECT id FROM organisation WHERE id = ${'hidden'}`);
    await database.write.transaction((tx) => insert(tx, 'hidden'));
    stop();
    await storedIds(database.read);

    expect(heard).toHaveLength(2);
    expect(heard.join()).not.toContain('hidden');
  });

  test('a civil date, an instant, JSON and a count come back alike', async () => {
    const { write } = await databases.open();
    const at = '2026-03-01T23:30:00.000Z';

    const [row] = await write.transaction(async (tx) => {
      await tx.execute(sql`INSERT INTO access_log (at, roles, action, outcome, operation, client_ids, object_ids, request_id)
        VALUES (${at}, ${'["b","a"]'}, ${'read'}, ${'success'}, ${'x'}, ${'[]'}, ${'[]'}, ${'r'})`);
      return tx.query(sql`SELECT at, roles, (SELECT count(*) FROM access_log) AS lines FROM access_log`);
    });

    expect(row).toEqual({ at, roles: '["b","a"]', lines: 1 });
  });

  test('the access log can be added to, and neither changed nor emptied', async () => {
    const { write } = await databases.open();
    const line = sql`INSERT INTO access_log (at, roles, action, outcome, operation, client_ids, object_ids, request_id)
      VALUES (${'2026-03-01T12:00:00.000Z'}, ${'[]'}, ${'read'}, ${'success'}, ${'x'}, ${'[]'}, ${'[]'}, ${'r'})`;
    await write.transaction((tx) => tx.execute(line));

    for (const forbidden of [sql`UPDATE access_log SET operation = ${'y'}`, sql`DELETE FROM access_log`]) {
      await expect(write.transaction((tx) => tx.execute(forbidden))).rejects.toThrow('append-only');
    }
  });
});

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
