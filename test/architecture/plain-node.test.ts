import { describe, expect, test } from 'vitest';
import { startServer } from '../support/server.js';

/** Vitest hides faults in the order of imports and in what was not compiled; plain Node does not. */
describe('the built server', () => {
  test('starts in plain Node and answers /health', async () => {
    await using server = await startServer('built');

    const health = await fetch(`${server.url}/health`);

    expect(health.status).toBe(200);
    await expect(health.json()).resolves.toMatchObject({ status: 'ok' });
  });
});
