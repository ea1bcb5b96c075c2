import { describe, expect, test } from 'vitest';
import { BUILT_INS } from '../registry/built-ins.js';
import { checkAnswers } from '../scoring/check-answers.js';
import { compileScorer } from '../scoring/compile-scorer.js';
import { itemsOnForm } from '../scoring/items-on-form.js';
import { scoreAnswers } from '../scoring/score-answers.js';
import sdq from '../builtin/sdq/index.js';
import { simulate } from './simulate.js';

const totalAt = (severity: number, seed: number) => {
  const answers = simulate(sdq.definition, 'parent', { seed, severity });
  const scored = scoreAnswers(compileScorer(sdq.definition, 'parent'), answers);
  return ['total', 'prosocial'].map((scale) => {
    const result = scored[scale];
    return result?.kind === 'scored' ? result.raw : Number.NaN;
  });
};

describe('simulate', () => {
  test.each(BUILT_INS.flatMap(({ definition }) => definition.forms.map((form) => ({ definition, form }))))(
    'answers every item of $definition.key, $form, within its range',
    ({ definition, form }) => {
      const answers = simulate(definition, form, { seed: 7 });

      expect(Object.keys(answers)).toEqual(itemsOnForm(definition, form));
      expect(checkAnswers(definition, form, { answers }).kind).toBe('valid');
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

  test.each([-0.1, 1.1, Number.NaN])('throws on severity %d', (severity) => {
    expect(() => simulate(sdq.definition, 'self', { seed: 1, severity })).toThrow(RangeError);
  });
});
