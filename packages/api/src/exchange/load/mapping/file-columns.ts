import type { LoadKind } from '../load-kinds.js';
import type { FileMapping } from './load-mapping.js';

/** Which column a problem with a field points at; a field that is always the same has none. */
export type FieldColumns = Readonly<Record<string, string>>;

interface Columned {
  readonly column: string;
}

/** Fields of a row with the place in the mapping where their value comes from. */
function fieldsOf(mapping: FileMapping): readonly (readonly [string, unknown])[] {
  return Object.entries(mapping).flatMap(([name, source]): readonly (readonly [string, unknown])[] => {
    if (['file', 'key', 'ignored'].includes(name) || source === undefined) return [];
    if (typeof source === 'object' && 'list' in source)
      return [
        [name, source.code],
        [`${name}List`, source.list],
      ];
    if (typeof source === 'object' && 'amount' in source)
      return [
        [name, source.amount],
        [`${name}Unit`, source.unit],
      ];
    return [[name, source]];
  });
}

function columnsIn(source: unknown): readonly string[] {
  if (Array.isArray(source)) return source.map(String);
  return isColumned(source) ? [source.column] : [];
}

function isColumned(source: unknown): source is Columned {
  return typeof source === 'object' && source !== null && 'column' in source;
}

/** The columns that the mapping of one file reads, each once; its key first. */
export function columnsOfFile(mapping: FileMapping): readonly string[] {
  return [...new Set([...mapping.key, ...fieldsOf(mapping).flatMap(([, source]) => columnsIn(source))])];
}

/** For problems to point at: the first column of each field. */
export function fieldColumnsOf(mapping: FileMapping): FieldColumns {
  const named = fieldsOf(mapping).flatMap(([name, source]) => {
    const [first] = columnsIn(source);
    return first === undefined ? [] : [[name, first] as const];
  });
  return Object.fromEntries([...named, ['key', mapping.key[0] ?? '']]);
}

/** Where the path of a rule's problem stands in a mapping; the core has longer names for some fields. */
export function fieldOf(kind: LoadKind, path: readonly (string | number)[]): string {
  const inGoal = kind === 'goals' && path[0] === 'goals' ? path.at(-1) : path[0];
  const inCustody = path[0] === 'custody' && path[1] === 'until' ? 'custodyUntil' : inGoal;
  const name = String((path[0] === 'details' ? path[1] : inCustody) ?? '');
  return FIELDS[name] ?? name;
}

const FIELDS: Readonly<Record<string, string>> = {
  providerId: 'provider',
  organisationId: 'organisation',
  decidedById: 'decidedBy',
  frameAtStart: 'frame',
  unitId: 'unit',
  goalId: 'goal',
};
