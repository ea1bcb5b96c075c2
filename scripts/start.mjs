// @ts-check
/**
 * Builds what changed and serves everything at one address, with demo data unless told otherwise.
 * The settings of the server (`PORT`, `DATABASE_URL`, ...) pass through: docs/configuration.md.
 */
import { buildWhenStale } from './lib/build-when-stale.mjs';
import { runBuilt } from './lib/run-built.mjs';
import { exitOnToolFailure } from './lib/run-tool.mjs';

const stopWhileBuilding = () => {
  console.log('Stopped before the server ran.');
  process.exit(0);
};
process.once('SIGINT', stopWhileBuilding);
process.once('SIGTERM', stopWhileBuilding);

await buildWhenStale({ say: console.log }).catch(exitOnToolFailure);

process.off('SIGINT', stopWhileBuilding);
process.off('SIGTERM', stopWhileBuilding);
process.env.TREFZEKER_DEMO ||= 'on';
console.log(
  process.env.TREFZEKER_DEMO === 'off'
    ? 'Starting the server without demo data. Ctrl-C stops it.'
    : 'Starting the server with demo data (TREFZEKER_DEMO=off leaves it out). Ctrl-C stops it.',
);
await runBuilt('packages/api/dist/main.js', ['serve']);
