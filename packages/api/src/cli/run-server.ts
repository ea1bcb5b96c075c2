import type { RunningServer } from '../server.js';
import { EXIT, say } from './terminal.js';

/** Ctrl-C or SIGTERM. Listens from the first moment, so that a signal during the start is not lost. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

export async function stopServer(server: RunningServer): Promise<number> {
  say('Stopping ...');
  await server.close();
  say('Stopped.');
  return EXIT.done;
}

export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
