import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingOf } from '../conformance/counting-direction.js';
import { isDeeplyFrozen } from '../conformance/is-deeply-frozen.js';
import { mirrored, opposite, rulesOf } from '../conformance/mirror.js';
import { BUILT_INS } from '../registry/built-ins.js';
import { bandOf } from '../scoring/band-of.js';
import { checkAnswers } from '../scoring/check-answers.js';
import { checkGivenScores } from '../scoring/check-given-scores.js';
import { classifyChange } from '../scoring/classify-change.js';
import { compileScorer } from '../scoring/compile-scorer.js';
import { scaleOnForm, scalesOnForm } from '../scoring/scale-on-form.js';
import { scoreAnswers } from '../scoring/score-answers.js';
import { scoreGiven } from '../scoring/score-given.js';
import { isTaken } from '../simulation/fitting.js';
import { simulateScores } from '../simulation/simulate-scores.js';
import { answersOf } from './answers-of.js';

const RUNS = { numRuns: 30 };
const forms = BUILT_INS.flatMap(({ definition }) => definition.forms.map((form) => ({ definition, form })));
const rows = BUILT_INS.flatMap(({ definition, norms }) =>
  norms.flatMap((set) =>
    set.norms.flatMap((norm) => {
      const direction = definition.scales[norm.scale]?.direction;
      const range =
        norm.metric === 't'
          ? ([20, 100] as const)
          : scaleOnForm(definition, norm.scale, norm.group.form)?.range;
      return direction === undefined || range === undefined ? [] : [{ key: set.key, norm, direction, range }];
    }),
  ),
);

describe.each(forms)('any answers to $definition.key, $form,', ({ definition, form }) => {
  const scorer = compileScorer(definition, form);

  test('give every scale a score within its range or a reason, which JSON keeps and nobody changes', () => {
    fc.assert(
      fc.property(answersOf(definition, form), (answers) => {
        const results = scoreAnswers(scorer, Object.freeze({ ...answers }));

        expect(Object.keys(results)).toEqual(scalesOnForm(definition, form));
        expect(JSON.parse(JSON.stringify(results))).toEqual(results);
        expect(isDeeplyFrozen(results)).toBe(true);
        for (const [scale, result] of Object.entries(results)) {
          const [lowest, highest] = scaleOnForm(definition, scale, form)?.range ?? [0, 0];
          const raw = result.kind === 'scored' ? result.raw : lowest;
          expect(raw >= lowest && raw <= highest).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('are taken once more as they were taken, and come out the same in any order', () => {
    const shuffled = answersOf(definition, form).chain((answers) =>
      fc.tuple(
        fc.constant(answers),
        fc.shuffledSubarray(Object.entries(answers), { minLength: Object.keys(answers).length }),
      ),
    );

    fc.assert(
      fc.property(shuffled, ([answers, entries]) => {
        const again = checkAnswers(definition, form, { answers: Object.fromEntries(entries) });

        expect(again).toEqual({ kind: 'valid', answers, findings: [] });
        expect(scoreAnswers(scorer, Object.fromEntries(entries))).toEqual(scoreAnswers(scorer, answers));
      }),
      RUNS,
    );
  });

  test('never lose a score by one answer more, but for a gate', () => {
    fc.assert(
      fc.property(answersOf(definition, form), fc.nat(), (answers, pick) => {
        const keys = Object.keys(answers);
        const added = keys[pick % Math.max(1, keys.length)] ?? '';
        const fewer = Object.fromEntries(Object.entries(answers).filter(([key]) => key !== added));
        fc.pre(isTaken(definition, form, fewer));
        const before = scoreAnswers(scorer, fewer);
        const after = scoreAnswers(scorer, answers);
        const lost = Object.keys(before).filter(
          (scale) =>
            before[scale]?.kind === 'scored' &&
            after[scale]?.kind !== 'scored' &&
            countingOf(definition, scale, form)?.get(added) !== 'free',
        );

        expect(lost).toEqual([]);
      }),
      RUNS,
    );
  });

  test('are refused with any item that the form does not have', () => {
    fc.assert(
      fc.property(answersOf(definition, form), fc.string(), (answers, stranger) => {
        fc.pre(!scorer.items.includes(stranger));
        const given = { ...answers, [stranger]: 0 };
        const checked = checkAnswers(definition, form, { answers: given });
        const place = Object.hasOwn(definition.items, stranger)
          ? stranger
          : Object.keys(given).indexOf(stranger);

        expect(checked.kind === 'answers-invalid' && checked.problems.map(({ path }) => path)).toEqual([
          ['answers', place],
        ]);
      }),
      RUNS,
    );
  });
});

test.each(forms)(
  'scores of $definition.key, $form, that come in ready stay as they are',
  ({ definition, form }) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const scores = simulateScores(definition, form, { seed });
        const checked = checkGivenScores(definition, form, { scores });
        const results = checked.kind === 'valid' ? scoreGiven(definition, form, checked.scores) : {};

        for (const [scale, { raw }] of Object.entries(scores)) {
          expect(results[scale]).toMatchObject({ kind: 'scored', raw });
        }
      }),
      RUNS,
    );
  },
);

describe('any change by the norms of the built-ins', () => {
  const somePair = (range: readonly [number, number]) => {
    const score = fc.double({ min: range[0], max: range[1], noNaN: true });
    return fc.tuple(score, score);
  };

  test('turns its sign with the order, and is the same when everything is turned round', () => {
    for (const { norm, direction, range } of rows) {
      const turned = rulesOf(mirrored(norm, range), opposite(direction));
      const turn = (score: number) => range[0] + range[1] - score;
      fc.assert(
        fc.property(somePair(range), ([before, after]) => {
          rulesOf(norm, direction).forEach((rule, index) => {
            const there = classifyChange(before, after, rule);
            const mirror = classifyChange(turn(before), turn(after), turned[index] ?? rule);

            expect(classifyChange(after, before, rule).difference).toBeCloseTo(-(there.difference ?? 0), 9);
            expect(mirror.rci ?? 0).toBeCloseTo(there.rci ?? 0, 6);
            expect(mirror.outcome).toEqual(there.outcome);
          });
        }),
        { numRuns: 10 },
      );
    }
  });

  test('has one band for any score, where there are bands', () => {
    for (const { norm, range } of rows) {
      const { bands } = norm;
      if (bands === undefined) continue;
      fc.assert(
        fc.property(somePair(range), ([score]) => {
          const hits = bands.filter(({ from, upTo }) => score >= from && (upTo === null || score < upTo));

          expect(hits.map(({ key }) => key)).toEqual([bandOf(bands, score)]);
        }),
        { numRuns: 10 },
      );
    }
  });
});
