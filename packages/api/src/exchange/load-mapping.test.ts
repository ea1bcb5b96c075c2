import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMapping } from './load-mapping.js';

const EXAMPLE = new URL('../../../../examples/claus-2020/import.json', import.meta.url);
const example = (): Record<string, unknown> =>
  JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Record<string, unknown>;

describe('a mapping file', () => {
  test('of the example can be used', () => {
    expect(parseMapping(example(), 'examples/claus-2020')).toMatchObject({ kind: 'mapping' });
  });

  test.each([
    ['a key that is not there', { surprise: 1 }],
    [
      'both a birth date and an age',
      { client: { reference: { column: 'id' }, birthDate: { column: 'b' }, ageYears: { column: 'a' } } },
    ],
    ['no measurement', { measurements: [] }],
    [
      'neither answers nor scores',
      { measurements: [{ instrument: 'bdi', informant: { constant: 'youth' } }] },
    ],
    [
      'a score without raw and T',
      { measurements: [{ instrument: 'bdi', informant: { constant: 'youth' }, scores: { total: {} } }] },
    ],
    ['a key with capitals', { key: 'Claus' }],
  ])('with %s is rejected in words', (_what, change) => {
    const parsed = parseMapping({ ...example(), ...change }, 'test.json');

    expect(parsed).toMatchObject({
      kind: 'rejected',
      reason: expect.stringContaining('test.json is not an import mapping') as string,
    });
  });
});
