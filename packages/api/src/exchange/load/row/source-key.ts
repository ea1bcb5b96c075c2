import { createHash } from 'node:crypto';
import type { LoadKind } from '../load-kinds.js';

const HEX_DIGITS = 32;

/** The key of a row in the provider's own system, without saying what it is: it may be a number of a person. */
export function keyHash(kind: LoadKind, parts: readonly string[]): string {
  return hash(JSON.stringify([kind, ...parts]));
}

/** What a row says and what it belongs to, in one word: another word, another content. Fields without a value do not count. */
export function fingerprintOf(parentKey: string | null, draft: object): string {
  const filled = Object.entries(draft).filter(([, value]) => value !== null);
  return hash(JSON.stringify([parentKey, filled.sort(([one], [other]) => (one < other ? -1 : 1))]));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HEX_DIGITS);
}
