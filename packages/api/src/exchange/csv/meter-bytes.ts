import { createHash } from 'node:crypto';

export interface MeteredBytes {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** So far. */
  readonly read: () => number;
  /** SHA-256 in hex of everything that went by; ask once, at the end. */
  readonly digest: () => string;
}

/** Counts and hashes what goes by. */
export function meterBytes(source: AsyncIterable<Uint8Array>): MeteredBytes {
  const hash = createHash('sha256');
  let read = 0;
  async function* metered(): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      read += piece.length;
      hash.update(piece);
      yield piece;
    }
  }
  return { bytes: metered(), read: () => read, digest: () => hash.digest('hex') };
}
