import { fchmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { moveIntoPlace } from './csv/move-into-place.js';
import { writeWhole } from './csv/write-whole.js';
import { withReason } from './failure.js';
import type { Scratch } from './scratch.js';

/** May be read by others: what is written here holds no data about people. */
const READABLE = 0o644;

/**
 * Writes a text as a whole or not at all, with the folders above it.
 *
 * @throws WrongUse when the disk does not let it.
 */
export function writeFile(path: string, text: string, scratch: Scratch): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = scratch.named(dirname(path));
    writeWhole(file.descriptor, Buffer.from(text));
    fchmodSync(file.descriptor, READABLE);
    moveIntoPlace(file, path, scratch);
  } catch (error) {
    throw withReason(`${path} cannot be written`, error);
  }
}
