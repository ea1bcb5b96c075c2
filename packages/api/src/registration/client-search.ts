import { parseTypedDate, plainWords } from '@trefzeker/shared';
import { identifier, join, sql } from '../platform/database/sql.js';
import type { Sql } from '../platform/database/sql.js';

const SEARCHED = ['reference_search', 'name_search', 'family_name_search'];

/** Greater than anything that begins with the same words: comparison is by code point. */
const AFTER_ALL = '\u{10FFFF}';

/**
 * A query for the ids of clients whose reference or name begins with the words, or who were born on the
 * day. Each part reads its own index. A number that was merged away finds the client that stayed.
 */
export function clientIdsBySearch(search: string): Sql {
  const birthDate = parseTypedDate(search);
  if (birthDate !== null) return sql`SELECT id FROM client WHERE birth_date = ${birthDate.toString()}`;
  const words = plainWords(search);
  const parts = SEARCHED.map((column) => {
    const name = identifier(column);
    return sql`SELECT id FROM client WHERE ${name} >= ${words} AND ${name} < ${words + AFTER_ALL}`;
  });
  return join([...parts, formerReference(words)], sql` UNION `);
}

/** The number of a client that was merged finds the one that stays. */
function formerReference(words: string): Sql {
  return sql`SELECT m.leads_to_id FROM client_merge AS m JOIN client AS gone ON gone.id = m.goes_id
    WHERE m.undone_at IS NULL AND gone.reference_search >= ${words}
      AND gone.reference_search < ${words + AFTER_ALL}`;
}
