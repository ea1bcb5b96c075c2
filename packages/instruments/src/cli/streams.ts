import type { Readable, Writable } from 'node:stream';
import type { Scratch } from './scratch.js';

/** What a command may touch besides the files it was told about. */
export interface CliStreams {
  readonly stdin: Readable;
  /** Results only, never a message: it may be piped into another program. */
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly scratch: Scratch;
  /** Who sits at the terminal; absent: nobody. */
  readonly terminal?: Terminal;
}

/** A terminal with somebody behind it. */
export interface Terminal {
  /** As the system says it: `nl_NL.UTF-8`; empty when it does not. */
  readonly locale: string;
  /** Whether the output may be coloured. */
  readonly isColoured: boolean;
  /** Whether questions can be asked. */
  readonly isInteractive: boolean;
}

/** Something the user should know, on standard error. */
export function tell({ stderr }: CliStreams, text: string): void {
  stderr.write(`${text}\n`);
}
