import { parseTypedDate } from '@trefzeker/shared';
import { identifier, join, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';
import { toSearchWords } from './search-words.js';

const SEARCHED = ['reference_search', 'name_search', 'family_name_search'];

/** Greater than anything that begins with the same words: comparison is by code point. */
const AFTER_ALL = '\u{10FFFF}';

/**
 * A query for the ids of clients whose reference or name begins with the words, or who were born on the
 * day. Each part reads its own index.
 */
export function clientIdsBySearch(search: string): Sql {
  const birthDate = parseTypedDate(search);
  if (birthDate !== null) return sql`SELECT id FROM client WHERE birth_date = ${birthDate.toString()}`;
  const words = toSearchWords(search);
  const parts = SEARCHED.map((column) => {
    const name = identifier(column);
    return sql`SELECT id FROM client WHERE ${name} >= ${words} AND ${name} < ${words + AFTER_ALL}`;
  });
  return join(parts, sql` UNION `);
}
