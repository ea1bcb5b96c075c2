import { notText, wrongEncoding } from './file-refused.js';

export const TEXT_ENCODINGS = ['utf-8', 'windows-1252'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

const NUL = 0;

/** UTF-16 is told by its mark, or by the zero byte in every other place that western text has in it. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const pairs = Math.floor(Math.min(bytes.length, 2_000) / 2);
  let zerosInEven = 0;
  let zerosInOdd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === NUL) zerosInEven += 1;
    if (bytes[2 * pair + 1] === NUL) zerosInOdd += 1;
  }
  return pairs > 0 && Math.max(zerosInEven, zerosInOdd) > pairs / 2;
}

/** Every byte is something in Windows-1252, so the mark of UTF-8 is the one thing that tells the mistake. */
function isMarkedUtf8([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/**
 * Decodes text, UTF-8 with or without its mark, piece by piece: memory does not grow with the file.
 *
 * @throws FileRefused at the first byte that is not of the encoding, naming the one it probably is.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding: TextEncoding = 'utf-8',
): AsyncGenerator<string> {
  // Without `ignoreBOM` the decoder takes the byte order mark away.
  const decoder = new TextDecoder(encoding, { fatal: true });
  let isFirst = true;
  for await (const piece of bytes) {
    if (isFirst && looksLikeUtf16(piece)) throw wrongEncoding('UTF-16');
    if (isFirst && encoding !== 'utf-8' && isMarkedUtf8(piece)) throw wrongEncoding('UTF-8');
    isFirst = false;
    if (piece.includes(NUL)) throw notText();
    yield orRefuse(() => decoder.decode(piece, { stream: true }));
  }
  yield orRefuse(() => decoder.decode());
}

function orRefuse(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw wrongEncoding('Windows-1252');
  }
}
