import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startTestApp } from '../../testing/index.js';

/** A page as the bundler leaves it. */
function builtPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trefzeker-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>Trefzeker</title>');
  writeFileSync(join(folder, 'assets', 'app-3f2a.js'), 'let a;');
  writeFileSync(join(folder, 'secret.txt'), 'beside it');
  return folder;
}

describe('the built page', () => {
  test.each(['/', '/trajecten', '/trajecten/123?tab=doelen'])('is what %s gives', async (path) => {
    await using app = await startTestApp({ settings: { webFolder: builtPage() } });

    const response = await app.as(null).fetch(path);

    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Trefzeker');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  test('keeps files with a hash in their name for a year', async () => {
    await using app = await startTestApp({ settings: { webFolder: builtPage() } });

    const response = await app.as(null).fetch('/assets/app-3f2a.js');

    expect(response.headers.get('content-type')).toContain('javascript');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test.each([
    '/assets/gone.js',
    '/graphql/x',
    '/uploads',
    '/health/x',
    '/events',
    '/author',
    '/author/report',
  ])('does not stand in for %s', async (path) => {
    await using app = await startTestApp({ settings: { webFolder: builtPage() } });

    expect((await app.as(null).fetch(path)).status).toBe(404);
  });

  test.each(['/..%2f..%2fetc/passwd', '/assets/..%2f..%2f..%2fetc/passwd', '/%00'])(
    'gives nothing outside its folder for %s',
    async (path) => {
      await using app = await startTestApp({ settings: { webFolder: builtPage() } });

      expect(await (await app.as(null).fetch(path)).text()).not.toContain('root:');
    },
  );
});
