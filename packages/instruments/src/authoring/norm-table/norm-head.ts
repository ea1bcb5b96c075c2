import { z } from 'zod';

/** A norm set of which the rows stand in tables: what its JSON file says of them. */
export interface NormHead {
  /** CSV files beside it. */
  readonly tables: readonly string[];
  /** Where the numbers stand, for rows without a source of their own. */
  readonly source: string;
  /** All other fields, as they are: the reader of norm sets looks at them. */
  readonly rest: Readonly<Record<string, unknown>>;
}

const csvName = z.string().regex(/^[\w-][\w.-]*\.csv$/);
const headSchema = z.looseObject({
  table: z.union([csvName, z.array(csvName).min(1)]),
  source: z.string().regex(/\S/),
  norms: z.never().optional(),
});

/** What no server reads. */
const OWN_FIELDS = ['$schema', 'table', 'source', 'norms'];

/** Null for a file that carries its rows itself; `invalid` when it names a table in another way than it can. */
export function readNormHead(value: unknown): NormHead | 'invalid' | null {
  if (typeof value !== 'object' || value === null || !('table' in value)) return null;
  const read = headSchema.safeParse(value);
  if (!read.success) return 'invalid';
  const { table, source } = read.data;
  const others = Object.entries(read.data).filter(([field]) => !OWN_FIELDS.includes(field));
  return { tables: [table].flat(), source, rest: Object.fromEntries(others) };
}
