import { z } from 'zod';
import { deepFreeze } from '../deep-freeze.js';
import type { InstrumentDefinition, Label } from '../definition.js';
import { dictionary, text } from './parts.js';
import type { Read } from './read-json.js';
import { toProblems } from './to-problems.js';

/** Wording of one language, by item and scale: what a licensed provider keeps beside the definition. */
export interface TextBundle {
  readonly items?: Readonly<Record<string, string>>;
  readonly scales?: Readonly<Record<string, string>>;
}

const bundleSchema: z.ZodType<Readonly<Record<string, TextBundle>>> = dictionary(
  z.strictObject({ items: dictionary(text).exactOptional(), scales: dictionary(text).exactOptional() }),
);

/** Reads the texts of one language, by instrument key. */
export function readTexts(value: unknown): Read<Readonly<Record<string, TextBundle>>> {
  const result = bundleSchema.safeParse(value);
  if (result.success) return { kind: 'valid', value: result.data };
  return { kind: 'invalid', problems: toProblems(result.error.issues, value) };
}

/** The definition with the wording of one language in place of its own labels, where there is any. */
export function withTexts(
  definition: InstrumentDefinition,
  language: keyof Label,
  bundles: Readonly<Record<string, TextBundle>>,
): InstrumentDefinition {
  const bundle = bundles[definition.key];
  if (bundle === undefined) return definition;
  return deepFreeze({
    ...definition,
    items: labelled(definition.items, language, bundle.items ?? {}),
    scales: labelled(definition.scales, language, bundle.scales ?? {}),
  });
}

function labelled<Part extends { readonly label: Label }>(
  parts: Readonly<Record<string, Part>>,
  language: keyof Label,
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, Part>> {
  const entries = Object.entries(parts).map(([key, part]) => {
    const wording = texts[key];
    return [
      key,
      wording === undefined ? part : { ...part, label: { ...part.label, [language]: wording } },
    ] as const;
  });
  return Object.fromEntries(entries);
}
