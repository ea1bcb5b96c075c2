import { z } from 'zod';

const KEY = /^[a-z0-9][a-z0-9-]*$/;

/** Lower-case kebab; never a name that every object has, such as `constructor`. */
export const key = z
  .string()
  .regex(KEY)
  .max(60)
  .refine((text) => !(text in Object.prototype), { params: { code: 'key-reserved' } })
  .meta({ id: 'key' });

export const text = z.string().regex(/\S/).max(2000).meta({ id: 'text' });

/** A language by its BCP 47 tag: `tr`, `pt-BR`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .max(35);

/** English stands for itself, or else the Dutch stands for it; other languages stay as they are. */
export const label = z
  .strictObject({ nl: text, en: text.exactOptional() })
  .catchall(text)
  .check((context) => {
    for (const tag of Object.keys(context.value).filter((name) => !languageTag.safeParse(name).success)) {
      context.issues.push({ code: 'unrecognized_keys', keys: [tag], input: context.value, path: [] });
    }
  })
  .transform(({ nl, en = nl, ...others }) => ({ nl, en, ...others }))
  .meta({ id: 'label' });

/** An answer as a key: JSON has no whole numbers for keys. */
const answer = z.string().regex(/^-?\d+$/);

/** Something for each answer. */
export function byAnswer<Part extends z.ZodType>(part: Part) {
  return z.record(answer, part).readonly();
}
export const wholeRange = z
  .tuple([z.int().min(-32767), z.int().max(32767)])
  .readonly()
  .meta({ id: 'whole-range' });
export const range = z.tuple([z.number(), z.number()]).readonly().meta({ id: 'range' });
export const sex = z.enum(['F', 'M', 'X', 'UNKNOWN']);
export const reliabilityKind = z.enum(['test-retest', 'alpha', 'inter-rater', 'unspecified']);

/** A list that cannot be changed. */
export function list<Part extends z.ZodType>(part: Part) {
  return z.array(part).readonly();
}

/** A dictionary that cannot be changed. */
export function dictionary<Part extends z.ZodType>(part: Part) {
  return z.record(key, part).readonly();
}
