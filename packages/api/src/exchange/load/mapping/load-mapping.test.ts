import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { loadMappingJsonSchema, parseLoadMapping } from './parse-load-mapping.js';

const DOCS = new URL('../../../../../../docs/', import.meta.url);

describe('the mapping of a first load', () => {
  test('is right as the documentation shows it', async () => {
    const page = await readFile(new URL('load.md', DOCS), 'utf8');
    const example = /```json\n(?<json>[^`]*)```/.exec(page)?.groups?.json ?? '';

    expect(parseLoadMapping(example)).toMatchObject({ kind: 'mapping' });
  });

  test('is what the published schema says; `vitest -u` writes it anew', async () => {
    const schema = `${JSON.stringify(loadMappingJsonSchema(), null, 2)}\n`;

    await expect(schema).toMatchFileSnapshot('../../../../../../docs/load-mapping.schema.json');
  });

  test('is refused with the place of everything that is wrong', () => {
    const refused = parseLoadMapping(
      JSON.stringify({
        source: 'x',
        format: { delimiter: ';', encoding: 'utf-8', dates: 'DD-MM' },
        clients: { file: 'a.csv', key: [], reference: { kolom: 'nr' } },
      }),
    );

    const places = refused.kind === 'rejected' ? refused.problems.map(({ message }) => message.en) : [];
    expect(places).toEqual([
      'In the mapping "format.dates" is not right.',
      'In the mapping "clients.key" is not right.',
      'In the mapping "clients.reference" is not right.',
    ]);
  });
});
