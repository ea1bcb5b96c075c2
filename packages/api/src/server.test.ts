import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from './testing/start-test-app.js';
import type { TestApp } from './testing/index.js';
import { PEOPLE, registerTrajectory, startTestApp } from './testing/index.js';

let app: TestApp;
let withPage: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  const webFolder = mkdtempSync(join(tmpdir(), 'trefzeker-web-'));
  writeFileSync(join(webFolder, 'index.html'), '<title>Trefzeker</title>');
  withPage = await startTestApp({ settings: { webFolder } });
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await withPage[Symbol.asyncDispose]();
});

/** As it stands, with any host: `fetch` would tidy up the address and set the host itself. */
async function raw(path: string, host: string, url = app.url) {
  const { hostname, port } = new URL(url);
  const sent = request({ hostname, port, path, headers: { host } }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const { statusCode, headers } = response;
  return { status: statusCode ?? 0, headers, body: await text(response) };
}

const JSON_HEADERS = { 'content-type': 'application/json' };
const VIEWER = JSON.stringify({ query: '{ viewer { may } }' });

function post(
  headers: Readonly<Record<string, string>>,
  body: RequestInit['body'] = VIEWER,
): Promise<Response> {
  return app.as(null).fetch('/graphql', { method: 'POST', headers, body: body ?? null });
}

describe('the transport', () => {
  test.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'refuses %s: only POST runs GraphQL',
    async (method) => {
      const response = await app.as(null).fetch('/graphql?query={viewer{may}}', { method });

      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('POST');
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-7',
    'application/json; charset=utf-16le',
    `application/json; charset=${'x'.repeat(10_000)}`,
    'application/jsonx',
  ])('refuses a body as %.40s: a form on another site could send it, or it is not JSON', async (type) => {
    expect((await post({ 'content-type': type })).status).toBe(415);
  });

  test('refuses a body that is packed', async () => {
    const response = await post({ ...JSON_HEADERS, 'content-encoding': 'gzip' }, gzipSync(VIEWER));

    expect(response.status).toBe(415);
  });

  test('reads JSON with its one charset', async () => {
    const response = await post({ 'content-type': 'application/json; charset=utf-8' });

    expect(response.status).toBe(200);
  });

  test('answers as graphql-response+json to whoever accepts that', async () => {
    const response = await post({ ...JSON_HEADERS, accept: 'application/graphql-response+json' });

    expect(response.headers.get('content-type')).toContain('application/graphql-response+json');
  });

  test.each([
    ['several requests in one', `[${VIEWER},${VIEWER}]`, 'not a list'],
    ['a query that is no text', '{"query":{"viewer":1}}', '`query` of the body must be a string'],
    ['a query that is not there', '{"other":1}', '`query` of the body is missing'],
    ['nothing', '{}', 'an object with the field `query`'],
    [
      'variables as text',
      '{"query":"{viewer{may}}","variables":"{}"}',
      '`variables` of the body must be an object',
    ],
  ])('refuses %s in words', async (_what, body, words) => {
    const response = await post(JSON_HEADERS, body);
    const { errors } = (await response.json()) as Pick<Answer, 'errors'>;

    expect(response.status).toBe(400);
    expect(errors).toMatchObject([
      { message: expect.stringContaining(words) as string, extensions: { code: 'BAD_REQUEST' } },
    ]);
  });

  test('says which types it answers in to whoever accepts none of them', async () => {
    const response = await post({ ...JSON_HEADERS, accept: 'text/html' });

    expect(response.status).toBe(406);
    expect(await response.text()).toContain('The header `accept` must allow application/json');
  });

  test('wants the header of ours as soon as a session comes along', async () => {
    const init = { method: 'POST', headers: JSON_HEADERS, body: VIEWER };
    const without = await app.as(PEOPLE.professional).fetch('/graphql', init);

    expect(without.status).toBe(403);
    expect(await without.json()).toMatchObject({ errors: [{ extensions: { code: 'HEADER_REQUIRED' } }] });
  });

  test.each([
    ['localhost:4000', 200],
    ['127.0.0.1', 200],
    ['[::1]:80', 200],
    ['evil.example:4000', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1.evil.example', 421],
  ])('answers the host %s with %i while the demonstration is on', async (host, status) => {
    expect((await raw('/health', host)).status).toBe(status);
  });

  test('answers any host when the demonstration is off', async () => {
    await using closed = await startTestApp({ settings: { isDemo: false } });

    expect((await raw('/health', 'trefzeker.example', closed.url)).status).toBe(200);
  });

  test.each([
    '/%00',
    '/%ffJan',
    '/%',
    '/%E0%A4%A',
    '/assets/%00Jan',
    '/graphql/%ffJan',
    '/uploads?fileName=%ffJan',
    '//Jan%5c..%5c',
  ])('answers the odd address %s in our own form, without repeating it', async (path) => {
    for (const server of [app, withPage]) {
      const { status, headers, body } = await raw(path, 'localhost', server.url);

      expect([200, 400, 404]).toContain(status);
      expect(body).not.toContain('Jan');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cache-control']).toBeDefined();
      if (status !== 200)
        expect(JSON.parse(body)).toMatchObject({
          errors: [{ extensions: { code: expect.stringMatching(/^(BAD_REQUEST|NOT_FOUND)$/) as string } }],
        });
    }
  });

  test('refuses a body over 256 kB', async () => {
    const response = await post(
      JSON_HEADERS,
      JSON.stringify({ query: `{ viewer { may } } # ${'x'.repeat(300_000)}` }),
    );

    expect(response.status).toBe(413);
  });

  test('lets no cache keep an answer and no page frame it', async () => {
    const { headers } = await post(JSON_HEADERS);

    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});

describe('the limits', () => {
  const LIMITED = 'REQUEST_TOO_LARGE';

  test('refuse a document of more than 12 levels, also when fragments hold them', async () => {
    const deeper = (levels: number): string =>
      levels === 0 ? 'id' : `client { trajectories { ${deeper(levels - 1)} } }`;
    const document = `{ trajectories { edges { node { ...Deep } } } } fragment Deep on Trajectory { ${deeper(5)} }`;

    const answer = await app.as(PEOPLE.professional).query(document);

    expect(answer.errors).toMatchObject([
      { extensions: { code: LIMITED }, message: expect.stringContaining('it may hold 12') as string },
    ]);
  });

  test('leave room for the deepest thing a page asks', async () => {
    const document = `{ trajectories { edges { node { effectReports { scales { scores { norm { ... on NormScore { band { label { nl } } } } } } } } } } }`;

    const answer = await app.as(PEOPLE.professional).query(document);

    expect(answer.errors).toEqual([]);
  });

  test('refuse more than 30 aliases, also of __typename', async () => {
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ');

    const answer = await app.as(null).query(`{ viewer { ${aliases} } }`);

    expect(answer.errors).toMatchObject([{ extensions: { code: LIMITED } }]);
  });

  test('refuse more than 2,000 words before anything is validated', async () => {
    const answer = await app.as(null).query(`{ viewer { ${'may '.repeat(2_000)} } }`);

    expect(answer.status).toBe(400);
    expect(answer.errors).toEqual([
      {
        message: 'This document holds more than 2000 words and signs.',
        extensions: {
          code: LIMITED,
          limit: { allowed: 2000 },
          hint: 'Ask in several requests, and send values as variables.',
        },
      },
    ]);
  });

  test('refuse a fragment that holds itself', async () => {
    const answer = await app.as(null).query('{ ...A } fragment A on Query { ...A }');

    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('the addresses around GraphQL', () => {
  test('tell whoever watches that the server is alive and ready, without a sign-in', async () => {
    const health = await app.as(null).fetch('/health');
    const ready = await app.as(null).fetch('/ready');

    expect(await health.json()).toEqual({ status: 'ok', plugins: { active: 1, rejected: 0, disabled: 0 } });
    expect(await ready.json()).toEqual({ status: 'ready' });
  });

  test('say in words that a page is not built', async () => {
    const response = await app.as(null).fetch('/trajecten');

    expect(response.status).toBe(404);
    expect(await response.text()).toContain('pnpm build');
  });

  test('give no page for an unknown address below those of the server', async () => {
    const response = await app.as(null).fetch('/graphql/other');

    expect(await response.json()).toEqual({
      errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }],
    });
  });
});

describe('a stop', () => {
  test('lets a running request end and takes no new one', async () => {
    const stopping = await startTestApp();
    await registerTrajectory(stopping.app);
    const isAtWork = new Promise<void>((resolve) => stopping.app.database.onStatement(() => resolve()));
    const running = stopping.as(PEOPLE.professional).query('{ trajectories { totalCount } }');
    await isAtWork;

    const stopped = stopping[Symbol.asyncDispose]();

    expect((await running).data).toEqual({ trajectories: { totalCount: 1 } });
    await stopped;
    await expect(stopping.as(null).query('{ viewer { may } }')).rejects.toThrow('fetch failed');
  });
});

describe('a server that is not open', () => {
  test('keeps its schema and its names to itself', async () => {
    await using closed = await startTestApp({ settings: { isGraphqlOpen: false } });

    const introspection = await closed.as(PEOPLE.professional).query('{ __schema { types { name } } }');
    const guess = await closed.as(PEOPLE.professional).query('{ trajectori { id } }');

    expect(introspection.data).toBeNull();
    expect(introspection.errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(guess.text).not.toContain('trajectories');
  });
});
