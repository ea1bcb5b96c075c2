import { describe, expect, test } from 'vitest';
import { checkConformance } from '../conformance/check-conformance.js';
import { BUILT_INS } from '../registry/built-ins.js';
import { BROKEN_INSTRUMENTS, SOUND, SOUND_NORMS } from './broken-instruments.js';
import { describeInstrument } from './describe-instrument.js';

for (const { definition, norms } of BUILT_INS) describeInstrument(definition, { norms });
describeInstrument(SOUND, { norms: [SOUND_NORMS] });

describe('the conformance kit', () => {
  test('finds nothing wrong with the sound one, from which the broken ones differ in one thing', () => {
    expect(checkConformance({ definition: SOUND, norms: [SOUND_NORMS] })).toEqual([]);
  });

  test.each(BROKEN_INSTRUMENTS)('refuses $fault for $caughtBy alone', (broken) => {
    const found = checkConformance(broken);

    expect([...new Set(found.map(({ check, code }) => code ?? check))]).toEqual(broken.caughtBy);
  });
});
