import { z } from 'zod';
import { languageTag } from './parts.js';

/** `trefzeker.plugin.json`: what a plug-in folder holds. File names are relative to the folder. */
export interface PluginManifest {
  /** Number of the contract that it was written for. */
  readonly api: number;
  /** Versions of the host that it works with: `>=0.1`, `>=0.1 <2`. */
  readonly host: string;
  /** Version of the plug-in; without one, the hash of its files stands for it. */
  readonly version?: string;
  /** One instrument, or several; none for norms or texts of an instrument that is there already. */
  readonly definition?: string | readonly string[];
  readonly norms: readonly string[];
  readonly policies?: readonly string[];
  /** Import mappings. */
  readonly imports?: readonly string[];
  /** One ES module without imports that exports `score`: it computes the scales with the rule `scorer`. */
  readonly scorer?: string;
  /**
   * A file with wording per language (BCP 47: `nl`, `tr`), for the plug-in's own instruments and for
   * those that are there already.
   */
  readonly texts?: Readonly<Record<string, string>>;
}

/** Inside the folder, always: no part may begin with a dot. */
const fileName = z
  .string()
  .regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*\.json$/)
  .max(200);
const scriptName = z
  .string()
  .regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*\.js$/)
  .max(200);
const files = z.array(fileName).max(100).readonly();

export const manifestSchema: z.ZodType<PluginManifest> = z.strictObject({
  api: z.int(),
  host: z.string().max(100),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+[\w.+-]*$/)
    .exactOptional(),
  definition: z.union([fileName, files]).exactOptional(),
  norms: files,
  policies: files.exactOptional(),
  imports: files.exactOptional(),
  scorer: scriptName.exactOptional(),
  texts: z.record(languageTag, fileName).readonly().exactOptional(),
});
