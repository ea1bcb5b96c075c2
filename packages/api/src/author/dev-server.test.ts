import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TWO_QUESTIONS } from '@trefzeker/instruments/testing';
import type { AuthorReport } from '@trefzeker/shared';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aClock } from '../testing/index.js';
import { writeTwoQuestions } from '../testing/two-questions.js';
import type { DevServer } from './dev-server.js';
import { startDevServer } from './dev-server.js';

const OURS = { 'x-trefzeker-request': '1' };

let folder = '';
let server: DevServer;
let url = '';
let cookie = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trefzeker-author-'));
  await writeTwoQuestions(folder);
  server = await startDevServer({
    ...{ folder, port: 0, clock: aClock() },
    settings: { webFolder: folder, logLevel: 'silent' },
  });
  url = `http://127.0.0.1:${server.port}`;
  const welcome = await fetch(`${url}/author`, { redirect: 'manual' });
  cookie = welcome.headers.getSetCookie()[0]?.split(';')[0] ?? '';
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function get(path: string, headers: Readonly<Record<string, string>> = OURS): Promise<Response> {
  return fetch(`${url}${path}`, { headers: { cookie, ...headers } });
}

async function report(): Promise<AuthorReport> {
  return (await (await get('/author/report')).json()) as AuthorReport;
}

async function ask(query: string): Promise<unknown> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...OURS, cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await answer.json()) as { readonly data: unknown }).data;
}

describe('the server of an author', () => {
  test('signs the author in and leads to the page', async () => {
    const welcome = await fetch(`${url}/author`, { redirect: 'manual' });

    expect(welcome.status).toBe(303);
    expect(welcome.headers.get('location')).toBe('/auteur');
    expect(await ask('{ viewer { may } }')).toEqual({
      viewer: { may: ['READ_FIGURES', 'READ_INSTRUMENTS'] },
    });
  });

  test('reports on the folder and has its instrument, besides what is built in', async () => {
    expect(await report()).toMatchObject({
      folder,
      instruments: [{ key: 'two-questions', edition: 1 }],
      findings: expect.arrayContaining([
        expect.objectContaining({ file: 'scorer.js', code: 'threw', severity: 'error' }),
      ]) as unknown,
      isOfEarlierSave: false,
    });
    expect(await ask('{ plugins { state } }')).toEqual({
      plugins: [{ state: 'ACTIVE' }, { state: 'ACTIVE' }],
    });
  });

  test.each(['/author/report', '/author/events'])('tells %s only to the author', async (path) => {
    const nobody = await fetch(`${url}${path}`, { headers: OURS });

    expect(nobody.status).toBe(401);
  });

  test.each([{}, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])(
    'tells nothing to a page of another site: %o',
    async (headers) => {
      for (const path of ['/author/report', '/author/events'])
        expect((await raw(path, { cookie, ...headers })).statusCode).toBe(403);
    },
  );

  test('tells its own page, which cannot set a header on events', async () => {
    const events = await raw('/author/events', { cookie, 'sec-fetch-site': 'same-origin' });
    events.destroy();

    expect(events.statusCode).toBe(200);
    expect(events.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(events.headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('answers no other name than that of this machine', async () => {
    const answer = await raw('/author/report', { cookie, ...OURS, host: `evil.example:${server.port}` });

    expect(answer.statusCode).toBe(421);
  });

  test('tells of a save, and then has what was saved', async () => {
    const events = await raw('/author/events', { cookie, ...OURS });
    let heard = '';
    events.on('data', (chunk) => (heard += String(chunk)));

    await writeTwoQuestions(folder, { version: '1.0.1' });
    await expect.poll(() => heard, { timeout: 15_000 }).toContain('data: reading\n\ndata: read\n\n');
    events.destroy();

    expect(await report()).toMatchObject({ plugin: { version: '1.0.1' } });
    expect(await ask('{ plugins { packageVersion } }')).toMatchObject({
      plugins: [{}, { packageVersion: '1.0.1' }],
    });
  });

  test('keeps the last form while a save cannot be read, and is right again after the next one', async () => {
    writeFileSync(join(folder, 'two.json'), '{ "key": "two-questions", "edi');
    await expect.poll(async () => (await report()).isOfEarlierSave, { timeout: 15_000 }).toBe(true);

    expect(await report()).toMatchObject({
      findings: [{ file: 'two.json', code: 'not-json' }],
      instruments: [{ key: 'two-questions', edition: 1 }],
    });
    expect(await ask('{ instrument(key: "two-questions") { label { nl } } }')).toEqual({
      instrument: { label: { nl: 'Twee vragen' } },
    });

    await writeTwoQuestions(folder);
    await expect.poll(async () => (await report()).isOfEarlierSave, { timeout: 15_000 }).toBe(false);
  });

  test('does not show a built-in instrument in place of one of the same name', async () => {
    writeFileSync(join(folder, 'two.json'), JSON.stringify({ ...TWO_QUESTIONS, key: 'sdq' }));
    await expect.poll(async () => (await report()).isOfEarlierSave, { timeout: 15_000 }).toBe(true);

    expect((await report()).instruments).toEqual([{ key: 'two-questions', edition: 1 }]);
    expect(await ask('{ instrument(key: "two-questions") { key } }')).toEqual({
      instrument: { key: 'two-questions' },
    });
  });

  test('does not wait for a page that listens when it stops', async () => {
    const events = await raw('/author/events', { cookie, ...OURS });
    const ended = once(events.resume(), 'end');
    const before = performance.now();

    await server.close();
    await ended;

    expect(performance.now() - before).toBeLessThan(5000);
  });

  test('leaves nothing behind', async () => {
    const kept = () => readdirSync(tmpdir()).filter((name) => name.startsWith('trefzeker-dev-'));
    const before = kept();
    const other = await startDevServer({
      ...{ folder, port: 0, clock: aClock() },
      settings: { webFolder: folder, logLevel: 'silent' },
    });
    const own = kept().find((name) => !before.includes(name)) ?? '';

    await other.close();

    expect(own).not.toBe('');
    expect(existsSync(join(tmpdir(), own))).toBe(false);
  });
});

/** With headers that `fetch` sets itself. */
async function raw(path: string, headers: Readonly<Record<string, string>>): Promise<IncomingMessage> {
  const sent = request({ hostname: '127.0.0.1', port: server.port, path, headers }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response;
}
