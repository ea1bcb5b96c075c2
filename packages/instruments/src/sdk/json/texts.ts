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
  /** Name of the instrument. */
  readonly label?: string;
  /** What the instrument says of itself. */
  readonly about?: string;
  readonly items?: Texts;
  /** By item and answer. */
  readonly options?: Readonly<Record<string, Texts>>;
  /** By response set and answer. */
  readonly responseSets?: Readonly<Record<string, Texts>>;
  readonly groups?: Texts;
  /** By group, of those that say something of themselves. */
  readonly groupAbouts?: Texts;
  readonly notes?: Texts;
  readonly scales?: Texts;
  readonly signals?: Texts;
}

/** Wording of one language for several instruments, by instrument key. */
export type TextBundles = Readonly<Record<string, TextBundle>>;

const texts = dictionary(text);

export const bundlesSchema: z.ZodType<TextBundles> = dictionary(
  z.strictObject({
    label: text.exactOptional(),
    about: text.exactOptional(),
    items: texts.exactOptional(),
    options: dictionary(byAnswer(text)).exactOptional(),
    responseSets: dictionary(byAnswer(text)).exactOptional(),
    groups: texts.exactOptional(),
    groupAbouts: texts.exactOptional(),
    notes: texts.exactOptional(),
    scales: texts.exactOptional(),
    signals: texts.exactOptional(),
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
  const { responseSets, groups, notes, signals } = definition;
  return deepFreeze({
    ...definition,
    label: worded(definition.label, language, bundle.label),
    about: worded(definition.about, language, bundle.about),
    items: optioned(labelled(definition.items, language, bundle.items), language, bundle.options),
    scales: labelled(definition.scales, language, bundle.scales),
    ...(groups === undefined ? {} : { groups: grouped(groups, language, bundle) }),
    ...(notes === undefined ? {} : { notes: labelled(notes, language, bundle.notes) }),
    ...(signals === undefined ? {} : { signals: labelled(signals, language, bundle.signals) }),
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
  return mapped(parts, (part, key) => ({ ...part, label: worded(part.label, language, wording[key]) }));
}

function worded(label: Label, language: string, own: string | undefined): Label {
  return own === undefined ? label : { ...label, [language]: own };
}

function grouped(
  groups: NonNullable<InstrumentDefinition['groups']>,
  language: string,
  bundle: TextBundle,
): NonNullable<InstrumentDefinition['groups']> {
  return mapped(labelled(groups, language, bundle.groups), (group, key) =>
    group.about === undefined
      ? group
      : { ...group, about: worded(group.about, language, bundle.groupAbouts?.[key]) },
  );
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
  return mapped({ ...bare, ...labels }, (label, answer) => worded(label, language, wording[answer]));
}

function mapped<Part, Result>(
  parts: Readonly<Record<string, Part>>,
  change: (part: Part, key: string) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, change(part, key)]));
}
