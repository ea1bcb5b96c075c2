import { notText, wrongEncoding } from './file-refused.js';

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

/**
 * Decodes UTF-8, with or without its mark, piece by piece: memory does not grow with the file.
 *
 * @throws FileRefused at the first byte that is not UTF-8, naming the encoding it probably is.
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // Without `ignoreBOM` the decoder takes the byte order mark away.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  for await (const piece of bytes) {
    if (isFirst && looksLikeUtf16(piece)) throw wrongEncoding('UTF-16');
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
