import { readSync } from 'node:fs';

const CHUNK_BYTES = 64 * 1024;

/**
 * The bytes of an open file from its beginning, as often as needed. Not a stream of node:fs: those close
 * the descriptor when they are destroyed, also with `autoClose: false`.
 */
export async function* readFrom(descriptor: number): AsyncGenerator<Buffer, undefined, undefined> {
  for (let position = 0; ;) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const count = readSync(descriptor, chunk, 0, CHUNK_BYTES, position);
    if (count === 0) return;
    position += count;
    yield chunk.subarray(0, count);
  }
}
