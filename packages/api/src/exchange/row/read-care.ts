import type { EndReason } from '@trefzeker/shared';
import type { ImportMapping } from '../import-mapping.js';
import { asCodeOf, asDate, asText, CELL_EMPTY } from './cell-values.js';
import type { CellProblem } from './cell-values.js';
import { CARE_FORMS, PROVISIONS } from './codes.js';
import type { ImportedCare } from './imported-row.js';
import { columnOf } from './row-reader.js';
import type { RowReader } from './row-reader.js';

export interface KnownProvider {
  readonly id: string;
  readonly name: string;
}

interface CareContext {
  readonly mapping: ImportMapping;
  readonly providers: readonly KnownProvider[];
  readonly importingOrganisationId: string;
}

/** The word in a mapping for the organisation that imports, whichever that is. */
const IMPORTING_ORGANISATION = 'importing-organisation';

/** Null when the row names no care: then its start is empty, and everything else about care must be too. */
export function readCare(reader: RowReader, context: CareContext): ImportedCare | null {
  const mapping = context.mapping.care;
  if (mapping === undefined) return null;
  if (reader.isEmpty(mapping.start)) {
    noteOrphans(reader, mapping);
    return null;
  }
  const start = reader.required(mapping.start, asDate);
  const form = reader.required(mapping.form, asCodeOf(CARE_FORMS));
  const providerId = readProvider(reader, mapping.provider, context);
  const provision = reader.optional(mapping.provision, asCodeOf(PROVISIONS)) ?? 'INDIVIDUAL';
  const agreedEnd = reader.optional(mapping.agreedEnd, asDate);
  const end = reader.optional(mapping.end, asDate);
  const endReason = readEndReason(reader, mapping);
  if (start === null || form === null || providerId === null) return null;
  return { providerId, form, provision, start, agreedEnd, end, endReason };
}

type CareMapping = NonNullable<ImportMapping['care']>;

function noteOrphans(reader: RowReader, { start, form, agreedEnd, end, endReason }: CareMapping): void {
  const others = [form, agreedEnd, end, endReason?.code].filter((source) => source !== undefined);
  const isOrphan = others.some((source) => columnOf(source) !== null && !reader.isEmpty(source));
  if (isOrphan) reader.note(columnOf(start), CELL_EMPTY);
}

function readProvider(
  reader: RowReader,
  source: CareMapping['provider'],
  context: CareContext,
): string | null {
  const named = reader.required(source, asText);
  if (named === null) return null;
  if (named === IMPORTING_ORGANISATION) return context.importingOrganisationId;
  const found = context.providers.find(({ id, name }) => id === named || name === named);
  if (found === undefined) reader.note(columnOf(source), unknownProvider(context.providers));
  return found?.id ?? null;
}

function readEndReason(reader: RowReader, { endReason }: CareMapping): EndReason | null {
  if (endReason === undefined) return null;
  const code = reader.optional(endReason.code, asText);
  return code === null ? null : { list: endReason.list, code };
}

function unknownProvider(providers: readonly KnownProvider[]): CellProblem {
  const names = providers.map(({ name }) => name).join(', ');
  return {
    code: 'provider-unknown',
    message: { nl: 'Deze zorgaanbieder is niet bekend.', en: 'This care provider is not known.' },
    hint: { nl: `Bekend zijn: ${names}.`, en: `Known are: ${names}.` },
  };
}
