export type Dialect = 'sqlite' | 'postgres';

/** What may travel to the database. Dates go as ISO text, JSON as text; a list is for `= ANY` of PostgreSQL. */
export type SqlValue = string | number | boolean | null | readonly string[];

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly value: SqlValue }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly SqlValue[])[] }
  | { readonly kind: 'by-dialect'; readonly choice: Readonly<Record<Dialect, Sql>> };

/** A statement or a part of one, with its values kept apart from its text until a dialect is known. */
export class Sql {
  constructor(readonly pieces: readonly Piece[]) {}
}

/**
 * Writes SQL once for both databases. Everything in `${}` that is not itself SQL becomes a bound value.
 *
 * @example sql`SELECT id FROM client WHERE reference = ${reference} AND ${scope}`
 */
export function sql(texts: TemplateStringsArray, ...inserts: readonly (Sql | SqlValue)[]): Sql {
  const pieces: Piece[] = [];
  texts.forEach((text, index) => {
    pieces.push({ kind: 'text', text });
    if (index >= inserts.length) return;
    const insert = inserts[index] as Sql | SqlValue;
    if (insert instanceof Sql) pieces.push(...insert.pieces);
    else pieces.push({ kind: 'value', value: insert });
  });
  return new Sql(pieces);
}

/** A table or column name of our own. Never for anything that came from outside. */
export function identifier(name: string): Sql {
  if (!/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/.test(name))
    throw new TypeError(`identifier needs a plain name, not "${name}"`);
  return new Sql([{ kind: 'text', text: name }]);
}

/** Parts with something between them: `join(conditions, sql` AND `)`. */
export function join(parts: readonly Sql[], separator: Sql): Sql {
  return new Sql(
    parts.flatMap((part, index) => (index === 0 ? part.pieces : [...separator.pieces, ...part.pieces])),
  );
}

/** Where the two databases have different words for the same thing. */
export function byDialect(choice: Readonly<Record<Dialect, Sql>>): Sql {
  return new Sql([{ kind: 'by-dialect', choice }]);
}

/** Rows of bound values, all of one width: `(?, ?), (?, ?)`. */
export function valueRows(rows: readonly (readonly SqlValue[])[]): Sql {
  return new Sql([{ kind: 'rows', rows }]);
}

/** All conditions together; true when there are none. */
export function every(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`1 = 1` : join(conditions, sql` AND `);
}

/** The column holds one of the values: one bound value whatever their number, so no limit of parameters. */
export function isOneOf(column: string, values: readonly string[]): Sql {
  return byDialect({
    sqlite: sql`${identifier(column)} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`,
    postgres: sql`${identifier(column)} = ANY(${[...values]}::text[])`,
  });
}
