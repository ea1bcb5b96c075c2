import { z } from 'zod';
import type { UncheckedInstrument } from '../definition.js';
import { askedIf, condition } from './condition-schema.js';
import { byAnswer, dictionary, key, label, list, range, text, wholeRange } from './parts.js';

const item = z.strictObject({
  label,
  range: wholeRange.describe('Lowest and highest whole-number answer, inclusive. Zero is an answer.'),
  options: byAnswer(label).describe('Wording of the answers, by value.').exactOptional(),
  responses: key.describe('Key of a response set: answers that many items share.').exactOptional(),
  forms: list(key).exactOptional(),
  askedIf: askedIf.exactOptional(),
});

const group = z.strictObject({
  label,
  about: label.exactOptional(),
  items: list(key),
  askedIf: askedIf.exactOptional(),
});

const note = z.strictObject({ label, forms: list(key).exactOptional() });

const signal = z.strictObject({
  kind: z.enum(['alarm', 'remark']),
  label,
  when: condition,
  forms: list(key).exactOptional(),
  source: text,
});

const itemRule = z.strictObject({
  method: z.enum(['sum', 'mean']),
  items: list(key),
  reversed: list(key).describe('Items counted the other way round within their own range.').exactOptional(),
  minimumAnswered: z.int().min(1).describe('Fewer answers: no score.'),
  missing: z
    .enum(['prorate', 'answered-only'])
    .describe('What stands for missing items when enough were answered.'),
  rounding: z.enum(['half-up', 'none']).exactOptional(),
  recode: byAnswer(z.number()).exactOptional(),
  gate: z.strictObject({ item: key, equals: z.int(), then: z.number() }).exactOptional(),
});

const scoreRule = z.discriminatedUnion('method', [
  itemRule,
  z.strictObject({ method: z.literal('sum-of-scales'), scales: list(key) }),
  z.strictObject({ method: z.literal('given') }),
  z.strictObject({
    method: z.literal('scorer'),
    items: list(key).describe('Items that the scorer looks at for this scale.'),
    notMonotone: list(key)
      .describe('Items of which a higher answer may turn the score either way.')
      .exactOptional(),
  }),
]);

const purpose = z.enum(['severity', 'change', 'context']);

const scale = z.strictObject({
  label,
  range,
  direction: z.enum(['higher-is-better', 'lower-is-better']).describe('There is no default.'),
  level: z.enum(['ordinal', 'interval']),
  purposes: z
    .tuple([purpose], purpose)
    .readonly()
    .describe('severity: how bad is it; change: two moments may be compared; context: shown, never counted.'),
  score: scoreRule,
  forms: list(key).exactOptional(),
  scoreByForm: dictionary(z.strictObject({ range, score: scoreRule })).exactOptional(),
  decimals: z.literal([0, 1, 2, 3]).exactOptional(),
  domain: key.exactOptional(),
  fallback: key.exactOptional(),
});

const example = z.strictObject({
  title: text,
  form: key,
  answers: dictionary(z.int()).exactOptional(),
  given: dictionary(
    z.strictObject({ raw: z.number().exactOptional(), t: z.number().exactOptional() }),
  ).exactOptional(),
  scores: dictionary(z.union([z.number(), z.literal('not-scorable')])),
  signals: list(key).exactOptional(),
});

/**
 * The JSON form of an instrument: the same data that `defineInstrument` takes. Whether a rule suits the
 * level of its scale is said by `checkInstrument`, in words.
 */
export const instrumentSchema: z.ZodType<UncheckedInstrument> = z.strictObject({
  key,
  edition: z.int().min(1),
  label,
  about: label,
  source: z.strictObject({
    citation: text,
    references: list(text).exactOptional(),
    licence: text,
    rightsHolder: text.exactOptional(),
    url: z.url().exactOptional(),
    texts: z
      .literal('withheld')
      .describe('The wording may not be published: neutral labels only.')
      .exactOptional(),
  }),
  forms: list(key).describe('Who fills it in: parent, teacher, self, professional.'),
  ageRange: wholeRange.describe('Whole years. An age outside is a finding, never a refusal.'),
  ageRangeByForm: dictionary(wholeRange).exactOptional(),
  responseSets: dictionary(byAnswer(label)).exactOptional(),
  items: dictionary(item),
  groups: dictionary(group).exactOptional(),
  notes: dictionary(note).exactOptional(),
  scales: dictionary(scale),
  signals: dictionary(signal).exactOptional(),
  outcomeScales: list(key).describe('Scales that judge the whole, for indicators.'),
  examples: list(example),
});
