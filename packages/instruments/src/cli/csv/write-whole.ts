import { writeSync } from 'node:fs';

/** Writes all of it: one call may write less than it was given. */
export function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
}
