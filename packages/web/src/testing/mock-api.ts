import { buildSchema, graphql, GraphQLError } from 'graphql';
import { figures, indicatorSet } from './data/figures.js';
import { mappings } from './data/imports.js';
import { instrumentCatalogue, plugins } from './data/instruments.js';
import { people, toViewer } from './data/people.js';
import { text } from './data/text.js';
import { trajectories } from './data/trajectories.js';
import { createMockAgenda } from './mock-agenda.js';
import { createMockMeasurements, forms } from './mock-measurements.js';
import { createMockImports } from './mock-imports.js';
import { createMockLoads } from './mock-loads.js';
import { listTrajectories } from './mock-trajectories.js';

export interface MockApiOptions {
  /** The schema as text: every answer is checked against it. */
  readonly schema: string;
  /** Who is signed in from the start; nobody when absent. */
  readonly signedInAs?: string;
  /** Replaces answers of the query root, to show what else an API may say. */
  readonly override?: Readonly<Record<string, unknown>>;
}

interface Input<Call extends (input: never) => unknown> {
  readonly input: Parameters<Call>[0];
}

export type Fetch = typeof globalThis.fetch;

/** An API of invented data behind a `fetch`, for tests and for working on the pages alone. */
export function createMockApi({ schema: schemaText, signedInAs, override = {} }: MockApiOptions): Fetch {
  const schema = buildSchema(schemaText);
  const imports = createMockImports();
  const loads = createMockLoads();
  const measurements = createMockMeasurements();
  const agenda = createMockAgenda();
  let viewer = people.find(({ id }) => id === signedInAs) ?? null;

  const forSignedIn = <Answer>(answer: Answer): Answer => {
    if (viewer === null) throw new GraphQLError('Not signed in.', { extensions: { code: 'NOT_SIGNED_IN' } });
    return answer;
  };
  const rootValue = {
    viewer: () => (viewer === null ? null : toViewer(viewer)),
    demoPeople: people,
    trajectories: (args: Parameters<typeof listTrajectories>[0]) => forSignedIn(listTrajectories(args)),
    trajectory: ({ id }: { id: string }) => {
      const found = forSignedIn(trajectories.find((each) => each.id === id));
      return found === undefined
        ? null
        : {
            ...found,
            measurementDrafts: measurements.draftsOf(id),
            agenda: ({ states }: { states?: readonly string[] | null }) => agenda.duties(states),
            workers: () => agenda.workers(),
          };
    },
    exportTrajectories: ({ filter, language }: { filter?: { state?: string } | null; language: string }) =>
      forSignedIn({
        fileName: `trajecten-${language}.csv`,
        text: `stand ${filter?.state ?? 'alle'}`,
        lines: 1,
      }),
    work: (args: Parameters<typeof agenda.work>[0]) => forSignedIn(agenda.work(args)),
    excuseDuty: ({ input }: Input<typeof agenda.excuse>) => agenda.excuse(input),
    withdrawExcuse: ({ input }: Input<typeof agenda.withdraw>) => agenda.withdraw(input),
    registerSituation: ({ input }: Input<typeof agenda.situation>) => agenda.situation(input),
    assignWorkers: ({ input }: Input<typeof agenda.assign>) => agenda.assign(input),
    goalHints: ({ title }: { title: string }) =>
      /\d/.test(title)
        ? []
        : [{ code: 'goal-not-measurable', text: text('Noem hoe vaak.', 'Say how often.') }],
    goalCodeLists: () => [
      {
        ...{ key: 'own', organisationId: null, label: text('Eigen codes', 'Own codes') },
        codes: [
          {
            ...{ ref: 'own/a', code: 'a', domain: 'CHILD', rubric: '1.3', group: null },
            ...{ label: text('Huiswerk', 'Homework'), validFrom: null, validTo: null },
          },
        ],
      },
    ],
    organisations: () => [...new Set(people.map(({ organisation }) => organisation))],
    instruments: forms,
    instrument: ({ key }: { key: string }) => {
      const found = forms.find((each) => each.key === key);
      if (found === undefined)
        throw new GraphQLError('No such instrument.', { extensions: { code: 'NOT_FOUND' } });
      return found;
    },
    instrumentCatalogue,
    plugins,
    indicatorSets: [indicatorSet],
    indicatorFigures: ({ input }: { input: { organisationId: string; from: string; to: string } }) =>
      figures.map((figure) => ({
        ...figure,
        from: input.from,
        to: input.to,
        organisation: viewer?.organisation,
      })),
    importMappings: mappings,
    imports: () => ({
      edges: imports.all().map((node) => ({ cursor: node.id, node })),
      pageInfo: { hasNextPage: false, endCursor: null },
    }),
    import: ({ id }: { id: string }) => imports.look(id),
    firstLoads: () => ({
      edges: loads.all().map((node) => ({ cursor: node.id, node })),
      pageInfo: { hasNextPage: false, endCursor: null },
    }),
    firstLoad: ({ id }: { id: string }) => loads.look(id),
    firstLoadFindings: ({ id }: { id: string }) => loads.findings(id),
    checkFirstLoad: ({ input }: Input<typeof loads.check>) => loads.check(input),
    discardFirstLoad: (input: { id: string }) => loads.discard(input),
    runFirstLoad: ({ input }: Input<typeof loads.run>) => loads.run(input),
    signInAsDemoPerson: ({ personId }: { personId: string }) => {
      viewer = people.find(({ id }) => id === personId) ?? null;
      return viewer === null ? null : toViewer(viewer);
    },
    signOut: () => {
      viewer = null;
      return true;
    },
    checkImport: ({ input }: { input: { uploadId: string } }) => imports.check(input.uploadId),
    applyImport: ({ id }: { id: string }) => imports.apply(id),
    scoreTrial: ({ input }: Input<typeof measurements.trial>) => measurements.trial(input),
    saveMeasurementDraft: ({ input }: Input<typeof measurements.save>) => measurements.save(input),
    discardMeasurementDraft: ({ id }: { id: string }) => measurements.discard(id),
    recordMeasurement: ({ input }: Input<typeof measurements.record>) => measurements.record(input),
    ...override,
  };

  return async (input, init) => {
    const address = new URL(toAddress(input), 'http://mock.invalid');
    if (new Headers(init?.headers).get('x-trefzeker-request') !== '1') return answer({ errors: [] }, 403);
    if (address.pathname === '/uploads') {
      return answer({ uploadId: imports.upload(address.searchParams.get('fileName') ?? '') });
    }
    if (address.pathname === '/codebooks') return codebookFile(address);
    const { query, variables } = JSON.parse(toText(init?.body)) as {
      query: string;
      variables: Record<string, unknown>;
    };
    return answer(await graphql({ schema, source: query, variableValues: variables, rootValue }));
  };
}

/** A file that tells which one it is. */
function codebookFile({ searchParams }: URL): Response {
  const part = searchParams.get('part') ?? '';
  const instrument = searchParams.get('instrument') ?? '';
  return new Response(`${instrument};${part}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${instrument}-1-${part}.csv"`,
    },
  });
}

function toAddress(input: Parameters<Fetch>[0]): string {
  if (typeof input === 'string') return input;
  return input instanceof URL ? input.href : input.url;
}

function toText(body: unknown): string {
  if (typeof body !== 'string') throw new TypeError('createMockApi needs a GraphQL request with a text body');
  return body;
}

function answer(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
