import { z } from 'zod';
import type { AskedIf, Condition } from '../condition.js';
import { key, list } from './parts.js';

const itemConditions = [
  z.strictObject({ item: key, is: list(z.int()) }),
  z.strictObject({ item: key, atLeast: z.int() }),
  z.strictObject({ item: key, atMost: z.int() }),
  z.strictObject({ item: key, answered: z.boolean() }),
] as const;

const scaleConditions = [
  z.strictObject({ scale: key, atLeast: z.number() }),
  z.strictObject({ scale: key, atMost: z.number() }),
  z.strictObject({ scale: key, scored: z.boolean() }),
] as const;

/** Over answers and scores. */
export const condition: z.ZodType<Condition> = z
  .lazy(() => z.union([...itemConditions, ...scaleConditions, ...combinations(condition)]))
  .meta({ id: 'condition' });

/** Over answers alone: a question never depends on a score. */
export const askedIf: z.ZodType<AskedIf> = z
  .lazy(() => z.union([...itemConditions, ...combinations(askedIf)]))
  .meta({ id: 'asked-if' });

function combinations<Part>(part: z.ZodType<Part>) {
  return [
    z.strictObject({ all: z.array(part).min(1).readonly() }),
    z.strictObject({ any: z.array(part).min(1).readonly() }),
    z.strictObject({ not: part }),
  ] as const;
}
