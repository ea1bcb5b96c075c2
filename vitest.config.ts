import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.js';

const resolve = {
  // Without it Vitest loads two copies of graphql, one by its ESM and one by its CommonJS entry.
  alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
};
const ssr = { resolve: { conditions: ['source', ...defaultServerConditions] } };

/** Builds the product once, before the tests that meet it as a user does. */
const globalSetup = ['test/support/build-once.ts'];
const exclude = ['**/node_modules/**', '**/dist/**'];

export default defineConfig({
  test: {
    // All cores: Vitest leaves one free by itself, which on two is half of the machine.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'core',
          include: ['packages/{shared,instruments}/src/**/*.test.ts', 'examples/*/**/*.test.ts'],
          exclude,
          // Pure functions leave nothing behind: loading their modules once per worker is enough.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'api',
          include: ['packages/api/src/**/*.test.ts'],
          exclude,
          // What is loaded stays loaded, as in the server; a test that replaces a module would have to undo it.
          isolate: false,
          globalSetup: ['packages/api/src/testing/database-templates.ts'],
          setupFiles: ['packages/api/src/testing/setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: 'packages/web/vite.config.ts',
        root: 'packages/web',
        test: {
          name: 'web',
          environment: 'happy-dom',
          include: ['src/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'browser',
          // After the others: what must end in time there has no browser beside it.
          sequence: { groupOrder: 1 },
          include: ['test/{e2e,attack}/**/*.test.ts'],
          exclude,
          globalSetup,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'whole',
          sequence: { groupOrder: 2 },
          include: ['test/**/*.test.ts'],
          exclude: [...exclude, 'test/{attack,bench,e2e}/**'],
          globalSetup,
          // They start, kill and rebuild the product in this very folder, so they go one by one.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
