import { describe, expect, test } from 'vitest';
import { checkConformance, CONFORMANCE_NAMES } from '../conformance/check-conformance.js';
import { CONFORMANCE_CHECKS } from '../conformance/checks.js';
import { errorsOf } from '../conformance/finding.js';
import { BUILT_INS } from '../registry/built-ins.js';
import { deepFreeze } from '../sdk/deep-freeze.js';
import type { InstrumentDefinition } from '../sdk/index.js';
import { sumOf } from '../sdk/index.js';
import { BROKEN_INSTRUMENTS, SOUND, SOUND_NORMS } from './broken-instruments.js';
import { soundScale } from './broken/broken-instrument.js';
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

  test.each([
    ['a gate', sumOf(['b', 'c'], { gate: { item: 'a', equals: 3, then: 0 } }), [0, 6], 0],
    ['a recoding that turns', sumOf(['a', 'b'], { recode: { '1': 3, '2': 0 } }), [0, 6], 3],
    ['reversed items', sumOf(['a', 'b'], { reversed: ['a'] }), [0, 6], 4],
  ] as const)('takes it from a rule that %s turns the score', (_, score, range, total) => {
    const scale = { ...soundScale(), score, range };
    const answers = { a: score.gate === undefined ? 1 : 3, b: 2, c: 3 };
    const examples = [{ title: 'all', form: 'self', answers, scores: { total } }];
    const definition: InstrumentDefinition = deepFreeze({ ...SOUND, scales: { total: scale }, examples });

    expect(checkConformance({ definition, norms: [] })).toEqual([]);
  });

  test('asks for nothing that is not there to be asked', () => {
    const needed = Object.values(CONFORMANCE_CHECKS).flatMap(({ needs }) => needs);

    expect(needed.filter((name) => !(name in CONFORMANCE_CHECKS))).toEqual([]);
  });
});
