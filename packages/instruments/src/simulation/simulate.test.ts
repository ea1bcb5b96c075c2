import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_INS } from '../registry/built-ins.js';
import { checkAnswers } from '../scoring/check-answers.js';
import { compileScorer } from '../scoring/compile-scorer.js';
import { itemsOnForm } from '../scoring/items-on-form.js';
import { scoreAnswers } from '../scoring/score-answers.js';
import sdq from '../builtin/sdq/index.js';
import step from '../builtin/step/index.js';
import { simulate } from './simulate.js';

const totalAt = (severity: number, seed: number) => {
  const answers = simulate(sdq.definition, 'parent', { seed, severity });
  const scored = scoreAnswers(compileScorer(sdq.definition, 'parent'), answers);
  return ['total', 'prosocial'].map((scale) => {
    const result = scored[scale];
    return result?.kind === 'scored' ? result.raw : Number.NaN;
  });
};
const someSeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const someShare = fc.double({ min: 0, max: 1, noNaN: true });

describe('simulate', () => {
  test.each(BUILT_INS.flatMap(({ definition }) => definition.forms.map((form) => ({ definition, form }))))(
    'answers every item of $definition.key, $form, that it is asked, within its range',
    ({ definition, form }) => {
      const answers = simulate(definition, form, { seed: 7 });
      const others = itemsOnForm(definition, form).filter((key) => !Object.hasOwn(answers, key));

      expect(checkAnswers(definition, form, { answers })).toEqual({ kind: 'valid', answers, findings: [] });
      for (const key of others) {
        const more = { ...answers, [key]: definition.items[key]?.range[0] };
        expect(checkAnswers(definition, form, { answers: more })).not.toEqual({
          kind: 'valid',
          answers: more,
        });
      }
    },
  );

  test('gives the same answers for the same seed, and others for another', () => {
    const answers = (seed: number) => simulate(sdq.definition, 'self', { seed });

    expect(answers(1)).toEqual(answers(1));
    expect(answers(1)).not.toEqual(answers(2));
  });

  test('is steered by severity along the direction of each scale, reversed items too', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const [mild = 0, kind = 0] = totalAt(0, seed);
      const [severe = 0, unkind = 0] = totalAt(1, seed);

      expect(mild).toBeLessThan(8);
      expect(severe).toBeGreaterThan(32);
      expect(kind).toBeGreaterThan(unkind);
    }
  });

  test('leaves out the share asked for, and changes no other answer', () => {
    fc.assert(
      fc.property(someSeed, someShare, (seed, missing) => {
        const all = simulate(step.definition, 'professional', { seed });
        const some = simulate(step.definition, 'professional', { seed, missing });

        expect(all).toMatchObject(some);
        expect(Math.abs(Object.keys(some).length - 15 * (1 - missing))).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });

  test('leaves out the same items and more when more is missing', () => {
    fc.assert(
      fc.property(someSeed, someShare, someShare, (seed, one, other) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
        const at = (missing: number) => simulate(sdq.definition, 'self', { seed, missing });

        expect(at(fewer)).toMatchObject(at(more));
      }),
    );
  });

  test.each([-0.1, 1.1, Number.NaN])('throws on severity or missing %d', (share) => {
    expect(() => simulate(sdq.definition, 'self', { seed: 1, severity: share })).toThrow(RangeError);
    expect(() => simulate(sdq.definition, 'self', { seed: 1, missing: share })).toThrow(RangeError);
  });
});
