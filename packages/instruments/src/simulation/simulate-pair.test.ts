import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_INS } from '../registry/built-ins.js';
import sdq from '../builtin/sdq/index.js';
import step from '../builtin/step/index.js';
import { checkAnswers } from '../scoring/check-answers.js';
import { benignItems } from './benign-items.js';
import { simulatePair } from './simulate-pair.js';

const someSeed = fc.integer({ min: 0, max: 2 ** 32 - 2 });
const forms = BUILT_INS.flatMap(({ definition }) => definition.forms.map((form) => ({ definition, form })));

describe('simulatePair', () => {
  test.each(forms)('gives answers that $definition.key, $form, takes', ({ definition, form }) => {
    fc.assert(
      fc.property(someSeed, fc.double({ min: -1, max: 1, noNaN: true }), (seed, improvement) => {
        const { start, end } = simulatePair(definition, form, { seed, improvement, missing: 0.1 });

        for (const { answers } of [start, end]) {
          expect(checkAnswers(definition, form, { answers })).toEqual({
            kind: 'valid',
            answers,
            findings: [],
          });
        }
      }),
      { numRuns: 20 },
    );
  });

  test('changes nothing without an improvement', () => {
    const { start, end } = simulatePair(sdq.definition, 'self', { seed: 5, improvement: 0 });

    expect(end).toEqual(start);
  });

  test.each(forms)(
    'makes no answer of $definition.key, $form, worse, and each better by much of it',
    (of) => {
      const benign = benignItems(of.definition, of.form);

      fc.assert(
        fc.property(someSeed, fc.double({ min: 0, max: 1, noNaN: true }), (seed, improvement) => {
          const { start, end } = simulatePair(of.definition, of.form, { seed, improvement });
          const gains = Object.entries(start.answers)
            .filter(([item]) => Object.hasOwn(end.answers, item))
            .map(([item, answer]) => (benign.has(item) ? 1 : -1) * ((end.answers[item] ?? 0) - answer));

          const least = improvement >= 0.75 ? 1 : 0;
          expect(gains.filter((gain) => gain < least)).toEqual([]);
        }),
        { numRuns: 20 },
      );
    },
  );

  test('starts at the severity asked for, and gets worse by a negative improvement', () => {
    const pair = simulatePair(sdq.definition, 'self', { seed: 9, severity: 0, improvement: -1 });
    const back = simulatePair(sdq.definition, 'self', { seed: 9, severity: 1, improvement: 1 });

    expect(pair.end).toEqual(back.start);
    expect(pair.start).toEqual(back.end);
  });

  test('leaves out other items at the end than at the start', () => {
    const options = { seed: 1, improvement: 0, missing: 0.2 };
    const { start, end } = simulatePair(step.definition, 'professional', options);

    expect(Object.keys(start.answers)).toHaveLength(12);
    expect(Object.keys(end.answers)).toHaveLength(12);
    expect(Object.keys(end.answers)).not.toEqual(Object.keys(start.answers));
  });

  test.each([
    { improvement: 1.1 },
    { improvement: -1.1 },
    { improvement: Number.NaN },
    { improvement: 0.5, severity: 0.4 },
    { improvement: -0.5, severity: 0.6 },
    { improvement: 0, missing: 2 },
  ])('throws on %o', (options) => {
    expect(() => simulatePair(sdq.definition, 'self', { seed: 1, ...options })).toThrow(RangeError);
  });
});
