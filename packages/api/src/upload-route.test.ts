import { DomainError } from '@trefzeker/shared';
import { fastify } from 'fastify';
import { describe, expect, test } from 'vitest';
import { anImporter } from './testing/open-test-imports.js';
import { registerUploadRoute } from './upload-route.js';

const HEADERS = { 'content-type': 'text/csv', 'x-trefzeker-request': '1' };

/** A server with the route alone; it remembers what was saved. */
async function open(actorOf = () => anImporter()) {
  const saved: { fileName: string; content: string }[] = [];
  const app = fastify();
  registerUploadRoute(app, {
    actorOf,
    imports: {
      async saveUpload(_actor, bytes, fileName) {
        const pieces: Uint8Array[] = [];
        for await (const piece of bytes) pieces.push(piece);
        saved.push({ fileName, content: Buffer.concat(pieces).toString() });
        return { uploadId: 'upload-1' };
      },
    },
  });
  await app.ready();
  return { app, saved };
}

describe('POST /uploads', () => {
  test('hands the bytes over as they come, larger than any JSON body may be', async () => {
    const { app, saved } = await open();
    const content = 'x'.repeat(3_000_000);

    const answer = await app.inject({
      method: 'POST',
      url: '/uploads?fileName=Meting%20Zo%C3%AB.csv',
      headers: HEADERS,
      payload: content,
    });

    expect([answer.statusCode, answer.json()]).toEqual([200, { uploadId: 'upload-1' }]);
    expect(saved).toEqual([{ fileName: 'Meting Zoë.csv', content }]);
  });

  test.each([
    ['another type', { 'content-type': 'application/json', 'x-trefzeker-request': '1' }, 415],
    [
      'a form, as another site can send it',
      { 'content-type': 'text/plain', 'x-trefzeker-request': '1' },
      415,
    ],
    [
      'another character set',
      { 'content-type': 'text/csv; charset=latin1', 'x-trefzeker-request': '1' },
      415,
    ],
    ['no header of ours', { 'content-type': 'text/csv' }, 403],
  ])('refuses %s', async (_what, headers, status) => {
    const { app, saved } = await open();

    const answer = await app.inject({ method: 'POST', url: '/uploads', headers, payload: 'a,b' });

    expect(answer.statusCode).toBe(status);
    expect(saved).toEqual([]);
  });

  test('reads nothing from somebody who is not signed in', async () => {
    const { app, saved } = await open(() => {
      throw new DomainError('NOT_SIGNED_IN', 'You are not signed in.', { hint: 'Sign in first.' });
    });

    const answer = await app.inject({ method: 'POST', url: '/uploads', headers: HEADERS, payload: 'a,b' });

    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(saved).toEqual([]);
  });
});
