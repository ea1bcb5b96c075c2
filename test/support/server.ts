import { join } from 'node:path';
import { freePort } from './free-port.js';
import { Program } from './program.js';
import { temporaryFolder } from './temporary-folder.js';

export interface RunningServer extends AsyncDisposable {
  readonly url: string;
  readonly program: Program;
}

/** How a server is started: `scripts/start.mjs` as a user does, or the built file itself. */
export const entries = {
  start: ['scripts/start.mjs'],
  built: ['packages/api/dist/main.js', 'serve'],
} as const;

/**
 * A server in a process of its own, on a free port, with a database in a temporary folder; serving when this
 * returns. Leaving the scope stops it, and fails when it did not end cleanly.
 */
export async function startServer(
  entry: keyof typeof entries,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const folder = temporaryFolder();
  const port = String(await freePort());
  const databaseUrl = `sqlite:${join(folder.path, 'trefzeker.db')}`;
  const program = new Program(entries[entry], { PORT: port, DATABASE_URL: databaseUrl, ...env });
  const url = `http://localhost:${env.PORT ?? port}`;
  await program.until(() => isServing(url));
  return {
    url,
    program,
    [Symbol.asyncDispose]: async () => {
      const { code, signal } = await program.stop();
      folder[Symbol.dispose]();
      if (code !== 0)
        throw new Error(`The server ended with ${String(code ?? signal)}. It said:\n${program.said}`);
    },
  };
}

async function isServing(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).status === 200;
  } catch {
    return false;
  }
}
