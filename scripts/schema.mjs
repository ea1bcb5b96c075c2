// @ts-check
// Writes packages/api/schema.graphql: what front-end teams build on, so every change of it is reviewed.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildWhenStale } from './lib/build-when-stale.mjs';
import { inRoot } from './lib/paths.mjs';
import { exitOnToolFailure } from './lib/run-tool.mjs';

await buildWhenStale({ wanted: ['server'], say: console.log }).catch(exitOnToolFailure);
const { printedSchema } = await import(pathToFileURL(inRoot('packages/api/dist/print-schema.js')).href);
writeFileSync(inRoot('packages/api/schema.graphql'), printedSchema());
console.log('Wrote packages/api/schema.graphql.');
