import { describe, expect, test } from 'vitest';
import { CONFORMANCE_CHECKS } from '../conformance/check-conformance.js';
import type { InstrumentDefinition, NormSet } from '../sdk/index.js';

/**
 * The contract that every instrument keeps, as a vitest suite. Our own and other people's
 * instruments run exactly this.
 *
 * @example describeInstrument(definition, { norms: [dutchNorms] });
 */
export function describeInstrument(
  definition: InstrumentDefinition,
  { norms = [] }: { readonly norms?: readonly NormSet[] } = {},
): void {
  describe(`instrument ${definition.key}, edition ${definition.edition}`, () => {
    for (const { title, check } of Object.values(CONFORMANCE_CHECKS)) {
      test(title, () => {
        expect(check({ definition, norms })).toEqual([]);
      });
    }
  });
}
