import type { AskedIf } from '../sdk/condition.js';
import type { InstrumentDefinition } from '../sdk/definition.js';
import type { CodebookCondition, CodebookGroup, CodebookNote, CodebookSignal } from './codebook.js';
import { askedWords, whenWords } from './condition-words.js';

/** When a question or a group is asked; null when always. */
export function askingWords(condition: AskedIf | undefined): CodebookCondition | null {
  return condition === undefined ? null : { words: askedWords(condition), condition };
}

/** The groups of the form, each with what is said before it. */
export function groupsOf({ groups = {} }: InstrumentDefinition): readonly CodebookGroup[] {
  return Object.entries(groups).map(([key, { label, about, items, askedIf }]) => ({
    key,
    label,
    about: about ?? null,
    items,
    askedIf: askingWords(askedIf),
  }));
}

/** The texts that may be written beside the answers. */
export function notesOf(definition: InstrumentDefinition): readonly CodebookNote[] {
  return Object.entries(definition.notes ?? {}).map(([key, { label, forms = definition.forms }]) => ({
    key,
    label,
    forms,
  }));
}

/** What must be seen, with when and who says so. */
export function signalsOf(definition: InstrumentDefinition): readonly CodebookSignal[] {
  return Object.entries(definition.signals ?? {}).map(
    ([key, { kind, label, when, forms = definition.forms, source }]) => ({
      ...{ key, kind, label, forms, source },
      when: { words: whenWords(when), condition: when },
    }),
  );
}
