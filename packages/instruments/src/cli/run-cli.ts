import type { ExitCode } from './exit-code.js';
import { BadData, withReason, WrongUse } from './failure.js';
import { runChange } from './change/run-change.js';
import { CHANGE_HELP } from './change/change-help.js';
import { CHECK_HELP } from './check/check-help.js';
import { runCheck } from './check/run-check.js';
import { NEW_HELP } from './new/new-help.js';
import { runNew } from './new/run-new.js';
import { PACK_HELP } from './pack/pack-help.js';
import { runPack } from './pack/run-pack.js';
import { GENERAL_HELP } from './general-help.js';
import { HOST_VERSION } from '../registry/host-version.js';
import { SCORE_HELP } from './score/score-help.js';
import { runScore } from './score/run-score.js';
import { type CliStreams, tell } from './streams.js';

interface Command {
  readonly help: string;
  run(args: readonly string[], streams: CliStreams): Promise<ExitCode>;
}

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['score', { help: SCORE_HELP, run: done(runScore) }],
  ['change', { help: CHANGE_HELP, run: done(runChange) }],
  ['new', { help: NEW_HELP, run: done(runNew) }],
  ['check', { help: CHECK_HELP, run: runCheck }],
  ['pack', { help: PACK_HELP, run: runPack }],
]);

/** A command that is done when it did not throw. */
function done(run: (args: readonly string[], streams: CliStreams) => Promise<void>): Command['run'] {
  return async (args, streams) => {
    await run(args, streams);
    return 0;
  };
}

/** Runs one command line, without the program's own name. */
export async function runCli(args: readonly string[], streams: CliStreams): Promise<ExitCode> {
  try {
    return await dispatch(args, streams);
  } catch (error) {
    const failure =
      error instanceof BadData || error instanceof WrongUse
        ? error
        : withReason('Reading or writing stopped', error);
    tell(streams, failure.message);
    return failure instanceof BadData ? 1 : 2;
  } finally {
    streams.scratch.removeAll();
  }
}

async function dispatch(args: readonly string[], streams: CliStreams): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) throw new WrongUse(GENERAL_HELP);
  if (name === '--version') {
    streams.stdout.write(`${HOST_VERSION}\n`);
    return 0;
  }
  if (isHelp(name)) {
    help(rest[0], streams);
    return 0;
  }
  const command = commandOf(name);
  if (rest.some(isHelpFlag)) {
    help(name, streams);
    return 0;
  }
  return command.run(rest, streams);
}

function help(name: string | undefined, { stdout }: CliStreams): void {
  stdout.write(name === undefined ? GENERAL_HELP : commandOf(name).help);
}

function commandOf(name: string): Command {
  const command = COMMANDS.get(name);
  if (command !== undefined) return command;
  throw new WrongUse(
    `There is no command "${name}". Choose one of: ${[...COMMANDS.keys()].join(', ')}, help.`,
  );
}

function isHelp(word: string): boolean {
  return word === 'help' || isHelpFlag(word);
}

function isHelpFlag(word: string): boolean {
  return word === '--help' || word === '-h';
}
