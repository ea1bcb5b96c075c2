import { createHash } from 'node:crypto';
import type { LoadKind } from '../load-kinds.js';

const HEX_DIGITS = 32;

/** The key of a row in the provider's own system, without saying what it is: it may be a number of a person. */
export function keyHash(kind: LoadKind, parts: readonly string[]): string {
  return hash(JSON.stringify([kind, ...parts]));
}

/** What a row says and what it belongs to, in one word: another word, another content. Fields without a value do not count. */
export function fingerprintOf(parentKey: string | null, draft: object): string {
  return hash(JSON.stringify([parentKey, inOneOrder(draft)]));
}

/** The same fields with the same values come to the same text, however they were put together. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]) => [name, inOneOrder(field)]);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HEX_DIGITS);
}
