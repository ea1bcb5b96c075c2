import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file that has a name until it is moved or thrown away. */
export interface ScratchFile {
  readonly descriptor: number;
  readonly path: string;
}

/**
 * Temporary files of one run. They hold personal data: only their owner can read them, and none
 * outlives the run. Everything is synchronous, so that a signal handler can clear up.
 */
export class Scratch {
  readonly #folders = new Set<string>();
  readonly #descriptors = new Set<number>();

  constructor(private readonly folder: string = tmpdir()) {}

  /** A file in a folder of its own, beside the file it will replace. */
  named(beside: string): ScratchFile {
    const folder = mkdtempSync(join(beside, '.trefzeker-'));
    this.#folders.add(folder);
    const path = join(folder, 'partial');
    return { descriptor: this.track(openSync(path, 'wx+', 0o600)), path };
  }

  /** A file without a name: it is gone as soon as it is closed, also when the process is killed. */
  nameless(): number {
    const { descriptor, path } = this.named(this.folder);
    this.removeFolder(join(path, '..'));
    return descriptor;
  }

  /** Closes the descriptor at the end, if nothing closed it before. */
  track(descriptor: number): number {
    this.#descriptors.add(descriptor);
    return descriptor;
  }

  close(descriptor: number): void {
    if (this.#descriptors.delete(descriptor)) closeSync(descriptor);
  }

  removeFolder(folder: string): void {
    rmSync(folder, { recursive: true, force: true });
    this.#folders.delete(folder);
  }

  removeAll(): void {
    for (const descriptor of [...this.#descriptors]) this.close(descriptor);
    for (const folder of [...this.#folders]) this.removeFolder(folder);
  }
}
