import type { JsonToken } from './json-tokens.js';
import { jsonTokens } from './json-tokens.js';

/** A key that stands more than once in one object of a JSON text. */
export interface DoubledKey {
  /** Where it stands: `['items', 'sleep']`. */
  readonly path: readonly (string | number)[];
  /** Line of the later one, from 1. */
  readonly line: number;
}

/**
 * Keys that stand twice in one object. JSON.parse keeps the last and says nothing: half of what the
 * author wrote would be gone. So this looks at the text before it is parsed.
 *
 * @returns In the order of the text; empty for a text that is no JSON at all, which its reader tells.
 * @example doubledKeys('{ "a": 1, "a": 2 }') // [{ path: ['a'], line: 1 }]
 */
export function doubledKeys(text: string): readonly DoubledKey[] {
  if (!isJson(text)) return [];
  const found: DoubledKey[] = [];
  const open: Container[] = [];
  for (const token of jsonTokens(text)) {
    const isDoubled = step(open, token);
    if (isDoubled) found.push({ path: open.map(({ place }) => place), line: lineOf(text, token.at) });
  }
  return found;
}

/** An object or a list that has begun and not ended. */
interface Container {
  /** Keys met so far; null in a list. */
  readonly keys: Set<string> | null;
  /** Key or index at which the reading is. */
  place: string | number;
  /** After the bracket of an object, or a comma in it. */
  expectsKey: boolean;
}

/** Takes one token in; true when it is a key that was there already. */
function step(open: Container[], token: JsonToken): boolean {
  const inside = open.at(-1);
  switch (token.kind) {
    case '{':
      open.push({ keys: new Set(), place: '', expectsKey: true });
      return false;
    case '[':
      open.push({ keys: null, place: 0, expectsKey: false });
      return false;
    case '}':
    case ']':
      open.pop();
      return false;
    case ',':
      if (inside !== undefined) goOn(inside);
      return false;
    case 'string':
      return inside?.expectsKey === true && isDoubledKey(inside, token.value);
    case ':':
      return false;
  }
}

function goOn(inside: Container): void {
  if (typeof inside.place === 'number') inside.place += 1;
  inside.expectsKey = inside.keys !== null;
}

function isDoubledKey(inside: Container, key: string): boolean {
  const isDoubled = inside.keys?.has(key) ?? false;
  inside.keys?.add(key);
  inside.place = key;
  inside.expectsKey = false;
  return isDoubled;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
