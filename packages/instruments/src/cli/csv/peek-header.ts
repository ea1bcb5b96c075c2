import { BadData } from '../failure.js';
import type { Bytes } from './read-plain-lines.js';

const LONGEST_HEADER = 64 * 1024;
const LINE_END = /[\r\n]/;
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

export interface PeekedSource {
  /** The first line, to see which separator was used. */
  readonly firstLine: string;
  /** Everything, the first line included, without a byte order mark. */
  readonly bytes: Bytes;
}

/** Reads just far enough to see the first line. */
export async function peekHeader(chunks: AsyncIterator<Buffer | string>): Promise<PeekedSource> {
  let head = Buffer.alloc(0);
  while (head.length < LONGEST_HEADER && !LINE_END.test(head.toString('latin1'))) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = Buffer.concat([head, Buffer.from(next.value as string)]);
  }
  assertUtf8(head);
  const hasMark = head.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
  const content = hasMark ? head.subarray(BYTE_ORDER_MARK.length) : head;
  const firstLine = content.toString('utf8').split(LINE_END, 1)[0] ?? '';
  return { firstLine, bytes: joined(content, chunks) };
}

async function* joined(
  head: Buffer,
  rest: AsyncIterator<Buffer | string>,
): AsyncGenerator<Buffer, undefined, undefined> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    yield Buffer.from(next.value as string);
  }
}

function assertUtf8(head: Buffer): void {
  if (head.includes(0)) {
    throw new BadData(
      'The input is not text in UTF-8 (it may be a workbook, or text in UTF-16). Save it as "CSV UTF-8" and try again.',
    );
  }
}
