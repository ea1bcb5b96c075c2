import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtInPages } from './built-in-pages.js';

const FOLDER = new URL('../../../../docs/instruments/', import.meta.url);
const pages = builtInPages();

test('docs/instruments has a page for each edition, and no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(pages.map(({ fileName }) => fileName).sort());
});

test.each(pages)('docs/instruments/$fileName is what the definition gives', ({ fileName, text }) => {
  // When it differs: pnpm instrument-docs, and read what changed.
  expect(readFileSync(new URL(fileName, FOLDER), 'utf8')).toBe(text);
});
