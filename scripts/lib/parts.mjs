// @ts-check
import { copyAssets, removeOrphans } from './dist-files.mjs';
import { inRoot } from './paths.mjs';
import { runTool } from './run-tool.mjs';

/**
 * @typedef {object} Part
 * @property {string} label what it is, in the words of the console
 * @property {readonly string[]} inputs files and folders whose content decides whether it is stale
 * @property {readonly string[]} outputs files that must be there after a build
 * @property {() => Promise<void>} build
 */

const everywhere = ['package.json', 'pnpm-lock.yaml', 'tsconfig.base.json', 'scripts/lib'];

/** @param {string} name */
const sourcesOf = (name) => [
  `packages/${name}/src`,
  `packages/${name}/package.json`,
  `packages/${name}/tsconfig.build.json`,
];

/** In the order in which they are built. @satisfies {Record<string, Part>} */
export const parts = {
  core: {
    label: 'domain and instruments',
    inputs: [...everywhere, ...sourcesOf('shared'), ...sourcesOf('instruments')],
    outputs: ['packages/shared/dist/index.js', 'packages/instruments/dist/cli/main.js'],
    build: () => compile(['shared', 'instruments'], 'packages/instruments'),
  },
  server: {
    label: 'server',
    inputs: [...everywhere, ...sourcesOf('shared'), ...sourcesOf('instruments'), ...sourcesOf('api')],
    outputs: ['packages/api/dist/main.js'],
    build: () => compile(['shared', 'instruments', 'api'], 'packages/api'),
  },
  web: {
    label: 'web pages',
    inputs: [
      ...everywhere,
      ...sourcesOf('shared'),
      'packages/web/src',
      'packages/web/public',
      'packages/web/index.html',
      'packages/web/package.json',
      'packages/web/tsconfig.json',
      'packages/web/vite.config.ts',
    ],
    outputs: ['packages/web/dist/index.html'],
    build: () => runTool('vite', ['build', '--logLevel', 'warn'], { cwd: 'packages/web' }),
  },
};

/** @typedef {keyof typeof parts} PartName */

/** @type {readonly PartName[]} */
export const everyPart = ['core', 'server', 'web'];

/**
 * `tsc` leaves behind what was deleted and does not take along what is not TypeScript.
 *
 * @param {readonly string[]} names packages that the project refers to, itself included
 * @param {string} folder of the project
 */
async function compile(names, folder) {
  await runTool('tsc', ['--build', `${folder}/tsconfig.build.json`, '--pretty', 'false']);
  for (const name of names) {
    await removeOrphans(inRoot(`packages/${name}`));
    await copyAssets(inRoot(`packages/${name}`));
  }
}
