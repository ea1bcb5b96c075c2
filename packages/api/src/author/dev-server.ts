import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CheckedPlugin } from '@trefzeker/instruments/authoring';
import type { Clock } from '@trefzeker/shared';
import type { App } from '../app.js';
import { openApp } from '../app.js';
import { registerAuthorRoutes } from '../author-routes.js';
import { insertPeople } from '../organisation/sql-person-repository.js';
import type { Settings } from '../platform/config/settings.js';
import { tokenCookie } from '../platform/http/token-cookie.js';
import { createLogger } from '../platform/logging/create-logger.js';
import type { RunningServer } from '../server.js';
import { startServer } from '../server.js';
import { AUTHOR, AUTHORS_ORGANISATION } from './author.js';
import type { AuthorDesk } from './author-desk.js';
import { openAuthorDesk } from './author-desk.js';
import { watchFolder } from './watch-folder.js';

const PACKED = 'author.trefzeker.json';

export interface DevServer extends RunningServer {
  readonly desk: AuthorDesk;
}

interface DevServerOptions {
  /** The author's folder, as it was named. */
  readonly folder: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Of these only where the built page is, and how much is logged. */
  readonly settings: Pick<Settings, 'webFolder' | 'logLevel'>;
  readonly clock: Clock;
}

/**
 * A server that shows one plug-in folder to its author and follows each save: for this machine only, with one
 * invented person, and a database in a temporary folder that goes when it closes.
 */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const { folder, clock } = options;
  const scratch = await mkdtemp(join(tmpdir(), 'trefzeker-dev-'));
  // In the order in which they were opened.
  const opened: (() => Promise<void>)[] = [() => rm(scratch, { recursive: true, force: true })];
  const close = async () => {
    for (const end of opened.splice(0).reverse()) await end();
  };
  try {
    const app = await openOwnApp(scratch, options);
    opened.push(() => app.close());
    const opening = openDesk(folder, app, { scratch, clock });
    // Before the first look is over: what is saved meanwhile is looked at as well.
    const stopWatching = await watchFolder(resolve(folder), () => void opening.then((desk) => desk.look()));
    opened.push(stopWatching);
    const desk = await opening;
    const server = await serveDesk(app, desk);
    // The server closes its app.
    opened.splice(1, opened.length, () => server.close(), desk.close, stopWatching);
    return { port: server.port, desk, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** An app that knows nobody and nothing but the author's plug-in. */
async function openOwnApp(scratch: string, { port, settings, clock }: DevServerOptions): Promise<App> {
  const configFile = join(scratch, 'trefzeker.config.json');
  writeFileSync(configFile, JSON.stringify({ plugins: [{ source: `./${PACKED}` }] }));
  const { webFolder, logLevel } = settings;
  const app = await openApp({
    settings: {
      ...{
        port,
        host: '127.0.0.1',
        isDemo: true,
        isGraphqlOpen: true,
        receiptDays: 1,
        configFile,
        isConfigFileNamed: true,
      },
      ...{ databaseUrl: `sqlite:${join(scratch, 'author.db')}`, readDatabaseUrl: null },
      ...{ dataFolder: scratch, keyFile: join(scratch, 'server.key'), webFolder, logLevel },
    },
    ...{ logger: createLogger(logLevel), clock, newId: randomUUID },
    isTrialLeftOut: true,
  });
  await app.repositories.organisations.add([AUTHORS_ORGANISATION]);
  await app.database.write.transaction((tx) => insertPeople(tx, [AUTHOR]));
  return app;
}

async function openDesk(
  folder: string,
  app: App,
  { scratch, clock }: { readonly scratch: string; readonly clock: Clock },
): Promise<AuthorDesk> {
  // Brings a compiler along, which no other command needs.
  const { packedText, reportOnPlugin } = await import('@trefzeker/instruments/authoring');
  const packed = join(scratch, PACKED);
  const load = async ({ name, version, files }: CheckedPlugin): Promise<boolean> => {
    const before = existsSync(packed) ? readFileSync(packed, 'utf8') : null;
    writeFileSync(packed, packedText({ name, version, files: Object.fromEntries(files) }));
    await app.reload();
    if (app.plugins.every(({ state }) => state.kind !== 'rejected')) return true;
    if (before !== null) {
      writeFileSync(packed, before);
      await app.reload();
    }
    return false;
  };
  return openAuthorDesk({ folder, clock, load, reportOn: () => reportOnPlugin(resolve(folder)) });
}

function serveDesk(app: App, desk: AuthorDesk): Promise<RunningServer> {
  return startServer(app, (http, { actorOf }) =>
    registerAuthorRoutes(http, {
      desk,
      actorOf: (request) => actorOf('readAuthorReport', request),
      signIn: async (request, reply) => {
        await app.demoSignIn.signIn(await app.sessions.open(tokenCookie(request, reply)), AUTHOR.id);
      },
    }),
  );
}
