import { jsonTokens } from '../sdk/json/json-tokens.js';

type Path = readonly (string | number)[];

/** An object or a list that has begun and not ended. */
interface Open {
  place: string | number;
  expectsKey: boolean;
}

/**
 * Line, from 1, on which a part of a JSON text begins; of a part that is not there, the line of the
 * nearest part around it. Null for a text that is no JSON.
 *
 * @example lineOfPath('{\n "items": {\n "sleep": 1 } }', ['items', 'sleep']) // 3
 */
export function lineOfPath(text: string, path: Path): number | null {
  if (faultOfJson(text) !== null) return null;
  let best = { depth: 0, at: 0 };
  const open: Open[] = [];
  const consider = (at: number) => {
    const matches =
      open.length <= path.length && open.every(({ place }, depth) => String(place) === String(path[depth]));
    if (matches && open.length > best.depth) best = { depth: open.length, at };
  };
  for (const token of jsonTokens(text)) {
    const inside = open.at(-1);
    if (token.kind === '{' || token.kind === '[') {
      consider(token.at);
      open.push({ place: token.kind === '{' ? '' : 0, expectsKey: token.kind === '{' });
    } else if (token.kind === '}' || token.kind === ']') open.pop();
    else if (token.kind === ',' && inside !== undefined) {
      if (typeof inside.place === 'number') inside.place += 1;
      else inside.expectsKey = true;
    } else if (token.kind === 'string' && inside?.expectsKey === true) {
      inside.place = token.value;
      inside.expectsKey = false;
      consider(token.at);
    }
  }
  return text.slice(0, best.at).split('\n').length;
}

/** Line, from 1, on which a text stops being JSON; null when it is JSON. */
export function faultOfJson(text: string): number | null {
  const complaint = complaintOf(text);
  if (complaint === null) return null;
  const end = text.trimEnd().length;
  const [, position] = /position (\d+)/.exec(complaint) ?? [];
  const at = namesToken(complaint) ? tokenAt(text) : Number(position ?? end);
  return text.slice(0, Math.min(at, end)).split('\n').length;
}

/** Where the sign stands that cannot be: of such a one JSON.parse tells no position. A beginning without it only ends too soon. */
function tokenAt(text: string): number {
  let [sound, broken] = [0, text.length];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (namesToken(complaintOf(text.slice(0, middle)) ?? '')) broken = middle;
    else sound = middle;
  }
  return sound;
}

function namesToken(complaint: string): boolean {
  return complaint.startsWith('Unexpected token');
}

function complaintOf(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
