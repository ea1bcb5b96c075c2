// @ts-check
import { buildWhenStale } from './lib/build-when-stale.mjs';
import { exitOnToolFailure } from './lib/run-tool.mjs';

const built = await buildWhenStale({ say: console.log }).catch(exitOnToolFailure);
if (built.length === 0) console.log('Nothing changed since the last build.');
