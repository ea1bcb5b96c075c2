import { LANGUAGES } from '@trefzeker/shared';
import { optionsOf } from '../scoring/options-of.js';
import type { InstrumentDefinition } from '../sdk/definition.js';
import type { Label } from '../sdk/label.js';

/** What a text belongs to. */
export const TEXT_KINDS = [
  'instrument',
  'about',
  'group',
  'group-about',
  'item',
  'answer',
  'note',
  'scale',
  'signal',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** One text in a language besides Dutch and English. */
export interface FurtherText {
  readonly kind: TextKind;
  /** Key of the item, group, note, scale or signal; of the item for an answer; of the instrument for its own. */
  readonly key: string;
  /** The answer as it is stored; null unless `kind` is `answer`. */
  readonly value: number | null;
  /** BCP 47: `tr`, `ar`. */
  readonly language: string;
  readonly text: string;
}

/** Parts of an instrument that carry texts: a definition has them as they were written. */
interface Worded {
  readonly kind: TextKind;
  readonly key: string;
  readonly value: number | null;
  readonly label: Label;
}

/**
 * Languages in which there is a text: Dutch, English, then further ones by their tag. A further one need not
 * have every text; the others are then shown in Dutch or English.
 */
export function languagesOf(definition: InstrumentDefinition): readonly string[] {
  const further = new Set(furtherTextsOf(definition).map(({ language }) => language));
  return [...LANGUAGES, ...[...further].sort()];
}

/**
 * Every text in a language besides Dutch and English, in the order of the definition.
 *
 * @param asked - BCP 47: of this language alone. Null: of all of them.
 */
export function furtherTextsOf(
  definition: InstrumentDefinition,
  asked: string | null = null,
): readonly FurtherText[] {
  return wordedParts(definition).flatMap(({ label, ...part }) =>
    Object.entries(label)
      .filter(([language]) => !LANGUAGES.some((own) => own === language))
      .filter(([language]) => asked === null || asked === language)
      .map(([language, text]) => ({ ...part, language, text })),
  );
}

function wordedParts(definition: InstrumentDefinition): readonly Worded[] {
  const { key, label, about, groups = {}, items, notes = {}, scales, signals = {} } = definition;
  return [
    part('instrument', key, label),
    part('about', key, about),
    ...Object.entries(groups).flatMap(([group, { label: name, about: intro }]) => [
      part('group', group, name),
      ...(intro === undefined ? [] : [part('group-about', group, intro)]),
    ]),
    ...Object.entries(items).flatMap(([item, { label: name }]) => [
      part('item', item, name),
      ...optionsOf(definition, item).map(({ value, label: answer }) => ({
        ...part('answer', item, answer),
        value,
      })),
    ]),
    ...labelled('note', notes),
    ...labelled('scale', scales),
    ...labelled('signal', signals),
  ];
}

function labelled(
  kind: TextKind,
  parts: Readonly<Record<string, { readonly label: Label }>>,
): readonly Worded[] {
  return Object.entries(parts).map(([key, { label }]) => part(kind, key, label));
}

function part(kind: TextKind, key: string, label: Label): Worded {
  return { kind, key, value: null, label };
}
