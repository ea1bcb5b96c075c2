import { z } from 'zod';

const KEY = /^[a-z0-9][a-z0-9-]*$/;

/** Lower-case kebab; never a name that every object has, such as `constructor`. */
export const key = z
  .string()
  .regex(KEY)
  .max(60)
  .refine((text) => !(text in Object.prototype), { params: { code: 'key-reserved' } });

export const text = z.string().regex(/\S/).max(2000);
export const label = z.strictObject({ nl: text, en: text });
export const wholeRange = z.tuple([z.int().min(-32767), z.int().max(32767)]).readonly();
export const range = z.tuple([z.number(), z.number()]).readonly();
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
