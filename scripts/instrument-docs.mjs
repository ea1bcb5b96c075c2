// @ts-check
// Writes docs/instruments: a page for each built-in, from its definition, and the index.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhenStale } from './lib/build-when-stale.mjs';
import { inRoot } from './lib/paths.mjs';
import { exitOnToolFailure } from './lib/run-tool.mjs';

await buildWhenStale({ wanted: ['core'], say: console.log }).catch(exitOnToolFailure);
const { builtInPages } = await import(
  pathToFileURL(inRoot('packages/instruments/dist/handbook/built-in-pages.js')).href
);
const folder = inRoot('docs/instruments');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const pages = builtInPages();
for (const { fileName, text } of pages) writeFileSync(path.join(folder, fileName), text);
console.log(`Wrote ${pages.length} pages to ${path.relative(inRoot('.'), folder)}.`);
