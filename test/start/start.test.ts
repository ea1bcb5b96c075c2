import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ask, signInAs, type Ask } from '../support/ask.js';
import { Program } from '../support/program.js';
import { entries, startServer } from '../support/server.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const demoPeople = '{ demoPeople { id name } }';
const registerClient =
  'mutation { registerClient(input: { reference: "KEPT-1", sex: X }) { ... on ClientRegistered { client { id } } } }';
const findClient = '{ clients(filter: { search: "KEPT-1" }, first: 10) { edges { node { id reference } } } }';

describe('pnpm start', () => {
  test('prints the address where it serves, and offers the demo people there', async () => {
    await using server = await startServer('start');

    const people = await ask(server.url, demoPeople);

    expect(server.program.said).toContain(server.url);
    expect(people.data?.demoPeople).not.toHaveLength(0);
  });

  test('serves the page and its own kind of answer for health', async () => {
    await using server = await startServer('start');

    const page = await fetch(server.url);
    const health = await fetch(`${server.url}/health`);

    expect(await page.text()).toContain('<html');
    expect(health.headers.get('content-type')).toContain('application/json');
  });

  test('keeps what was registered before an earlier stop', async () => {
    using folder = temporaryFolder();
    const env = { DATABASE_URL: `sqlite:${join(folder.path, 'kept.db')}` };

    const before = await withStarted(env, async (ask) => {
      await ask(registerClient);
      return ask(findClient);
    });
    const after = await withStarted(env, (ask) => ask(findClient));

    expect(before).toMatchObject({ data: { clients: { edges: [{ node: { reference: 'KEPT-1' } }] } } });
    expect(after).toEqual(before);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('ends with code 0 and without a stack on %s', async (signal) => {
    const server = await startServer('start');

    const ended = await server.program.stop(signal);

    expect(ended).toEqual({ code: 0, signal: null });
    expect(server.program.said).not.toMatch(/^\s+at .+:\d+:\d+/m);
    await server[Symbol.asyncDispose]();
  });

  test('says what to do when the port is taken', async () => {
    using folder = temporaryFolder();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as { port: number }).port);

    const program = new Program(entries.start, {
      PORT: port,
      DATABASE_URL: `sqlite:${join(folder.path, 'trefzeker.db')}`,
    });
    const { code } = await program.ended();
    other.close();

    expect(code).not.toBe(0);
    expect(program.said).toContain(port);
    expect(program.said).toMatch(/PORT=\d+/);
    expect(program.said).not.toMatch(/^\s+at .+:\d+:\d+/m);
  });

  test('has no demo people and no demo sign-in with TREFZEKER_DEMO=off', async () => {
    await using server = await startServer('start', { TREFZEKER_DEMO: 'off' });

    const people = await ask(server.url, demoPeople);
    const signIn = await ask(
      server.url,
      'mutation { signInAsDemoPerson(personId: "anyone") { person { id } } }',
    );

    expect(people.data?.demoPeople ?? []).toEqual([]);
    expect(signIn.errors).not.toHaveLength(0);
  });
});

async function withStarted<Result>(
  env: Readonly<Record<string, string>>,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  await using server = await startServer('start', env);
  return await work(await signInAs(server.url, 'TEAM_LEADER'));
}
