import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { json, query, dataOf, SIGN_OUT } from './answers.js';
import type { Target } from './target.js';

export function attackTransport(target: Target): void {
  test.each<[string, string, string]>([
    ['A-01 CSRF by a form', 'application/x-www-form-urlencoded', `query=${encodeURIComponent(SIGN_OUT)}`],
    ['A-02 CSRF by a form with files', 'multipart/form-data; boundary=x', '--x--'],
    ['A-03 CSRF by plain text', 'text/plain', query(SIGN_OUT)],
    ['A-04 no type at all', '', query(SIGN_OUT)],
    ['A-07 charset utf-7', 'application/json; charset=utf-7', query(SIGN_OUT)],
    ['A-07b charset utf-16le', 'application/json; charset=utf-16le', query(SIGN_OUT)],
    ['A-07c charset x-user-defined', 'application/json; charset=x-user-defined', query(SIGN_OUT)],
    ['A-07d a charset of 10 kB', `application/json; charset=${'u'.repeat(10_000)}`, query(SIGN_OUT)],
    ['A-08 JSON by another name', 'application/json+x', query(SIGN_OUT)],
  ])('%s is refused', async (_, type, body) => {
    const headers = target.withCookie({ 'x-trefzeker-request': '1', origin: 'https://evil.example' });
    const answer = await target.raw({
      headers: { ...headers, ...(type === '' ? {} : { 'content-type': type }) },
      body,
    });

    expect([400, 403, 415]).toContain(answer.status);
    expect(answer.body).not.toContain('"data":{');
  });

  test.each([
    ['A-05 a query by GET', '/graphql?query=%7Bviewer%7Bperson%7Bid%7D%7D%7D'],
    ['A-06 a mutation by GET', `/graphql?query=${encodeURIComponent(SIGN_OUT)}`],
    ['A-37 a console', '/graphql'],
  ])('%s is refused, and tells nothing', async (_, path) => {
    const answer = await target.raw({
      ...{ method: 'GET', path },
      headers: { cookie: target.cookieOf('worker'), accept: 'text/html' },
    });

    expect([403, 404, 405]).toContain(answer.status);
    expect(answer.body).not.toMatch(/"data":\{|graphiql/i);
  });

  test.each(['/graphiql', '/playground', '/altair', '/voyager', '/console', '/graphql/graphiql'])(
    'A-37 %s is no console',
    async (path) => {
      const answer = await target.raw({ method: 'GET', path, headers: { accept: 'text/html' } });

      expect(answer.body).not.toMatch(/graphiql|playground|altair|voyager/i);
    },
  );

  test.each([10, 1000])('A-09 a batch of %d is refused', async (count) => {
    const body = JSON.stringify(
      Array.from({ length: count }, () => ({ query: '{ viewer { person { id } } }' })),
    );

    const answer = await target.raw({ headers: target.withCookie(json), body });

    expect(answer.status).toBe(400);
  });

  test('A-10 an own session without our header is refused', async () => {
    const answer = await target.raw({
      headers: { 'content-type': 'application/json', cookie: target.cookieOf('worker') },
      body: query('{ viewer { person { id } } }'),
    });

    expect(answer.status).toBe(403);
  });

  test('A-11 a mutation in the address beside a query in the body is not run', async () => {
    const answer = await target.raw({
      path: `/graphql?query=${encodeURIComponent(SIGN_OUT)}`,
      ...{ headers: target.withCookie(json), body: query('{ viewer { person { id } } }') },
    });

    expect([200, 400]).toContain(answer.status);
    const still = await target.ask('{ viewer { person { id } } }');
    expect(dataOf(still)?.viewer).not.toBeNull();
  });

  test.each(['https://evil.example', 'null', 'https://localhost.evil.nl'])(
    'A-13 another site is not let in: %s',
    async (origin) => {
      const asked = await target.raw({
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'x-trefzeker-request',
        },
      });
      const sent = await target.raw({
        headers: target.withCookie({ ...json, origin }),
        body: query('{ __typename }'),
      });

      for (const { headers } of [asked, sent]) {
        expect(headers['access-control-allow-origin']).toBeUndefined();
        expect(headers['access-control-allow-credentials']).toBeUndefined();
      }
    },
  );

  test.each<[string, string, Buffer]>([
    ['gzip', 'gzip', gzipSync(Buffer.alloc(10_000_000))],
    ['brotli', 'br', brotliCompressSync(Buffer.alloc(10_000_000))],
    ['gzip twice', 'gzip, gzip', gzipSync(gzipSync(Buffer.alloc(10_000_000)))],
  ])('A-15 a bomb is not unpacked: %s', async (_, encoding, body) => {
    const answer = await target.raw({
      ...{ headers: target.withCookie({ ...json, 'content-encoding': encoding }), body },
    });

    expect([413, 415]).toContain(answer.status);
  });

  test('A-16 a body of 10 MB is cut off', async () => {
    const answer = await target
      .raw({
        headers: target.withCookie(json),
        body: query(`{ viewer { person { id } } } # ${'x'.repeat(10_000_000)}`),
      })
      .then(
        ({ status }) => status,
        () => 413,
      );

    expect(answer).toBe(413);
  });
}
