import { z } from 'zod';
import { TEXT_ENCODINGS } from '../../csv/decode-text.js';
import { valueSource } from '../../import-mapping.js';
import { LOAD_KINDS } from '../load-kinds.js';
import type { LoadKind } from '../load-kinds.js';
import { isDatePattern } from './date-pattern.js';

/** One column, or several that are only together different for each row. */
const keyColumns = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform((columns): readonly string[] => (typeof columns === 'string' ? [columns] : columns));

/** A cell that holds several values. */
const listSource = z.strictObject({
  column: z.string().min(1),
  separator: z.string().min(1),
  values: z.record(z.string(), z.string()).optional(),
});

/** The list is part of it: a bare '5' means two things in the framework of 2010 (3.9 and annex 8). */
const endReason = z.strictObject({ list: valueSource, code: valueSource });

/** The unit may be the same for every row. */
const intensity = z.strictObject({ amount: valueSource, unit: valueSource });

const ofFile = {
  file: z.string().min(1),
  /** What the provider's system knows the row by: the same row again is recognised by it. */
  key: keyColumns,
  /** Columns that may be in the file and are not read. */
  ignored: z.array(z.string()).default([]),
};

const clients = z.strictObject({
  ...ofFile,
  reference: valueSource,
  givenName: valueSource.optional(),
  familyName: valueSource.optional(),
  birthDate: valueSource.optional(),
  sex: valueSource.optional(),
  municipality: valueSource.optional(),
});

const trajectories = z.strictObject({
  ...ofFile,
  client: keyColumns,
  frame: valueSource,
  start: valueSource,
  unit: valueSource.optional(),
  closedOn: valueSource.optional(),
});

const care = z.strictObject({
  ...ofFile,
  trajectory: keyColumns,
  provider: valueSource,
  form: valueSource,
  provision: valueSource.optional(),
  start: valueSource,
  agreedEnd: valueSource.optional(),
  end: valueSource.optional(),
  endReason: endReason.optional(),
  isCrisis: valueSource.optional(),
  fosterVariant: valueSource.optional(),
  funding: valueSource.optional(),
  isOwnHelp: valueSource.optional(),
  referrer: valueSource.optional(),
  productCode: valueSource.optional(),
  intensity: intensity.optional(),
  method: valueSource.optional(),
  isRecognised: valueSource.optional(),
});

const measures = z.strictObject({
  ...ofFile,
  trajectory: keyColumns,
  organisation: valueSource,
  kind: valueSource,
  start: valueSource,
  end: valueSource.optional(),
  endReason: endReason.optional(),
  /** Code of the list `cbs-v7-measure-type`, beside the kind. */
  type: valueSource.optional(),
  isRecognised: valueSource.optional(),
});

const decisions = z.strictObject({
  ...ofFile,
  trajectory: keyColumns,
  decidedBy: valueSource,
  decidedOn: valueSource,
  validFrom: valueSource,
  validTo: valueSource.optional(),
  goals: listSource.optional(),
  forms: listSource.optional(),
});

const goals = z.strictObject({
  ...ofFile,
  care: keyColumns,
  title: valueSource,
  domain: valueSource,
  rubric: valueSource.optional(),
  /** Own code of the provider, as `list/code`. */
  ownCode: valueSource.optional(),
  setOn: valueSource,
});

const respondents = z.strictObject({
  ...ofFile,
  client: keyColumns,
  kind: valueSource,
  name: valueSource.optional(),
  from: valueSource.optional(),
  until: valueSource.optional(),
  custody: valueSource.optional(),
  custodyFrom: valueSource.optional(),
  custodyUntil: valueSource.optional(),
  raises: valueSource.optional(),
});

const carePlans = z.strictObject({
  ...ofFile,
  trajectory: keyColumns,
  provider: valueSource,
  agreedOn: valueSource,
  agreedEnd: valueSource.optional(),
  goals: listSource.optional(),
  /** The decision that the goals lead back to, where their words are the same. */
  decision: keyColumns.optional(),
});

const measurePlans = z.strictObject({ ...ofFile, measure: keyColumns, agreedOn: valueSource });

const measureEvents = z.strictObject({
  ...ofFile,
  measure: keyColumns,
  kind: valueSource,
  on: valueSource,
  until: valueSource.optional(),
  /** Who takes over. */
  organisation: valueSource.optional(),
  /** Code of the list `cbs-v7-authorisation`. */
  type: valueSource.optional(),
});

const goalScores = z.strictObject({
  ...ofFile,
  goal: keyColumns,
  party: valueSource,
  moment: valueSource,
  scoredOn: valueSource,
  scale: valueSource,
  score: valueSource,
  newPoints: valueSource.optional(),
  isMarked: valueSource.optional(),
});

const format = z.strictObject({
  delimiter: z.enum([',', ';', '\t', '|']),
  encoding: z.enum(TEXT_ENCODINGS),
  dates: z
    .string()
    .refine(isDatePattern, 'name year (YYYY), month (MM or M) and day (DD or D) once each, as DD-MM-YYYY'),
});

const files = {
  clients: clients.optional(),
  trajectories: trajectories.optional(),
  care: care.optional(),
  measures: measures.optional(),
  decisions: decisions.optional(),
  goals: goals.optional(),
  respondents: respondents.optional(),
  carePlans: carePlans.optional(),
  measurePlans: measurePlans.optional(),
  goalScores: goalScores.optional(),
  measureEvents: measureEvents.optional(),
} satisfies Record<LoadKind, z.ZodType>;

/** Says which file and which column of a provider's own system become what. */
export const loadMappingSchema = z
  .strictObject({
    $schema: z.string().optional(),
    /** The system that the files come from: keys of two systems never mean the same row. */
    source: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'lower-case letters, digits and "-", at most 64'),
    format,
    ...files,
  })
  .refine((mapping) => filesOf(mapping).length > 0, 'name at least one file')
  .refine((mapping) => {
    const names = filesOf(mapping).map(({ file }) => file);
    return new Set(names).size === names.length;
  }, 'each file is named once: one file, one kind of row');

export type LoadMapping = z.infer<typeof loadMappingSchema>;
export type FileMapping<Kind extends LoadKind = LoadKind> = NonNullable<LoadMapping[Kind]>;
export type LoadFormat = LoadMapping['format'];

type NamedFile = { readonly file: string } | undefined;

function filesOf(mapping: Readonly<Partial<Record<LoadKind, NamedFile>>>) {
  return LOAD_KINDS.map((kind) => mapping[kind]).filter((file) => file !== undefined);
}
