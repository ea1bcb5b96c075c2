import type { PlainDate } from '@trefzeker/shared';
import { parsePlainDate } from '@trefzeker/shared';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A civil date. Its messages never repeat the value: a birth date must not reach an error or a log. */
export const DateScalar = new GraphQLScalarType<PlainDate, string>({
  name: 'Date',
  description: 'A day on the calendar, without time or time zone (datum): `2026-03-01`.',
  serialize: (value) => String(value),
  parseValue: toDate,
  parseLiteral: (node) => toDate(node.kind === Kind.STRING ? node.value : null),
});

function toDate(value: unknown): PlainDate {
  const date = typeof value === 'string' ? parsePlainDate(value) : null;
  if (date === null) throw new GraphQLError('Date needs a day that exists, as 2026-03-01.');
  return date;
}
