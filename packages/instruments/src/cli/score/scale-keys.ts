import type { InstrumentDefinition } from '../../sdk/definition.js';

/** Scales that are made of answers, on any form, in the definition's order. */
export function scaleKeys(definition: InstrumentDefinition): readonly string[] {
  return Object.entries(definition.scales)
    .filter(([, { score, scoreByForm }]) =>
      [score, ...Object.values(scoreByForm ?? {}).map((rule) => rule?.score ?? score)].some(
        ({ method }) => method !== 'given',
      ),
    )
    .map(([key]) => key);
}
