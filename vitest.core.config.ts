import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** The pure core alone, without server and pages: for mutation testing (`pnpm mutate`). */
export default defineConfig({
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  test: {
    include: ['packages/{shared,instruments}/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'packages/instruments/src/cli/**'],
    testTimeout: 20_000,
  },
});
