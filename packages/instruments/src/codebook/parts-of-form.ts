import { optionsOf } from '../scoring/options-of.js';
import type { AskedIf } from '../sdk/condition.js';
import type { InstrumentDefinition } from '../sdk/definition.js';
import type {
  CodebookCondition,
  CodebookGroup,
  CodebookItem,
  CodebookNote,
  CodebookSignal,
} from './codebook.js';
import { askedWords, whenWords } from './condition-words.js';
import { scoringOf } from './scales-of.js';

/** Each question, with when it is asked and what counts it. */
export function itemsOf(definition: InstrumentDefinition): readonly CodebookItem[] {
  const uses = Object.keys(definition.scales).map((scale) => ({
    scale,
    scoring: scoringOf(definition, scale),
  }));
  const scalesWith = (item: string, part: 'items' | 'reversed') =>
    uses.filter(({ scoring }) => scoring.some((way) => way[part].includes(item))).map(({ scale }) => scale);
  const groups = Object.entries(definition.groups ?? {});
  return Object.entries(definition.items).map(([key, { label, range, responses, askedIf, forms }]) => ({
    key,
    label,
    group: groups.find(([, { items }]) => items.includes(key))?.[0] ?? null,
    range,
    options: optionsOf(definition, key),
    responses: responses ?? null,
    askedIf: askingWords(askedIf),
    forms: forms ?? definition.forms,
    scales: scalesWith(key, 'items'),
    reversedIn: scalesWith(key, 'reversed'),
  }));
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

/** Null: always asked. */
function askingWords(condition: AskedIf | undefined): CodebookCondition | null {
  return condition === undefined ? null : { words: askedWords(condition), condition };
}
