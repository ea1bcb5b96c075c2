import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCookie from '@fastify/cookie';
import type { Actor } from '@trefzeker/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AddressInfo } from 'node:net';
import type { AccessEntry } from './audit/access-log.js';
import type { App } from './app.js';
import { registerCodebookRoute } from './codebook-route.js';
import { registerFindingsRoute } from './findings-route.js';
import type { Context } from './context.js';
import { createContext } from './create-context.js';
import { actorOf } from './identity/actor-of.js';
import { notSignedIn } from './identity/rights.js';
import { LIST_SIZES } from './list-sizes.js';
import { createReadLogPlugin } from './log-reads.js';
import { createApollo } from './platform/graphql/create-apollo.js';
import { standAlone } from './platform/graphql/stand-alone.js';
import { createHttpServer } from './platform/http/create-http-server.js';
import { addHealthRoutes } from './platform/http/health.js';
import { refuseOtherThanJson } from './platform/http/json-only.js';
import { refuseOtherHosts } from './platform/http/loopback-only.js';
import { refuseSessionWithoutHeader } from './platform/http/request-header.js';
import { serveWeb } from './platform/http/serve-web.js';
import { tokenCookie, tokenIn } from './platform/http/token-cookie.js';
import { sql } from './platform/database/sql.js';
import { createSchema } from './schema.js';
import { registerUploadRoute } from './upload-route.js';

/** How long running requests get to end when the server stops. */
const STOP_WITHIN_MS = 10_000;

export interface RunningServer {
  readonly port: number;
  /** Takes no new request, lets running ones end, then closes the app. */
  close(): Promise<void>;
}

/** Adds routes of its own to the server. */
export type AddRoutes = (
  http: FastifyInstance,
  means: { readonly actorOf: (operation: string, request: FastifyRequest) => Promise<Actor> },
) => void;

/** Serves the app over HTTP. It owns the app from here: closing the server closes it. */
export async function startServer(app: App, addRoutes: AddRoutes = () => undefined): Promise<RunningServer> {
  const { logger, settings } = app;
  const apollo = createApollo<Context>({
    schema: createSchema(),
    logger,
    isOpen: settings.isGraphqlOpen,
    listSizes: LIST_SIZES,
    rules: [standAlone(['signInAsDemoPerson', 'signOut'])],
    plugins: [createReadLogPlugin(logger)],
  });
  await apollo.start();
  const http = createHttpServer(logger);
  if (settings.isDemo) http.addHook('onRequest', refuseOtherHosts);
  await http.register(fastifyCookie);
  addGraphql(http, apollo, app);
  addUploads(http, app);
  addCodebooks(http, app);
  addFindings(http, app);
  addRoutes(http, { actorOf: (operation, request) => actorOr(refused('read', operation), request, app) });
  addHealthRoutes(http, { plugins: () => countPlugins(app), isReady: () => isReady(app) });
  await serveWeb(http, settings.webFolder);
  await http.listen({ port: settings.port, host: settings.host });
  return {
    port: (http.server.address() as AddressInfo).port,
    async close() {
      const force = setTimeout(() => http.server.closeAllConnections(), STOP_WITHIN_MS);
      await http.close();
      clearTimeout(force);
      await apollo.stop();
      await app.close();
    },
  };
}

function addGraphql(http: FastifyInstance, apollo: ApolloServer<Context>, app: App): void {
  const handler = fastifyApolloHandler(apollo, {
    context: async (request, reply) =>
      createContext(app, await app.sessions.open(tokenCookie(request, reply)), request.id),
  });
  http.post('/graphql', { onRequest: [refuseOtherThanJson, refuseSessionWithoutHeader] }, handler);
  http.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: async (_request, reply) =>
      reply
        .code(405)
        .header('allow', 'POST')
        .send({ errors: [{ message: 'Send a POST request.', extensions: { code: 'METHOD_NOT_ALLOWED' } }] }),
  });
}

function addUploads(http: FastifyInstance, app: App): void {
  registerUploadRoute(http, {
    imports: app.imports,
    actorOf: (request) => actorOr(refused('import', 'saveUpload'), request, app),
  });
}

function addFindings(http: FastifyInstance, app: App): void {
  registerFindingsRoute(http, {
    loads: app.loads,
    actorOf: (request) => actorOr(refused('read', 'downloadFindings'), request, app),
  });
}

function addCodebooks(http: FastifyInstance, app: App): void {
  registerCodebookRoute(http, {
    downloadCodebook: (...asked) => app.downloadCodebook(...asked),
    actorOf: (request) => actorOr(refused('read', 'downloadCodebook'), request, app),
  });
}

/** Who asks. @throws DomainError NOT_SIGNED_IN, with a line in the log, when nobody is signed in. */
async function actorOr(
  entry: AccessEntry,
  request: FastifyRequest,
  { sessions, repositories }: App,
): Promise<Actor> {
  const person = await sessions.personOf(tokenIn(request));
  if (person !== null) return actorOf(person);
  await repositories.accessLog.write(null, { ...entry, requestId: request.id });
  throw notSignedIn();
}

function refused(action: AccessEntry['action'], operation: string): AccessEntry {
  return { action, outcome: 'refused', operation, clientIds: [], objectIds: [], requestId: '' };
}

function countPlugins({ instruments }: App): { active: number; rejected: number; disabled: number } {
  const count = (kind: string): number =>
    instruments.plugins.filter(({ state }) => state.kind === kind).length;
  return { active: count('active'), rejected: count('rejected'), disabled: count('disabled') };
}

async function isReady({ database }: App): Promise<boolean> {
  try {
    await database.read.query(sql`SELECT 1`);
    return true;
  } catch {
    return false;
  }
}
