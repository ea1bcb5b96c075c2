import { describe, expect, test } from 'vitest';
import { loadInstruments } from '../registry/load-instruments.js';
import { readInstrument } from '../sdk/json/read-json.js';
import { CATALOGUE } from './catalogue.js';

describe('the catalogue', () => {
  // Raamwerkafspraken (2010), 3.2 and 4.4.
  test('holds what the sources name and nobody may ship', () => {
    expect(CATALOGUE.map(({ key }) => key)).toEqual(['spsy', 'nosik', 'vgp', 'gks', 'savry', 'c-toets']);
  });

  test.each(CATALOGUE)('$key is no instrument: it cannot be found, nor read as one', async (entry) => {
    const host = await loadInstruments({ plugins: [], baseDir: '/' });

    expect(host.find(entry.key)).toBeUndefined();
    expect(readInstrument(entry).kind).toBe('invalid');
  });

  test.each(CATALOGUE)('$key says what must be brought, a permission always', ({ toBring, source }) => {
    expect(toBring).toContain('permission');
    expect(toBring).toContain('texts');
    expect(source).toMatch(/\S/);
  });
});
