import { itemsOnForm } from '../scoring/items-on-form.js';
import type { Answers, InstrumentDefinition } from '../sdk/index.js';
import { createRandom } from '../simulation/create-random.js';
import { fitting } from '../simulation/fitting.js';

/** Forms with a random answer to some or all items. */
const ROWS = 60;

/** As many answers of one item are tried; of a longer range, evenly spread ones with both ends. */
const MOST_ANSWERS = 11;

/**
 * Filled-in forms, the same each time: nothing answered, the two extremes, and random ones, some
 * complete and some with gaps. All of them fit the form.
 */
export function sampleForms(definition: InstrumentDefinition, form: string): readonly Answers[] {
  const random = createRandom(definition.edition);
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const share = (row % 4) / 4;
    return filled(definition, form, ([lowest, highest]) =>
      random() < share ? null : lowest + Math.floor(random() * (highest - lowest + 1)),
    );
  });
  return [{}, ...extremeForms(definition, form), ...rows];
}

/** Every item at its lowest answer, and every item at its highest. */
export function extremeForms(definition: InstrumentDefinition, form: string): readonly [Answers, Answers] {
  return [filled(definition, form, ([lowest]) => lowest), filled(definition, form, ([, highest]) => highest)];
}

/** Answers to an item from the lowest up. */
export function possibleAnswers(definition: InstrumentDefinition, item: string): readonly number[] {
  const [lowest, highest] = definition.items[item]?.range ?? [0, -1];
  const count = Math.min(MOST_ANSWERS, highest - lowest + 1);
  return Array.from({ length: count }, (_, step) =>
    count === 1 ? lowest : Math.round(lowest + (step * (highest - lowest)) / (count - 1)),
  );
}

/** The answers without those to some items. */
export function without(answers: Answers, items: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !items.includes(key)));
}

function filled(
  definition: InstrumentDefinition,
  form: string,
  answer: (range: readonly [number, number]) => number | null,
): Answers {
  const entries = itemsOnForm(definition, form).flatMap((key) => {
    const value = answer(definition.items[key]?.range ?? [0, 0]);
    return value === null ? [] : [[key, value] as const];
  });
  return fitting(definition, form, Object.fromEntries(entries));
}
