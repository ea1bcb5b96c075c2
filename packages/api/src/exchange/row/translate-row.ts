import type { InstrumentHost } from '@trefzeker/instruments';
import type { Finding } from '@trefzeker/shared';
import type { CsvRecord } from '../csv/read-records.js';
import type { ImportMapping } from '../import-mapping.js';
import type { ImportProblem } from '../import-service.js';
import { asAgeYears, asCodeOf, asDate, asMunicipality, asReference } from './cell-values.js';
import type { CellProblem } from './cell-values.js';
import { FRAMES, MOMENTS, SEXES } from './codes.js';
import type { ImportedClient, ImportedRow } from './imported-row.js';
import type { KnownProvider } from './read-care.js';
import { readCare } from './read-care.js';
import { readMeasurement } from './read-measurements.js';
import type { BoundMeasurement, ReadMeasurement } from './read-measurements.js';
import { RowReader } from './row-reader.js';
import type { ColumnIndex } from './row-reader.js';

/** All that stays the same from row to row. */
export interface TranslationContext {
  readonly mapping: ImportMapping;
  readonly columns: ColumnIndex;
  readonly measurements: readonly BoundMeasurement[];
  readonly host: InstrumentHost;
  readonly providers: readonly KnownProvider[];
  readonly importingOrganisationId: string;
}

export type TranslatedRow =
  | { readonly kind: 'row'; readonly row: ImportedRow; readonly findings: readonly Finding[] }
  | { readonly kind: 'problems'; readonly problems: readonly ImportProblem[] };

/** Turns one row of the file into what it says, or into all that is wrong with it. */
export function translateRow({ row, cells }: CsvRecord, context: TranslationContext): TranslatedRow {
  const { mapping, columns } = context;
  const reader = new RowReader(row, cells, columns);
  if (cells.length !== columns.size) {
    reader.note(null, wrongCellCount(columns.size));
    return { kind: 'problems', problems: reader.problems };
  }
  const client = readClient(reader, mapping.client);
  const start = reader.required(mapping.trajectory.start, asDate);
  const frame = reader.required(mapping.trajectory.frame, asCodeOf(FRAMES));
  const care = readCare(reader, context);
  const read = readAll(reader, context);
  if (reader.problems.length > 0 || client === null || start === null || frame === null) {
    return { kind: 'problems', problems: reader.problems };
  }
  const measurements = read.map(({ measurement }) => measurement);
  const imported: ImportedRow = { row, client, trajectory: { start, frame }, care, measurements };
  return { kind: 'row', row: imported, findings: read.flatMap(({ findings }) => findings) };
}

function readClient(reader: RowReader, mapping: ImportMapping['client']): ImportedClient | null {
  const reference = reader.required(mapping.reference, asReference);
  const client = {
    sex: reader.optional(mapping.sex, asCodeOf(SEXES)),
    birthDate: reader.optional(mapping.birthDate, asDate),
    ageYears: reader.optional(mapping.ageYears, asAgeYears),
    municipality: reader.optional(mapping.municipality, asMunicipality),
  };
  return reference === null ? null : { reference, ...client };
}

function readAll(
  reader: RowReader,
  { mapping, measurements, host }: TranslationContext,
): readonly ReadMeasurement[] {
  const moment = reader.required(mapping.moment, asCodeOf(MOMENTS));
  const takenOn = reader.required(mapping.takenOn, asDate);
  const read = measurements.map((bound) => readMeasurement(reader, bound, { host, moment, takenOn }));
  return read.filter((each) => each !== null);
}

function wrongCellCount(expected: number): CellProblem {
  return {
    code: 'wrong-number-of-cells',
    message: {
      nl: 'Deze rij heeft te veel of te weinig cellen.',
      en: 'This row has too many or too few cells.',
    },
    hint: {
      nl: `De kolomnamen vragen er ${expected}. Staat er een scheidingsteken in een tekst? Zet die tekst tussen aanhalingstekens.`,
      en: `The header asks for ${expected}. Is there a separator inside a text? Put that text between quotes.`,
    },
  };
}
