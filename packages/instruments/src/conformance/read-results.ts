import type { ScaleResult } from '@trefzeker/shared';
import { z } from 'zod';

/** A number that can be shown and stored: JSON knows no NaN and no Infinity. */
const scored = z.strictObject({
  kind: z.literal('scored'),
  raw: z.number(),
  answered: z.int().min(0).nullable(),
  prorated: z.boolean(),
});
const notScorable = z.strictObject({
  kind: z.literal('not-scorable'),
  reason: z.string().regex(/^[a-z][a-z0-9-]*$/),
  missing: z.array(z.string()).readonly(),
});
const result: z.ZodType<ScaleResult> = z.discriminatedUnion('kind', [scored, notScorable]);

export type Results = Readonly<Record<string, ScaleResult>>;

/** What came out of a scorer: results, or what is wrong with it. */
export type ReadResults =
  | { readonly kind: 'results'; readonly results: Results }
  | { readonly kind: 'broken'; readonly problems: readonly BrokenResult[] };

export interface BrokenResult {
  /** Scale, or the empty text for the whole. */
  readonly scale: string;
  readonly what: string;
  readonly whatNl: string;
}

/** Reads what a scorer gave: for each scale of the form a score or a reason, and nothing else. */
export function readResults(value: unknown, scales: readonly string[]): ReadResults {
  if (value instanceof Promise) {
    value.catch(() => undefined);
    return whole('gives a promise: scoring is synchronous', 'geeft een belofte: scoren gebeurt in één keer');
  }
  if (typeof value !== 'object' || value === null)
    return whole('gives no results by scale', 'geeft geen resultaten per schaal');
  const given: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(value));
  const results: [string, ScaleResult][] = [];
  const problems: BrokenResult[] = Object.keys(given)
    .filter((scale) => !scales.includes(scale))
    .map((scale) => ({
      scale,
      what: 'is not on the form, and has a result',
      whatNl: 'staat niet op het formulier, en krijgt een resultaat',
    }));
  for (const scale of scales) {
    const read = result.safeParse(given[scale]);
    if (read.success) results.push([scale, read.data]);
    else
      problems.push({
        scale,
        what: `has no result that can be used: ${describe(given[scale])}`,
        whatNl: `heeft geen bruikbaar resultaat: ${describe(given[scale])}`,
      });
  }
  return problems.length > 0
    ? { kind: 'broken', problems }
    : { kind: 'results', results: Object.fromEntries(results) };
}

function whole(what: string, whatNl: string): ReadResults {
  return { kind: 'broken', problems: [{ scale: '', what, whatNl }] };
}

/** The kind of thing, never its content: results hold what people answered. */
function describe(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value;
  const raw: unknown = 'raw' in value ? value.raw : null;
  return typeof raw === 'number' && !Number.isFinite(raw) ? `raw is ${raw}` : 'another shape';
}
