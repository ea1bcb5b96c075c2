import type { Readable, Writable } from 'node:stream';
import type { Scratch } from './scratch.js';

/** What a command may touch besides the files it was told about. */
export interface CliStreams {
  readonly stdin: Readable;
  /** Results only, never a message: it may be piped into another program. */
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly scratch: Scratch;
}

/** Something the user should know, on standard error. */
export function tell({ stderr }: CliStreams, text: string): void {
  stderr.write(`${text}\n`);
}
