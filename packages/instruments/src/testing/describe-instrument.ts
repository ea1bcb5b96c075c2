import { describe, expect, test } from 'vitest';
import { CONFORMANCE_NAMES, startConformance } from '../conformance/check-conformance.js';
import { CONFORMANCE_CHECKS } from '../conformance/checks.js';
import { errorsOf } from '../conformance/finding.js';
import type { Subject } from '../conformance/subject.js';
import type { InstrumentDefinition } from '../sdk/index.js';

/**
 * The contract that every instrument keeps, as a vitest suite. Our own and other people's
 * instruments run exactly this. A broken promise fails; what is only worth knowing is annotated; a
 * promise that stands on a broken one is skipped and says on which.
 *
 * @example describeInstrument(definition, { norms: [dutchNorms] });
 */
export function describeInstrument(
  definition: InstrumentDefinition,
  { norms = [], ...others }: Partial<Omit<Subject, 'definition'>> = {},
): void {
  describe(`instrument ${definition.key}, edition ${definition.edition}`, () => {
    const outcomeOf = startConformance({ definition, norms, ...others });

    for (const name of CONFORMANCE_NAMES) {
      test(CONFORMANCE_CHECKS[name].title, async ({ annotate, skip }) => {
        const outcome = outcomeOf(name);
        if (outcome.kind === 'not-checked') return skip(`not checked: ${outcome.because} is broken`);
        for (const { where, what, severity } of outcome.findings) {
          if (severity === 'note') await annotate(`${where}: ${what}`, 'notice');
        }
        expect(errorsOf(outcome.findings)).toEqual([]);
      });
    }
  });
}
