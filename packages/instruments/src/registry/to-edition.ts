import type { InstrumentDefinition } from '../sdk/index.js';
import { withTexts } from '../sdk/json/texts.js';
import { canonicalHash } from './canonical-hash.js';
import type { InstrumentEdition } from './instrument-host.js';
import type { Wording } from './read-plugin.js';

/** A definition with where it came from and its hash. */
export function toEdition(
  definition: InstrumentDefinition,
  {
    scorer = null,
    ...from
  }: Pick<InstrumentEdition, 'origin' | 'packageVersion'> & {
    readonly scorer?: string | null;
  },
): InstrumentEdition {
  const ref = { key: definition.key, edition: definition.edition };
  return { ref, definition, skeleton: definition, hash: canonicalHash(definition), scorer, ...from };
}

/** The edition with wording from outside; of one language the first that has a text keeps it. */
export function withWording(edition: InstrumentEdition, wordings: readonly Wording[]): InstrumentEdition {
  const definition = wordings.reduceRight((worded, { language, bundles }) => {
    const bundle = bundles[worded.key];
    return bundle === undefined ? worded : withTexts(worded, language, bundle);
  }, edition.definition);
  return { ...edition, definition };
}
