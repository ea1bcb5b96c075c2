import type { ChangedFact } from './client-life-repository.js';

/** The facts of these names, as they were and as they became. */
export function changedFacts(
  before: object | null,
  after: object,
  names: readonly string[],
): readonly ChangedFact[] {
  const from = (before ?? {}) as Readonly<Record<string, unknown>>;
  const to = after as Readonly<Record<string, unknown>>;
  return names.map((field) => ({ field, from: onOneLine(from[field]), to: onOneLine(to[field]) }));
}

/** A fact as people can read it: `GM0363; 2025-03-01 GM0014`. Null: empty; a part that is not known is `?`. */
function onOneLine(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(onOneLine).join('; ');
  const json: unknown = JSON.parse(JSON.stringify(value));
  if (json === null || typeof json !== 'object') return String(json);
  return Object.values(json)
    .map((part) => (part === null ? '?' : String(part)))
    .join(' ');
}
