import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { App } from '../app.js';
import { openApp } from '../app.js';
import { isPortTaken, stopServer, untilStopped } from '../cli/run-server.js';
import { complain, EXIT, say } from '../cli/terminal.js';
import { insertPeople } from '../organisation/sql-person-repository.js';
import { systemClock } from '../platform/clock.js';
import type { Settings } from '../platform/config/settings.js';
import { readSettings } from '../platform/config/settings.js';
import { createLogger } from '../platform/logging/create-logger.js';
import { tokenCookie } from '../platform/http/token-cookie.js';
import type { RunningServer } from '../server.js';
import { startServer } from '../server.js';
import { AUTHOR, AUTHORS_ORGANISATION } from './author.js';
import type { AuthorDesk } from './author-desk.js';
import { openAuthorDesk } from './author-desk.js';
import { registerAuthorRoutes } from './author-routes.js';
import { watchFolder } from './watch-folder.js';

const DEFAULT_PORT = 4100;

const DEV_HELP = `trefzeker-server dev [folder] [--port number]

Shows the instrument in the folder (default: where you are) as a page: what must be mended, the worked
examples, for whom there are norms, and the form with its scores. The page follows each time you save.
Only this machine can open it. Nothing that you fill in is kept, and no other database is used.

  --port   where to serve it; default ${DEFAULT_PORT}

Exit codes: 0 stopped by you; 1 it could not start; 2 the command was not right.
`;

const MANIFEST = 'trefzeker.plugin.json';
const PACKED = 'author.trefzeker.json';

/** The author's live page, until somebody stops it with Ctrl-C or SIGTERM. */
export async function runDev(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder = '.', ...others] = positionals;
  if (values.help === true) {
    say(DEV_HELP.trimEnd());
    return EXIT.done;
  }
  const port = Number(values.port ?? DEFAULT_PORT);
  if (others.length > 0 || !Number.isInteger(port) || port < 0 || port > 65_535) {
    complain(`Name one folder, and a port from 0 to 65535.\n\n${DEV_HELP}`);
    return EXIT.wrongUse;
  }
  if (!existsSync(join(folder, MANIFEST))) {
    complain(
      `There is no ${MANIFEST} in ${folder}. Name the folder of your instrument, or make one: trefzeker new <folder>.`,
    );
    return EXIT.failed;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'trefzeker-dev-'));
  try {
    return await showWhileRunning(folder, port, scratch);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function showWhileRunning(folder: string, port: number, scratch: string): Promise<number> {
  const stopped = untilStopped();
  const app = await openOwnApp(port, scratch);
  try {
    const desk = await openDesk(folder, app, scratch);
    const stopWatching = await watchFolder(resolve(folder), () => void lookAgain(desk));
    try {
      const server = await serveDesk(app, desk);
      await stopped;
      await Promise.all([stopWatching(), desk.close()]);
      return await stopServer(server);
    } finally {
      await stopWatching();
    }
  } catch (error) {
    await app.close();
    if (!isPortTaken(error)) throw error;
    complain(`Port ${port} is taken by another program. Choose another one: --port ${port + 1}`);
    return EXIT.failed;
  }
}

async function serveDesk(app: App, desk: AuthorDesk): Promise<RunningServer> {
  const server = await startServer(app, (http, { actorOf }) =>
    registerAuthorRoutes(http, {
      desk,
      actorOf: (request) => actorOf('readAuthorReport', request),
      signIn: async (request, reply) => {
        await app.demoSignIn.signIn(await app.sessions.open(tokenCookie(request, reply)), AUTHOR.id);
      },
    }),
  );
  tellOf(desk);
  desk.onChange((news) => news === 'read' && tellOf(desk));
  say(`Open http://localhost:${server.port}/author and go on in your editor. Ctrl-C stops it.`);
  return server;
}

/** An app that knows nobody and nothing but the author's plug-in, in a folder that goes when it stops. */
async function openOwnApp(port: number, scratch: string): Promise<App> {
  const configFile = join(scratch, 'trefzeker.config.json');
  writeFileSync(configFile, JSON.stringify({ plugins: [{ source: `./${PACKED}` }] }));
  const settings: Settings = {
    ...readSettings(),
    ...{ port, host: '127.0.0.1', isDemo: true, isGraphqlOpen: true, configFile, isConfigFileNamed: true },
    ...{ databaseUrl: `sqlite:${join(scratch, 'author.db')}`, readDatabaseUrl: null },
    ...{ dataFolder: scratch, keyFile: join(scratch, 'server.key') },
  };
  const app = await openApp({
    ...{ settings, logger: createLogger(settings.logLevel), clock: systemClock, newId: randomUUID },
    isTrialLeftOut: true,
  });
  await app.repositories.organisations.add([AUTHORS_ORGANISATION]);
  await app.database.write.transaction((tx) => insertPeople(tx, [AUTHOR]));
  return app;
}

async function openDesk(folder: string, app: App, scratch: string): Promise<AuthorDesk> {
  // Brings a compiler along, which no other command needs.
  const { packedText, reportOnPlugin } = await import('@trefzeker/instruments/authoring');
  return openAuthorDesk({
    folder,
    reportOn: () => reportOnPlugin(resolve(folder)),
    load: async ({ name, version, files }) => {
      writeFileSync(join(scratch, PACKED), packedText({ name, version, files: Object.fromEntries(files) }));
      await app.reload();
    },
    clock: systemClock,
  });
}

async function lookAgain(desk: AuthorDesk): Promise<void> {
  try {
    await desk.look();
  } catch (error) {
    complain(`The folder could not be read: ${error instanceof Error ? error.message : 'unknown reason'}`);
  }
}

function tellOf(desk: AuthorDesk): void {
  const { findings, readAt } = desk.report();
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const time = new Date(readAt).toTimeString().slice(0, 8);
  say(errors === 0 ? `${time} All is well.` : `${time} To mend: ${errors}. The page tells what.`);
}
