import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUILT_INS } from '../registry/built-ins.js';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, section = ''] = README.split('\n## Domains\n');
const told = [...(section.split('\n## ')[0]?.matchAll(/^\| `([\w-]+)`/gm) ?? [])].map(([, domain]) => domain);
const used = new Set(
  BUILT_INS.flatMap(({ definition }) =>
    Object.values(definition.scales).flatMap(({ domain }) => domain ?? []),
  ),
);

test('every domain of a built-in stands in the table of the README, and no other', () => {
  expect([...told].sort()).toEqual([...used].sort());
});
