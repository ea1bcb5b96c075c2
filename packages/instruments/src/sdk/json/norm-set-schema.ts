import { z } from 'zod';
import type { NormSet } from '../norm-set.js';
import { dictionary, key, label, list, reliabilityKind, sex, text, wholeRange } from './parts.js';

const sourced = { source: text, n: z.int().min(1).exactOptional() };
const meanSd = z.strictObject({ ...sourced, mean: z.number(), sd: z.number().positive() });

const reliability = z.strictObject({
  ...sourced,
  kind: reliabilityKind,
  value: z.number().min(-1).max(1),
  intervalDays: z.int().min(0).exactOptional(),
});

const band = z.strictObject({ key, from: z.number(), upTo: z.number().nullable() });

const norm = z.strictObject({
  scale: key,
  group: z.strictObject({ sex: list(sex), form: key, age: wholeRange }),
  metric: z.enum(['raw', 't']),
  functional: meanSd.exactOptional(),
  clinical: meanSd.exactOptional(),
  after: meanSd.exactOptional(),
  correlation: z.strictObject({ ...sourced, value: z.number().min(-1).max(1) }).exactOptional(),
  reliability: reliability.exactOptional(),
  reliabilityAfter: reliability.exactOptional(),
  minimalDifference: z.strictObject({ ...sourced, value: z.number().positive() }).exactOptional(),
  changeSd: z.strictObject({ ...sourced, sd: z.number().positive() }).exactOptional(),
  namedCutOffs: dictionary(z.strictObject({ ...sourced, value: z.number() })).exactOptional(),
  source: text.exactOptional(),
  bands: list(band).exactOptional(),
  linearT: z.literal(true).exactOptional(),
  tTable: list(z.tuple([z.number(), z.number()]).readonly()).exactOptional(),
  percentileTable: list(z.tuple([z.number(), z.number().min(0).max(100)]).readonly()).exactOptional(),
});

const day = z.iso.date().nullable();

const head = {
  key,
  version: z.int().min(1),
  instrument: key,
  edition: z.int().min(1),
  label,
  population: text,
  licence: text,
  status: z.enum(['draft', 'reviewed', 'published', 'retired']),
  synthetic: z.boolean(),
  validFrom: day,
  validTo: day,
};

/** The JSON form of a norm set: the same data that `defineNormSet` gives. */
export const normSetSchema: z.ZodType<NormSet> = z.strictObject({ ...head, norms: list(norm) });

const csv = z.string().regex(/^[\w-][\w.-]*\.csv$/);

/** A norm set of which the rows stand in tables: for editors; building it makes a norm set of it. */
export const normTableSchema = z.strictObject({
  ...head,
  source: text.describe('Where the numbers stand, for rows without a source of their own.'),
  table: z.union([csv, list(csv)]).describe('CSV files beside this one.'),
});
