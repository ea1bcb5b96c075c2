import { parseArgs } from 'node:util';
import { startAgendaRounds } from '../agenda/agenda-rounds.js';
import type { App } from '../app.js';
import { loadDemoData } from '../demo/load-demo.js';
import { startServer } from '../server.js';
import { openAppFromEnvironment } from './open-app.js';
import { isPortTaken, stopServer, untilStopped } from './run-server.js';
import { reloadAndTell } from './reload-and-tell.js';
import { complain, EXIT, say } from './terminal.js';

/** Serves until somebody stops it with Ctrl-C or SIGTERM. */
export async function runServe(args: readonly string[]): Promise<number> {
  parseArgs({ args: [...args], options: {} });
  const stopped = untilStopped();
  const app = await openAppFromEnvironment();
  say(`Database ready (${app.database.dialect === 'sqlite' ? 'SQLite' : 'PostgreSQL'}).`);
  for (const warning of app.warnings) complain(warning);
  await loadDemoIfEmpty(app);

  const server = await startServer(app).catch(async (error: unknown) => {
    await app.close();
    if (!isPortTaken(error)) throw error;
    return null;
  });
  if (server === null) {
    complain(portTaken(app.settings.port));
    return EXIT.failed;
  }
  say(`Trefzeker serves on http://${shownHost(app)}:${server.port}`);
  process.on('SIGHUP', () => void reloadAndTell(app));
  const stopRounds = startAgendaRounds(app);
  await stopped;
  await stopRounds();
  return stopServer(server);
}

async function loadDemoIfEmpty(app: App): Promise<void> {
  if (!app.settings.isDemo || (await app.repositories.organisations.list()).length > 0) return;
  say('Loading demo data ...');
  await loadDemoData(app);
}

function portTaken(port: number): string {
  return `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npx --yes pnpm start`;
}

function shownHost({ settings }: App): string {
  return settings.host === '127.0.0.1' ? 'localhost' : settings.host;
}
