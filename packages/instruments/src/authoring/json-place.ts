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
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const [, position] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
    const end = text.trimEnd().length;
    const at = position === undefined ? end : Math.min(Number(position), end);
    return text.slice(0, at).split('\n').length;
  }
}
