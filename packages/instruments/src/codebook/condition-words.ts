import type { Localised } from '@trefzeker/shared';
import type { Condition, ItemCondition } from '../sdk/condition.js';
import { itemWords, scaleWords } from './comparison-words.js';
import { listWords } from './list-words.js';

/**
 * A condition in plain words, to stand after 'als' and 'if'. Items and scales are named by their key; parts
 * that ask the same of several items are told once.
 *
 * @example conditionWords({ item: '4', atLeast: 1 }).nl // 'vraag 4 met 1 of hoger is beantwoord'
 */
export function conditionWords(condition: Condition): Localised {
  if ('all' in condition) return joined(partsOf(condition.all), 'and');
  if ('any' in condition) return joined(partsOf(condition.any), 'or');
  if ('not' in condition) return denied(enclosed(condition.not));
  return 'item' in condition ? itemWords(condition, [condition.item], 'and') : scaleWords(condition);
}

/** When a question or a group is asked, as a sentence. */
export function askedWords(condition: Condition): Localised {
  const { nl, en } = conditionWords(condition);
  return { nl: `Alleen als ${nl}.`, en: `Only if ${en}.` };
}

/** When a signal is given, as a sentence. */
export function whenWords(condition: Condition): Localised {
  const { nl, en } = conditionWords(condition);
  return { nl: `Als ${nl}.`, en: `If ${en}.` };
}

type Link = 'and' | 'or';

/** Items of which the same is asked, or one condition of another kind. */
type Part =
  | { readonly same: ItemCondition; readonly items: readonly string[] }
  | { readonly other: Exclude<Condition, ItemCondition> };

function partsOf(conditions: readonly Condition[]): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const condition of conditions) {
    if (!('item' in condition)) {
      parts.set(JSON.stringify(condition), { other: condition });
      continue;
    }
    const { item, ...comparison } = condition;
    const name = JSON.stringify(comparison);
    const known = parts.get(name);
    const before = known !== undefined && 'same' in known ? known.items : [];
    parts.set(name, { same: condition, items: [...before, item] });
  }
  return [...parts.values()];
}

function joined(parts: readonly Part[], link: Link): Localised {
  const isOne = parts.length === 1;
  const words = parts.map((part) => {
    if ('same' in part) return itemWords(part.same, part.items, link);
    return isOne ? conditionWords(part.other) : enclosed(part.other);
  });
  return listWords(words, link);
}

/** A list in brackets: 'a en (b of c)' is read in one way only. */
function enclosed(condition: Condition): Localised {
  const words = conditionWords(condition);
  return isList(condition) ? { nl: `(${words.nl})`, en: `(${words.en})` } : words;
}

function isList(condition: Condition): boolean {
  if (!('all' in condition || 'any' in condition)) return false;
  const [first, ...others] = partsOf('all' in condition ? condition.all : condition.any);
  if (first === undefined) return false;
  return others.length > 0 || ('other' in first && isList(first.other));
}

function denied({ nl, en }: Localised): Localised {
  return { nl: `het niet zo is dat ${nl}`, en: `it is not so that ${en}` };
}
