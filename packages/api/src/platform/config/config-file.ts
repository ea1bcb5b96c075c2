import type { PluginEntry } from '@trefzeker/instruments';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { SettingsError } from './settings.js';

const localised = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

const fileSchema = z.strictObject({
  plugins: z
    .array(
      z.strictObject({
        source: z.string().min(1),
        integrity: z.string().min(1).exactOptional(),
        enabled: z.boolean().exactOptional(),
      }),
    )
    .default([]),
  policies: z
    .array(
      z.strictObject({
        policy: z.string().min(1),
        version: z.int().positive().exactOptional(),
        instrument: z.string().min(1).exactOptional(),
        set: z.string().min(1).exactOptional(),
        organisation: z.string().min(1).exactOptional(),
      }),
    )
    .default([]),
  plans: z
    .array(
      z.strictObject({
        plan: z.string().min(1),
        inUseFrom: z.string().min(1).exactOptional(),
        organisation: z.string().min(1).exactOptional(),
        isStrict: z.boolean().exactOptional(),
        interimEveryMonths: z.int().min(2).max(120).exactOptional(),
        askEachDeliveryRecord: z.boolean().exactOptional(),
      }),
    )
    .exactOptional(),
  goalCodes: z
    .array(
      z.strictObject({
        list: z.string().min(1),
        label: localised,
        organisation: z.string().min(1).exactOptional(),
        codes: z.array(
          z.strictObject({
            code: z.string().min(1),
            label: localised,
            under: z.string().min(1),
            validFrom: z.string().min(1).exactOptional(),
            validTo: z.string().min(1).exactOptional(),
          }),
        ),
        groups: z
          .array(
            z.strictObject({ key: z.string().min(1), label: localised, codes: z.array(z.string().min(1)) }),
          )
          .exactOptional(),
      }),
    )
    .exactOptional(),
});

/** What `trefzeker.config.json` holds: plug-ins in their order, policies by precedence, measurement plans, codes of goals. */
export interface ConfigFile {
  readonly plugins: readonly PluginEntry[];
  readonly policies: z.infer<typeof fileSchema>['policies'];
  /** Absent: those of today's agreements. */
  readonly plans?: NonNullable<z.infer<typeof fileSchema>['plans']>;
  /** Providers' own codes of goals; absent: none. */
  readonly goalCodes?: NonNullable<z.infer<typeof fileSchema>['goalCodes']>;
}

/**
 * Reads the file that names plug-ins and policies. Without a file there are the built-in instruments.
 *
 * @param isRequired - The operator named the file, so it must be there.
 * @throws SettingsError with every problem and its place in the file.
 */
export function readConfigFile(path: string, isRequired: boolean): ConfigFile {
  const text = readText(path, isRequired);
  const parsed = fileSchema.safeParse(text === null ? {} : parseJson(text, path));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    (issue) => `  ${issue.path.join('.') || 'file'}: ${issue.message}`,
  );
  throw new SettingsError(`${path} cannot be used:\n${problems.join('\n')}`);
}

/** Writes the file as a whole: whoever reads it meanwhile finds the old one or the new one. */
export function writeConfigFile(path: string, config: ConfigFile): void {
  const temporary = `${path}.new`;
  writeFileSync(temporary, `${JSON.stringify(config, null, 2)}\n`);
  renameSync(temporary, path);
}

function readText(path: string, isRequired: boolean): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isAbsent && !isRequired) return null;
    throw new SettingsError(
      `TREFZEKER_CONFIG names ${path}, which cannot be read. Correct the path, or leave it out.`,
    );
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SettingsError(`${path} is not JSON. Compare it with the example in docs/configuration.md.`);
  }
}
