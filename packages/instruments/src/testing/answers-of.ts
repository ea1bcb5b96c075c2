import fc from 'fast-check';
import { itemsOnForm } from '../scoring/items-on-form.js';
import type { InstrumentDefinition } from '../sdk/index.js';
import { fitting } from '../simulation/fitting.js';

/** Any answers that a form takes: some, all or none of its items, each within its range. */
export function answersOf(
  definition: InstrumentDefinition,
  form: string,
): fc.Arbitrary<Readonly<Record<string, number>>> {
  const items = itemsOnForm(definition, form);
  const complete = items.map((key) => {
    const [min, max] = definition.items[key]?.range ?? [0, 0];
    return fc.integer({ min, max });
  });
  const partial = complete.map((answer) => fc.option(answer, { freq: 3 }));
  return fc.oneof(fc.tuple(...complete), fc.tuple(...partial)).map((answers) => {
    const entries = items.flatMap((key, index) => {
      const answer = answers[index] ?? null;
      return answer === null ? [] : [[key, answer] as const];
    });
    return fitting(definition, form, Object.fromEntries(entries));
  });
}
