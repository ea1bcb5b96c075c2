import { statSync } from 'node:fs';
import { WrongUse } from '../failure.js';

/** The answers are not overwritten by their results: a slip of the keyboard must not cost data. */
export function assertNotSameFile(input: string, output: string): void {
  if (input === '-' || output === '-') return;
  const from = statSync(input, { throwIfNoEntry: false });
  const to = statSync(output, { throwIfNoEntry: false });
  if (from?.isFile() === true && from.ino === to?.ino && from.dev === to.dev) {
    throw new WrongUse(`--in and --out are the same file. Give --out another name.`);
  }
}
