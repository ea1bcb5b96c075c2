import { readFileSync } from 'node:fs';
import { integrityOf } from '@trefzeker/instruments';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.mjs';

interface Configuration {
  readonly plugins: readonly { readonly source: string; readonly integrity: string }[];
}

const { plugins } = JSON.parse(readFileSync(inRoot('trefzeker.config.json'), 'utf8')) as Configuration;

describe('trefzeker.config.json', () => {
  test.each(plugins)('names $source with the hash of what it holds', async ({ source, integrity }) => {
    await expect(integrityOf(inRoot(source))).resolves.toBe(integrity);
  });
});
