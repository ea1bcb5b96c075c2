import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { importMappingSchema } from './import-mapping.js';
import type { ForeignMapping } from './mapping-catalogue.js';

export type ParsedMapping =
  | { readonly kind: 'mapping'; readonly mapping: ForeignMapping }
  /** In words, for the log and for standard error; a mapping holds no personal data. */
  | { readonly kind: 'rejected'; readonly reason: string };

/** A mapping as it came from outside. Never throws: a broken one does not stop the server. */
export function parseMapping(value: unknown, origin: string): ParsedMapping {
  const parsed = importMappingSchema.safeParse(value);
  if (parsed.success) return { kind: 'mapping', mapping: { mapping: parsed.data, origin } };
  return {
    kind: 'rejected',
    reason: `${origin} is not an import mapping.\n${z.prettifyError(parsed.error)}`,
  };
}

/** Reads a mapping file that somebody named. */
export async function readMappingFile(path: string): Promise<ParsedMapping> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return { kind: 'rejected', reason: `${path} cannot be read.` };
  }
  try {
    return parseMapping(JSON.parse(text), path);
  } catch {
    return { kind: 'rejected', reason: `${path} is not JSON.` };
  }
}
