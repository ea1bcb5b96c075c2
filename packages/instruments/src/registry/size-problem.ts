import type { Problem } from '@trefzeker/shared';
import { loadProblem } from './rejected.js';

/** Far above a scorer with a table of its own, and read well within the time of one call. */
export const MOST_SCORER_BYTES = 256_000;

/** Far above an instrument of hundreds of items with all its norms. */
export const MOST_PACKED_BYTES = 8_000_000;

/** What is said of a file that is larger than allowed; nothing of one that is not. */
export function sizeProblem(name: string, text: string, mostBytes: number): readonly Problem[] {
  const bytes = Buffer.byteLength(text);
  return bytes > mostBytes ? [loadProblem.tooLarge(name, bytes, mostBytes)] : [];
}
