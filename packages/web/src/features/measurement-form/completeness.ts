import type { ItemAnswers } from '@trefzeker/shared';
import { askedParts } from './asked-parts.js';
import type { FormDefinition, FormItem } from './form-definition.js';

/** How far questions are answered. What is not asked is not open; zero is an answer. */
export interface Completeness {
  readonly asked: number;
  readonly answered: number;
  readonly open: readonly FormItem[];
}

export function completenessOf(definition: FormDefinition, answers: ItemAnswers): Completeness {
  return completenessOfItems(
    askedParts(definition, answers).flatMap(({ items }) => items),
    answers,
  );
}

/** @param items - Questions that are asked. */
export function completenessOfItems(items: readonly FormItem[], answers: ItemAnswers): Completeness {
  const open = items.filter(({ key }) => answers[key] === undefined);
  return { asked: items.length, answered: items.length - open.length, open };
}
