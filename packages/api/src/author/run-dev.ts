import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AuthorReport } from '@trefzeker/shared';
import { isPortTaken, stopServer, untilStopped } from '../cli/run-server.js';
import { complain, EXIT, say } from '../cli/terminal.js';
import { systemClock } from '../platform/clock.js';
import { readSettings } from '../platform/config/settings.js';
import type { DevServer } from './dev-server.js';
import { startDevServer } from './dev-server.js';
import { DEFAULT_PORT, readDevArguments } from './read-dev-arguments.js';

const DEV_HELP = `trefzeker-server dev [folder] [--port number]

Shows the instrument in the folder (default: where you are) as a page: what must be mended, the worked
examples, for whom there are norms, and the form with its scores. The page follows each time you save.
Only this machine can open it. Nothing that you fill in is kept, and no other database is used.

  --port   where to serve it; default ${DEFAULT_PORT}

Exit codes: 0 stopped by you; 1 it could not start; 2 the command was not right.
`;

/** The author's live page, until somebody stops it with Ctrl-C or SIGTERM. */
export async function runDev(args: readonly string[]): Promise<number> {
  const read = readDevArguments(args);
  if (read.kind === 'help') {
    say(DEV_HELP.trimEnd());
    return EXIT.done;
  }
  if (read.kind === 'wrong') {
    complain(read.why);
    return EXIT.wrongUse;
  }
  const { folder, port } = read;
  const stopped = untilStopped();
  const settings = readSettings();
  const server = await startDevServer({ folder, port, settings, clock: systemClock }).catch(
    (error: unknown) => {
      if (!isPortTaken(error)) throw error;
      return null;
    },
  );
  if (server === null) {
    complain(
      `Port ${port} is taken by another program. Choose another one: trefzeker-server dev ${folder} --port ${port + 1}`,
    );
    return EXIT.failed;
  }
  if (!existsSync(join(settings.webFolder, 'index.html')))
    complain('The page is not built. Run `npx --yes pnpm build`, then start this again.');
  tell(server, folder);
  await stopped;
  return stopServer(server);
}

/** The address is a number: a sign-in at another server of this machine, by its name, stays apart. */
function tell({ port, desk }: DevServer, folder: string): void {
  say(`Open      http://127.0.0.1:${port}/author`);
  say(`Watching  ${resolve(folder)}, without dist and node_modules`);
  say('Stop      Ctrl-C');
  say(lineOf(desk.report()));
  desk.onChange((news) => {
    if (news === 'read') say(lineOf(desk.report()));
  });
}

function lineOf({ findings, readAt }: AuthorReport): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const time = new Date(readAt).toTimeString().slice(0, 8);
  return errors === 0 ? `${time} All is well.` : `${time} To mend: ${errors}. The page tells what.`;
}
