import { describe, expect, test } from 'vitest';
import { checkConformance, CONFORMANCE_NAMES } from '../conformance/check-conformance.js';
import { CONFORMANCE_CHECKS } from '../conformance/checks.js';
import { errorsOf } from '../conformance/finding.js';
import { BUILT_INS } from '../registry/built-ins.js';
import { BROKEN_INSTRUMENTS, SOUND, SOUND_NORMS } from './broken-instruments.js';
import { turningScorer, withoutRule } from './broken/miscounting-scorers.js';
import { soundScorer } from './broken/sound-scorer.js';
import { describeInstrument } from './describe-instrument.js';

for (const { definition, norms } of BUILT_INS) describeInstrument(definition, { norms });
describeInstrument(SOUND, { norms: [SOUND_NORMS] });
describeInstrument(SOUND, { scorer: soundScorer });

describe('the conformance kit', () => {
  test('finds nothing wrong with the sound one, from which the broken ones differ in one thing', () => {
    expect(checkConformance({ definition: SOUND, norms: [SOUND_NORMS] })).toEqual([]);
    expect(checkConformance({ definition: SOUND, norms: [], scorer: soundScorer })).toEqual([]);
  });

  test.each(BROKEN_INSTRUMENTS)('refuses $fault for $caughtBy alone', (broken) => {
    const found = errorsOf(checkConformance(broken));

    expect([...new Set(found.map(({ check, code }) => code ?? check))]).toEqual([broken.caughtBy]);
  });

  test('has a broken instrument for every promise', () => {
    const refusing = BROKEN_INSTRUMENTS.flatMap((broken) =>
      errorsOf(checkConformance(broken)).map(({ check }) => check),
    );

    expect(CONFORMANCE_NAMES.filter((name) => !refusing.includes(name))).toEqual([]);
  });

  test('takes it from a scorer without rules that an item turns the score', () => {
    const subject = { definition: withoutRule(), norms: [], scorer: turningScorer };

    expect(checkConformance({ ...subject, notMonotone: { total: ['a'] } })).toEqual([]);
  });

  test('asks for nothing that is not there to be asked', () => {
    const needed = Object.values(CONFORMANCE_CHECKS).flatMap(({ needs }) => needs);

    expect(needed.filter((name) => !(name in CONFORMANCE_CHECKS))).toEqual([]);
  });
});
