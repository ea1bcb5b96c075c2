import { z } from 'zod';
import type { InstrumentDefinition } from '../definition.js';
import { dictionary, key, label, list, range, text, wholeRange } from './parts.js';

const item = z.strictObject({
  label,
  range: wholeRange,
  options: z
    .record(z.string().regex(/^-?\d+$/), label)
    .readonly()
    .exactOptional(),
  forms: list(key).exactOptional(),
});

const itemRule = z.strictObject({
  method: z.enum(['sum', 'mean']),
  items: list(key),
  reversed: list(key).exactOptional(),
  minimumAnswered: z.int().min(1),
  missing: z.enum(['prorate', 'answered-only']),
  rounding: z.enum(['half-up', 'none']).exactOptional(),
  recode: z
    .record(z.string().regex(/^-?\d+$/), z.number())
    .readonly()
    .exactOptional(),
  gate: z.strictObject({ item: key, equals: z.int(), then: z.number() }).exactOptional(),
});

const scoreRule = z.discriminatedUnion('method', [
  itemRule,
  z.strictObject({ method: z.literal('sum-of-scales'), scales: list(key) }),
  z.strictObject({ method: z.literal('given') }),
]);

const purpose = z.enum(['severity', 'change']);

const scale = z.strictObject({
  label,
  range,
  direction: z.enum(['higher-is-better', 'lower-is-better']),
  level: z.enum(['ordinal', 'interval']),
  purposes: z.tuple([purpose], purpose).readonly(),
  score: scoreRule,
  forms: list(key).exactOptional(),
  scoreByForm: dictionary(z.strictObject({ range, score: scoreRule })).exactOptional(),
});

const example = z.strictObject({
  title: text,
  form: key,
  answers: dictionary(z.int()).exactOptional(),
  given: dictionary(
    z.strictObject({ raw: z.number().exactOptional(), t: z.number().exactOptional() }),
  ).exactOptional(),
  scores: dictionary(z.union([z.number(), z.literal('not-scorable')])),
});

/** The JSON form of an instrument: the same data that `defineInstrument` takes. */
export const instrumentSchema: z.ZodType<InstrumentDefinition> = z.strictObject({
  key,
  edition: z.int().min(1),
  label,
  about: label,
  source: z.strictObject({
    citation: text,
    licence: text,
    rightsHolder: text.exactOptional(),
    url: z.url().exactOptional(),
    texts: z.literal('withheld').exactOptional(),
  }),
  forms: list(key),
  ageRange: wholeRange,
  ageRangeByForm: dictionary(wholeRange).exactOptional(),
  items: dictionary(item),
  scales: dictionary(scale),
  outcomeScales: list(key),
  examples: list(example),
});
