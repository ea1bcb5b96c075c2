import { civilDate } from '@trefzeker/shared';

const DAY = '$day';
const INSTANT = '$instant';

/** A value as text, with its days and instants marked: JSON has neither. */
export function encodeWithDays(value: unknown): string {
  return JSON.stringify(marked(value));
}

/** The same value again, days and instants included. */
export function decodeWithDays(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => {
    if (!isObject(value)) return value;
    if (typeof value[DAY] === 'string') return civilDate(value[DAY]);
    if (typeof value[INSTANT] === 'string') return new Date(value[INSTANT]);
    return value;
  });
}

function marked(value: unknown): unknown {
  if (value instanceof Date) return { [INSTANT]: value.toISOString() };
  if (Array.isArray(value)) return value.map(marked);
  if (!isObject(value)) return value;
  if (Object.prototype.toString.call(value) === '[object Temporal.PlainDate]') {
    return { [DAY]: (value as { toString(): string }).toString() };
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, marked(each)]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
