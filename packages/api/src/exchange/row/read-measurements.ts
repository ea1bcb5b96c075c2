import type { InstrumentHost } from '@trefzeker/instruments';
import type { Finding, InstrumentRef, MeasurementInput, Moment, Problem } from '@trefzeker/shared';
import { inputSources } from '../mapping-columns.js';
import type { MeasurementMapping } from '../import-mapping.js';
import { asCodeOf, asNumber } from './cell-values.js';
import { INFORMANTS } from './codes.js';
import type { ImportedMeasurement } from './imported-row.js';
import { columnOf } from './row-reader.js';
import type { RowReader } from './row-reader.js';

/** A measurement of a mapping whose edition was looked up once, before the first row. */
export interface BoundMeasurement {
  readonly mapping: MeasurementMapping;
  readonly ref: InstrumentRef;
}

/** When the row was measured; null where that cell is wrong, and then it is noted already. */
export interface RowOccasion {
  readonly moment: Moment | null;
  readonly takenOn: string | null;
}

export interface ReadMeasurement {
  readonly measurement: ImportedMeasurement;
  readonly findings: readonly Finding[];
}

/**
 * Reads one measurement of a row and lets the instrument check it.
 *
 * @returns Null when all its cells are empty (it was not taken), or when something is wrong and noted.
 */
export function readMeasurement(
  reader: RowReader,
  { mapping, ref }: BoundMeasurement,
  { host, moment, takenOn }: RowOccasion & { readonly host: InstrumentHost },
): ReadMeasurement | null {
  if (inputSources(mapping).every((source) => reader.isEmpty(source))) return null;
  const problemsBefore = reader.problems.length;
  const informant = reader.required(mapping.informant, asCodeOf(INFORMANTS));
  const raw = readInput(reader, mapping);
  if (informant === null || moment === null || takenOn === null || reader.problems.length > problemsBefore)
    return null;
  const checked =
    raw.kind === 'answers'
      ? host.checkAnswers(ref, informant, raw.answers)
      : host.checkGivenScores(ref, informant, raw.scores);
  if (checked.kind === 'answers-invalid') {
    for (const problem of checked.problems) reader.note(columnFor(problem, mapping, raw), problem);
    return null;
  }
  const input: MeasurementInput =
    'answers' in checked
      ? { kind: 'answers', answers: checked.answers }
      : { kind: 'given', scores: checked.scores };
  return { measurement: { instrument: ref, informant, moment, takenOn, input }, findings: checked.findings };
}

type RawInput =
  | { readonly kind: 'answers'; readonly answers: Record<string, number> }
  | { readonly kind: 'given'; readonly scores: Record<string, { raw?: number; t?: number }> };

function readInput(reader: RowReader, { answers, scores }: MeasurementMapping): RawInput {
  if (answers !== undefined) {
    const read = Object.entries(answers).map(
      ([item, source]) => [item, reader.optional(source, asNumber)] as const,
    );
    const given = read.filter((entry): entry is [string, number] => entry[1] !== null);
    return { kind: 'answers', answers: Object.fromEntries(given) };
  }
  const read = Object.entries(scores ?? {}).map(([scale, source]) => {
    const raw = reader.optional(source.raw, asNumber);
    const t = reader.optional(source.t, asNumber);
    return [scale, { ...(raw !== null && { raw }), ...(t !== null && { t }) }] as const;
  });
  return {
    kind: 'given',
    scores: Object.fromEntries(read.filter(([, score]) => Object.keys(score).length > 0)),
  };
}

/**
 * The column behind a problem of the instrument: its path names the informant, the item or the scale; an
 * item or scale that the instrument does not know by its place among those that were given.
 */
function columnFor(
  { path }: Problem,
  { answers, scores, informant }: MeasurementMapping,
  raw: RawInput,
): string | null {
  const given = Object.keys(raw.kind === 'answers' ? raw.answers : raw.scores);
  const sources = path.flatMap((step) => {
    const key = typeof step === 'number' ? (given[step] ?? '') : step;
    const score = scores?.[key];
    return [answers?.[key], path.includes('t') ? score?.t : (score?.raw ?? score?.t)];
  });
  const source = path[0] === 'informant' ? informant : sources.find((each) => each !== undefined);
  return source === undefined ? null : columnOf(source);
}
