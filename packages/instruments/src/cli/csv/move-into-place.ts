import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from '../failure.js';
import type { Scratch, ScratchFile } from '../scratch.js';

/**
 * Gives a finished file its name in one step that also holds after a power cut: the file is written
 * through, renamed, and then its folder is written through. It keeps the mode of the file it replaces;
 * a new one can be read by its owner only.
 */
export function moveIntoPlace(file: ScratchFile, target: string, scratch: Scratch): void {
  const mode = modeOf(target);
  if (mode !== null) fchmodSync(file.descriptor, mode);
  fsyncSync(file.descriptor);
  scratch.close(file.descriptor);
  renameSync(file.path, target);
  scratch.removeFolder(dirname(file.path));
  writeThrough(dirname(target));
}

function modeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mode ?? null;
}

function writeThrough(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch (error) {
    // Windows does not open folders; its rename is as durable as it gets.
    if (systemCode(error) !== 'EISDIR' && systemCode(error) !== 'EPERM') throw error;
  }
}
