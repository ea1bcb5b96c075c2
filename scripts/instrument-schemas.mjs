// @ts-check
// Writes packages/instruments/schemas/*.schema.json: what the editor of a plug-in author checks against.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhenStale } from './lib/build-when-stale.mjs';
import { inRoot } from './lib/paths.mjs';
import { exitOnToolFailure } from './lib/run-tool.mjs';

await buildWhenStale({ wanted: ['core'], say: console.log }).catch(exitOnToolFailure);
const { JSON_FORMS, jsonSchemaOf } = await import(
  pathToFileURL(inRoot('packages/instruments/dist/sdk/json/json-schema.js')).href
);
const folder = inRoot('packages/instruments/schemas');
mkdirSync(folder, { recursive: true });
for (const form of JSON_FORMS) {
  const file = path.join(folder, `${form}.schema.json`);
  writeFileSync(file, `${JSON.stringify(jsonSchemaOf(form), null, 2)}\n`);
  console.log(`Wrote ${path.relative(inRoot('.'), file)}.`);
}
