import type { Problem } from '@trefzeker/shared';
import type { z } from 'zod';
import { checkInstrument } from '../check/check-instrument.js';
import { checkNormSet } from '../check/check-norm-set.js';
import { checkPolicy } from '../check/check-policy.js';
import type { ChangePolicy } from '../change-policy.js';
import { deepFreeze } from '../deep-freeze.js';
import type { InstrumentDefinition } from '../definition.js';
import type { NormSet } from '../norm-set.js';
import { instrumentSchema } from './instrument-schema.js';
import type { PluginManifest } from './manifest-schema.js';
import { manifestSchema } from './manifest-schema.js';
import { normSetSchema } from './norm-set-schema.js';
import { policySchema } from './policy-schema.js';
import { toProblems } from './to-problems.js';

/** A value that fits its contract, frozen; or all that is wrong with it. */
export type Read<Value> =
  | { readonly kind: 'valid'; readonly value: Value }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** Reads an instrument from JSON: its shape, and what its parts say of each other. */
export function readInstrument(value: unknown): Read<InstrumentDefinition> {
  const result = checked(read(instrumentSchema, value), checkInstrument);
  // The check has seen that no ordinal scale has a mean: that is all that the two types differ in.
  return result.kind === 'invalid' ? result : { kind: 'valid', value: result.value as InstrumentDefinition };
}

/** Reads a norm set from JSON. Whether its scales exist is checked where the instrument is known. */
export function readNormSet(value: unknown): Read<NormSet> {
  return checked(read(normSetSchema, value), checkNormSet);
}

/** Reads a change policy from JSON: its shape, and whether its method has what it needs. */
export function readPolicy(value: unknown): Read<ChangePolicy> {
  return checked(read(policySchema, value), checkPolicy);
}

/** Reads `trefzeker.plugin.json`. */
export function readManifest(value: unknown): Read<PluginManifest> {
  return read(manifestSchema, value);
}

function read<Value>(schema: z.ZodType<Value>, value: unknown): Read<Value> {
  const content = withoutSchemaLink(value);
  const result = schema.safeParse(content);
  if (result.success) return { kind: 'valid', value: deepFreeze(result.data) };
  return { kind: 'invalid', problems: toProblems(result.error.issues, content) };
}

/** `$schema` tells an editor which JSON Schema a file follows; it is no part of what the file says. */
function withoutSchemaLink(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$schema' in value)) return value;
  const { $schema, ...content } = value;
  return typeof $schema === 'string' ? content : value;
}

function checked<Value>(result: Read<Value>, check: (value: Value) => readonly Problem[]): Read<Value> {
  if (result.kind === 'invalid') return result;
  const problems = check(result.value);
  return problems.length === 0 ? result : { kind: 'invalid', problems };
}
