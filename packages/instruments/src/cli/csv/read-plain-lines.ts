import type { Separator } from './separator.js';

/** Bytes of a source that are not read yet. */
export type Bytes = AsyncIterator<Buffer, unknown, undefined>;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/**
 * Reads CSV as long as there is no quotation mark in it: then it is lines cut at separators, several
 * times faster than a parser that looks at every byte. Stops at the first chunk with a quotation mark.
 *
 * @returns What is left to read, beginning with a whole line; empty at the end of the source.
 */
export async function readPlainLines(
  source: Bytes,
  { separator, longestRow }: { readonly separator: Separator; readonly longestRow: number },
  take: (cells: string[]) => void,
): Promise<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    const hasQuote = next.value.includes(QUOTE);
    rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
    const end = rest.lastIndexOf(LINE_FEED) + 1;
    if (hasQuote || (end === 0 && rest.length > longestRow)) return rest;
    if (end === 0) continue;
    takeLines(rest.toString('utf8', 0, end - 1), separator, take);
    rest = rest.subarray(end);
  }
  return rest;
}

/** The text of whole lines, without the line feed of the last one. */
function takeLines(text: string, separator: Separator, take: (cells: string[]) => void): void {
  const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
  const lines = whole.includes('\r') ? whole.split(/\r\n|\n|\r/) : whole.split('\n');
  for (const line of lines) take(line.split(separator));
}
