import { DomainError } from '@trefzeker/shared';
import { z } from 'zod';
import type { Signer } from '../signer.js';

/** Keyset position: the last row of the page before. */
interface Position {
  readonly sortValue: string;
  readonly id: string;
}

interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

interface CheckedPage {
  readonly first: number;
  readonly after: Position | null;
}

/** Cursors of lists: opaque to callers, of one list only, and refused when they are not ours. */
export interface Cursors {
  create(list: string, position: Position): string;
  /** @throws DomainError INPUT_MALFORMED with all that is wrong with the page that is asked for. */
  page(list: string, page: PageArguments): CheckedPage;
}

const LARGEST_PAGE = 100;
const positionSchema = z.tuple([z.string(), z.string(), z.string()]);

export function createCursors(signer: Signer): Cursors {
  const read = (list: string, cursor: string): Position | null => {
    const payload = signer.open(cursor);
    if (payload === null) return null;
    const [cursorList, sortValue, id] = positionSchema.parse(JSON.parse(payload));
    return cursorList === list ? { sortValue, id } : null;
  };
  return {
    create: (list, { sortValue, id }) => signer.sign(JSON.stringify([list, sortValue, id])),
    page(list, { first, after }) {
      const position = after === undefined || after === null ? null : read(list, after);
      const problems = [
        ...(first >= 1 && first <= LARGEST_PAGE ? [] : [`\`first\` must be from 1 to ${LARGEST_PAGE}`]),
        ...(position === null && typeof after === 'string' ? ['`after` is not a cursor of this list'] : []),
      ];
      if (problems.length > 0) throw pageRefused(problems);
      return { first, after: position };
    },
  };
}

function pageRefused(problems: readonly string[]): DomainError {
  return new DomainError('INPUT_MALFORMED', `This page cannot be read: ${problems.join('; ')}.`, {
    hint: 'Take `pageInfo.endCursor` of the page before, from the same list and server, or leave `after` out.',
  });
}
