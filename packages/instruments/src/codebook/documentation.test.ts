import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadInstruments } from '../registry/load-instruments.js';
import { codebookOf } from './codebook-of.js';
import { CODEBOOK_PARTS, codebookTable } from './codebook-tables.js';

const PAGE = readFileSync(new URL('../../../../docs/codebook.md', import.meta.url), 'utf8');
const [edition] = (await loadInstruments({ plugins: [], baseDir: '.' })).editions;

test.each(CODEBOOK_PARTS)('docs/codebook.md names every column of %s, and no other', (part) => {
  if (edition === undefined) throw new Error('there are built-ins');
  const section = PAGE.split(`\n### ${part}\n`)[1]?.split('\n### ')[0] ?? '';

  const named = [...section.matchAll(/^\| (`[^|]*`) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, column]) => column),
  );

  expect([...named].sort()).toEqual([...codebookTable(codebookOf(edition, []), part).columns].sort());
});
