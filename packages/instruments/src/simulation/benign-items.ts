import { scaleOnForm, scalesOnForm } from '../scoring/scale-on-form.js';
import type { InstrumentDefinition } from '../sdk/index.js';

/**
 * Items of which a higher answer is better, by the first scale that counts the item: reversed in a bad
 * scale is good, and the other way round.
 */
export function benignItems(definition: InstrumentDefinition, form: string): ReadonlySet<string> {
  const isBenign = new Map<string, boolean>();
  for (const key of scalesOnForm(definition, form)) {
    const score = scaleOnForm(definition, key, form)?.score;
    if (score?.method !== 'sum' && score?.method !== 'mean') continue;
    const isGoodScale = definition.scales[key]?.direction === 'higher-is-better';
    for (const item of score.items) {
      const isReversed = score.reversed?.includes(item) ?? false;
      if (!isBenign.has(item)) isBenign.set(item, isGoodScale !== isReversed);
    }
  }
  return new Set([...isBenign].filter(([, benign]) => benign).map(([item]) => item));
}
