import { createWriteStream, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { systemCode, withReason, WrongUse } from '../failure.js';
import type { CliStreams } from '../streams.js';
import { LineBuffer } from './line-buffer.js';
import { moveIntoPlace } from './move-into-place.js';
import { readFrom } from './read-from.js';

/** Where results go. Until `commit` nobody sees anything of them. */
export interface CsvOutput {
  line(text: string): void;
  /** All lines are there: show them. */
  commit(): Promise<void>;
}

/**
 * Opens a file, or standard output for `-`. Lines are gathered in a temporary file, beside the one it
 * will replace; so a run that fails leaves the old file as it was, and prints nothing.
 */
export function openOutput(path: string, streams: CliStreams): CsvOutput {
  const target = path === '-' ? null : targetOf(path);
  if (target?.isReplaceable !== true) return openPassage(target?.path ?? null, streams);
  try {
    const { scratch } = streams;
    const file = scratch.named(dirname(target.path));
    const lines = new LineBuffer(file.descriptor);
    return {
      line: (text) => lines.add(text),
      async commit() {
        lines.flush();
        moveIntoPlace(file, target.path, scratch);
      },
    };
  } catch (error) {
    throw withReason(`--out ${path} cannot be written`, error);
  }
}

/** For what cannot be replaced by a file: standard output, a device, a pipe. */
function openPassage(path: string | null, { scratch, stdout }: CliStreams): CsvOutput {
  const descriptor = scratch.nameless();
  const lines = new LineBuffer(descriptor);
  return {
    line: (text) => lines.add(text),
    async commit() {
      lines.flush();
      await copy(descriptor, path === null ? stdout : createWriteStream(path), path !== null);
    },
  };
}

async function copy(descriptor: number, to: Writable, end: boolean): Promise<void> {
  try {
    await pipeline(readFrom(descriptor), to, { end });
  } catch (error) {
    // The reader has seen enough, as `head` does.
    if (systemCode(error) !== 'EPIPE') throw error;
  }
}

function targetOf(path: string): { readonly path: string; readonly isReplaceable: boolean } {
  try {
    const found = statSync(path);
    if (found.isDirectory())
      throw new WrongUse(`--out ${path}: it is a folder. Give the path of a file in it.`);
    return { path: realpathSync(path), isReplaceable: found.isFile() };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { path, isReplaceable: true };
    if (error instanceof WrongUse) throw error;
    throw withReason(`--out ${path} cannot be written`, error);
  }
}
