import { defineConfig } from 'vitest/config';
export default defineConfig({
  root: '/work/main',
  resolve: { alias: [{ find: /^@trefzeker\/shared$/, replacement: '/tmp/cli/shared-shim.ts' }] },
  server: { fs: { strict: false } },
  test: { include: ['packages/instruments/src/**/*.test.ts', 'examples/**/*.test.ts', 'test/cli/**/*.test.ts'], testTimeout: 20000 },
});
