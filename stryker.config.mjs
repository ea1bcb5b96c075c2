// @ts-check
/**
 * Changes the core line by line and looks whether a test notices. `pnpm mutate` takes long: name files
 * with `--mutate`. Code lists are data: their tests compare with the sources, and a mutant of a label
 * says nothing.
 */
export default {
  mutate: [
    'packages/shared/src/**/*.ts',
    'packages/instruments/src/scoring/**/*.ts',
    '!packages/*/src/**/*.test.ts',
    '!packages/shared/src/{testing,vocabulary}/**',
    '!packages/*/src/**/index.ts',
  ],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.core.config.ts', related: false },
  // Packages find each other through links: a copy of the tree would test the original.
  inPlace: true,
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
  jsonReporter: { fileName: '.cache/mutation.json' },
  tempDirName: '.cache/stryker',
};
