import type { InstrumentDefinition } from '../sdk/definition.js';
import type { Label } from '../sdk/label.js';

/** One answer that can be chosen. */
export interface AnswerOption {
  readonly value: number;
  readonly label: Label;
}

/**
 * The answers of an item that have a wording, lowest first: its own, or those of its response set.
 * Empty where the wording is withheld: then the range says what can be answered.
 */
export function optionsOf(
  { items, responseSets = {} }: InstrumentDefinition,
  key: string,
): readonly AnswerOption[] {
  const item = Object.hasOwn(items, key) ? items[key] : undefined;
  const labels = item?.options ?? (item?.responses === undefined ? undefined : responseSets[item.responses]);
  return Object.entries(labels ?? {})
    .map(([answer, label]) => ({ value: Number(answer), label }))
    .sort((left, right) => left.value - right.value);
}
