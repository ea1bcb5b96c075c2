import { runDev } from '../author/run-dev.js';
import { runImport } from '../exchange/cli/run-import.js';
import { runLoadCommand } from '../exchange/load/cli/run-load-command.js';
import { runInstall } from '../instruments/cli/run-install.js';
import { SettingsError } from '../platform/config/settings.js';
import { runDoctor } from './doctor.js';
import { runMigrate } from './migrate.js';
import { runServe } from './serve.js';
import { complain, EXIT } from './terminal.js';
import { USAGE } from './usage.js';

type Program = (args: readonly string[]) => Promise<number>;

const PROGRAMS: Readonly<Record<string, Program>> = {
  serve: runServe,
  import: runImport,
  load: runLoadCommand,
  install: runInstall,
  migrate: runMigrate,
  dev: runDev,
  doctor: runDoctor,
};

/** Programs with a help of their own: `trefzeker-server help dev` is `trefzeker-server dev --help`. */
const EXPLAINED: readonly (string | undefined)[] = ['import', 'load', 'install', 'dev'];

/** @returns The exit code: 0 done, 1 something is wrong, 2 wrong use. */
export async function runCli([name = 'serve', ...args]: readonly string[]): Promise<number> {
  if (name === 'help' && EXPLAINED.includes(args[0])) return runCli([...args, '--help']);
  if (['help', '--help', '-h'].includes(name)) {
    process.stdout.write(USAGE);
    return EXIT.done;
  }
  const program = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined;
  if (program === undefined) {
    complain(`There is no command "${name}".\n\n${USAGE}`);
    return EXIT.wrongUse;
  }
  try {
    return await program(args);
  } catch (error) {
    return explain(error);
  }
}

/** What an operator can act on is said in words; a bug shows its stack. */
function explain(error: unknown): number {
  if (!(error instanceof Error)) throw error;
  if (isUsageError(error)) {
    complain(`${error.message}\n\n${USAGE}`);
    return EXIT.wrongUse;
  }
  complain(error instanceof SettingsError ? error.message : (error.stack ?? error.message));
  return EXIT.failed;
}

/** What `parseArgs` throws for an option that it does not know. */
function isUsageError(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && error.code.startsWith('ERR_PARSE_ARGS');
}
