import pg from 'pg';

/** Type numbers of PostgreSQL's own catalogue. */
const OID = { int8: 20, json: 114, date: 1082, timestamptz: 1184, numeric: 1700, jsonb: 3802 } as const;

const asText = (text: string): string => text;

/**
 * Rows look the same from both databases: civil dates stay text (the driver would make them midnights in
 * some time zone), JSON stays text, counts are numbers.
 */
const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [OID.int8]: Number,
  [OID.numeric]: Number,
  [OID.json]: asText,
  [OID.jsonb]: asText,
  [OID.date]: asText,
  [OID.timestamptz]: (text) => new Date(text).toISOString(),
};

export const POSTGRES_TYPES = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): unknown =>
    PARSERS[oid] ?? (pg.types.getTypeParser as (oid: number, format?: string) => unknown)(oid, format),
};
