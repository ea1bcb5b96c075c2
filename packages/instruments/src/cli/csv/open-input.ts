import { createReadStream, fstatSync, openSync, statSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { WrongUse, withReason } from '../failure.js';
import type { CliStreams } from '../streams.js';

const CHUNK_BYTES = 64 * 1024;

/** An input that can be read as often as needed, always from its beginning. */
export interface CsvInput {
  /** How messages call it. */
  readonly name: string;
  read(): Readable;
}

/**
 * Opens a file, or standard input for `-`. What cannot be read twice (a pipe) is first copied to a
 * nameless temporary file; `once` skips the copy where one reading is enough.
 */
export async function openInput(
  path: string,
  streams: CliStreams,
  { once = false }: { readonly once?: boolean } = {},
): Promise<CsvInput> {
  if (path === '-') return openStream('standard input', streams.stdin, streams, once);
  const descriptor = openFile(path, streams);
  const file = createReadStream('', { fd: descriptor, autoClose: false, highWaterMark: CHUNK_BYTES });
  if (!fstatSync(descriptor).isFile()) return openStream(basename(path), file, streams, once);
  return rereadable(basename(path), descriptor);
}

function openFile(path: string, { scratch }: CliStreams): number {
  try {
    if (statSync(path).isDirectory()) {
      throw new WrongUse(`--in ${path}: it is a folder. Give the path of a CSV file.`);
    }
    return scratch.track(openSync(path, 'r'));
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw withReason(`--in ${path} cannot be opened`, error);
  }
}

async function openStream(
  name: string,
  source: Readable,
  { scratch }: CliStreams,
  once: boolean,
): Promise<CsvInput> {
  if (once) return { name, read: () => source };
  const descriptor = scratch.nameless();
  for await (const chunk of source) writeWhole(descriptor, chunk as Buffer | string);
  return rereadable(name, descriptor);
}

function writeWhole(descriptor: number, chunk: Buffer | string): void {
  const bytes = Buffer.from(chunk as string);
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
}

function rereadable(name: string, descriptor: number): CsvInput {
  return {
    name,
    read: () =>
      createReadStream('', { fd: descriptor, start: 0, autoClose: false, highWaterMark: CHUNK_BYTES }),
  };
}
