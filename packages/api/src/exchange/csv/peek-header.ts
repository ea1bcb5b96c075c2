import { emptyFile, lineTooLong } from './file-refused.js';

interface Peeked {
  /** The first line that has text in it. */
  readonly header: string;
  /** The whole text again, from its first character. */
  readonly text: AsyncGenerator<string>;
}

/**
 * Looks at the first line without losing it.
 *
 * @throws FileRefused when there is no text, or no end to the first line within `longest` characters.
 */
export async function peekHeader(pieces: AsyncGenerator<string>, longest: number): Promise<Peeked> {
  let read = '';
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
    read += next.value;
    const header = firstLine(read);
    if (header !== null) return { header, text: continued(read, pieces) };
    if (read.length > longest) throw lineTooLong(1, longest);
  }
  if (read.trim() === '') throw emptyFile();
  return { header: read, text: continued(read, pieces) };
}

function firstLine(text: string): string | null {
  const begun = text.trimStart();
  const ends = [begun.indexOf('\n'), begun.indexOf('\r')].filter((end) => end > 0);
  return ends.length === 0 ? null : begun.slice(0, Math.min(...ends));
}

async function* continued(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}
