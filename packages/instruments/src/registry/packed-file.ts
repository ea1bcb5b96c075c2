import { z } from 'zod';
import { parseJson } from './parse-json.js';

/** What the name of a packed plug-in ends in. */
export const PACKED_ENDING = '.trefzeker.json';

/** A plug-in in one file: its texts by file name. JSON, so that it can be read before it is trusted. */
const packedSchema = z.strictObject({
  /** Number of this form. */
  trefzeker: z.literal(1),
  name: z.string(),
  version: z.string(),
  files: z.record(z.string(), z.string()),
});

/** The content of a packed file. */
export type PackedFile = z.infer<typeof packedSchema>;

/** The texts in a packed file by name; null when it is no packed file. */
export function readPackedFile(text: string): ReadonlyMap<string, string> | null {
  const json = parseJson(text);
  const parsed = json.kind === 'invalid' ? null : packedSchema.safeParse(json.value);
  return parsed?.success === true ? new Map(Object.entries(parsed.data.files)) : null;
}

/** The text of a packed file: the same files give the same text, in whatever order they come. */
export function packedText(packed: Omit<PackedFile, 'trefzeker'>): string {
  const files = Object.entries(packed.files).sort(([left], [right]) => (left < right ? -1 : 1));
  const { name, version } = packed;
  return `${JSON.stringify({ trefzeker: 1, name, version, files: Object.fromEntries(files) }, null, 2)}\n`;
}
