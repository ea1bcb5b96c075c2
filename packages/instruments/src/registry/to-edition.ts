import type { InstrumentDefinition } from '../sdk/index.js';
import { canonicalHash } from './canonical-hash.js';
import type { InstrumentEdition } from './instrument-host.js';

/** A definition with where it came from and its hash. */
export function toEdition(
  definition: InstrumentDefinition,
  from: { readonly origin: string; readonly packageVersion: string },
): InstrumentEdition {
  const ref = { key: definition.key, edition: definition.edition };
  return { ref, definition, hash: canonicalHash(definition), ...from };
}
