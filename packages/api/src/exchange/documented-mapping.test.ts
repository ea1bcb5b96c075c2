import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseMapping } from './load-mapping.js';

const PAGE = new URL('../../../../docs/import.md', import.meta.url);

test('the mapping in the documentation is one', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync(PAGE, 'utf8')) ?? [];

  expect(parseMapping(JSON.parse(example), 'docs/import.md')).toMatchObject({ kind: 'mapping' });
});
