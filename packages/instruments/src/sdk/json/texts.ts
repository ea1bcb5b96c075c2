import { z } from 'zod';
import { deepFreeze } from '../deep-freeze.js';
import type { InstrumentDefinition } from '../definition.js';
import type { Label } from '../label.js';
import { byAnswer, dictionary, text } from './parts.js';
import type { Read } from './read-json.js';
import { toProblems } from './to-problems.js';

type Texts = Readonly<Record<string, string>>;

/**
 * Wording of one language, by the keys of a definition: what a licensed provider keeps beside it. An
 * instrument whose texts are withheld is a skeleton without it: numbers, and neutral labels.
 */
export interface TextBundle {
  readonly items?: Texts;
  /** By item and answer. */
  readonly options?: Readonly<Record<string, Texts>>;
  /** By response set and answer. */
  readonly responseSets?: Readonly<Record<string, Texts>>;
  readonly groups?: Texts;
  readonly scales?: Texts;
}

/** Wording of one language for several instruments, by instrument key. */
export type TextBundles = Readonly<Record<string, TextBundle>>;

const texts = dictionary(text);

export const bundlesSchema: z.ZodType<TextBundles> = dictionary(
  z.strictObject({
    items: texts.exactOptional(),
    options: dictionary(byAnswer(text)).exactOptional(),
    responseSets: dictionary(byAnswer(text)).exactOptional(),
    groups: texts.exactOptional(),
    scales: texts.exactOptional(),
  }),
);

/** Reads the texts of one language, by instrument key. */
export function readTexts(value: unknown): Read<TextBundles> {
  const result = bundlesSchema.safeParse(value);
  if (result.success) return { kind: 'valid', value: result.data };
  return { kind: 'invalid', problems: toProblems(result.error.issues, value) };
}

/**
 * The definition with the wording of one language in place of its own labels, where there is any.
 * What a bundle says of parts that are not there has no effect.
 */
export function withTexts(
  definition: InstrumentDefinition,
  language: string,
  bundle: TextBundle,
): InstrumentDefinition {
  const { responseSets, groups } = definition;
  return deepFreeze({
    ...definition,
    items: optioned(labelled(definition.items, language, bundle.items), language, bundle.options),
    scales: labelled(definition.scales, language, bundle.scales),
    ...(groups === undefined ? {} : { groups: labelled(groups, language, bundle.groups) }),
    ...(responseSets === undefined
      ? {}
      : {
          responseSets: mapped(responseSets, (set, key) =>
            answersIn(set, language, bundle.responseSets?.[key]),
          ),
        }),
  });
}

function labelled<Part extends { readonly label: Label }>(
  parts: Readonly<Record<string, Part>>,
  language: string,
  wording: Texts = {},
): Readonly<Record<string, Part>> {
  return mapped(parts, (part, key) => {
    const own = wording[key];
    return own === undefined ? part : { ...part, label: { ...part.label, [language]: own } };
  });
}

function optioned(
  items: InstrumentDefinition['items'],
  language: string,
  wording: Readonly<Record<string, Texts>> = {},
): InstrumentDefinition['items'] {
  return mapped(items, (item, key) => {
    const own = wording[key];
    return own === undefined ? item : { ...item, options: answersIn(item.options ?? {}, language, own) };
  });
}

/** Where there was no wording, an answer stands for itself in the languages that still have none. */
function answersIn(
  labels: Readonly<Record<string, Label>>,
  language: string,
  wording: Texts = {},
): Readonly<Record<string, Label>> {
  const bare = mapped(wording, (_, answer): Label => ({ nl: answer, en: answer }));
  return mapped({ ...bare, ...labels }, (label, answer) => {
    const own = wording[answer];
    return own === undefined ? label : { ...label, [language]: own };
  });
}

function mapped<Part, Result>(
  parts: Readonly<Record<string, Part>>,
  change: (part: Part, key: string) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, change(part, key)]));
}
