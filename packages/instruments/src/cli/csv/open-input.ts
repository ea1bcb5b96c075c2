import { createReadStream, openSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { WrongUse, withReason } from '../failure.js';
import type { CliStreams } from '../streams.js';
import { readFrom } from './read-from.js';
import { writeWhole } from './write-whole.js';

/** Bytes, or text that somebody piped in as such. */
export type Source = AsyncIterable<Buffer | string>;

/** An input that can be read as often as needed, always from its beginning. */
export interface CsvInput {
  /** How messages call it. */
  readonly name: string;
  read(): Source;
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
  if (path === '-') return openPassing('standard input', streams.stdin, { streams, once });
  const name = basename(path);
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new WrongUse(`--in ${path}: it is a folder. Give the path of a CSV file.`);
    if (!found.isFile()) return await openPassing(name, createReadStream(path), { streams, once });
    const descriptor = streams.scratch.track(openSync(path, 'r'));
    return { name, read: () => readFrom(descriptor) };
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw withReason(`--in ${path} cannot be opened`, error);
  }
}

/** Something that passes by only once. */
async function openPassing(
  name: string,
  source: Source,
  { streams, once }: { readonly streams: CliStreams; readonly once: boolean },
): Promise<CsvInput> {
  if (once) return { name, read: () => source };
  const descriptor = streams.scratch.nameless();
  for await (const chunk of source) writeWhole(descriptor, Buffer.from(chunk as string));
  return { name, read: () => readFrom(descriptor) };
}
