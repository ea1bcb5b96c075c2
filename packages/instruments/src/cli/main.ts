#!/usr/bin/env node
import { constants } from 'node:os';
import { env } from 'node:process';
import { runCli } from './run-cli.js';
import { Scratch } from './scratch.js';

const scratch = new Scratch();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(128 + constants.signals[signal]));
}
process.on('exit', () => scratch.removeAll());

// Whoever reads the output has seen enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { stdin, stdout, stderr } = process;
const terminal = {
  locale: env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '',
  isColoured: stdout.isTTY && (env.NO_COLOR ?? '') === '',
  isInteractive: stdin.isTTY && stdout.isTTY,
};
process.exitCode = await runCli(process.argv.slice(2), { stdin, stdout, stderr, scratch, terminal });
