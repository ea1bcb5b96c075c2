import type { Direction } from '@trefzeker/shared';
import type { ChangeRule } from '../scoring/change-rule.js';
import { classifyChange } from '../scoring/classify-change.js';
import { scaleOnForm } from '../scoring/scale-on-form.js';
import { isNear, isSame, isTurned } from './compare-changes.js';
import { broken } from './finding.js';
import { eachNorm } from './each-norm.js';
import type { NormOfScale } from './each-norm.js';
import { mirrored, opposite, rulesOf } from './mirror.js';
import type { ConformanceCheck, Platform, Subject } from './subject.js';

type Pair = readonly [before: number, after: number];

/** No change is an RCI of 0; start and end exchanged turn its sign; better is positive. */
export const changeIsSymmetric: ConformanceCheck = (subject) =>
  eachNorm(subject, (row) => {
    const judge = judgeOf(subject);
    const keeps = rulesOf(row.norm, row.direction).every((rule) =>
      pairsOf(subject, row).every((pair) => turnsWithOrder(judge, rule, pair, row.direction)),
    );
    return keeps
      ? []
      : [
          broken(
            placeOf(row),
            'gives a change that does not turn with its order',
            'geeft een verandering die niet omkeert als begin en eind worden verwisseld',
          ),
        ];
  });

/**
 * Everything turned round (scores, norms and direction) is the same change; the direction alone turned
 * round makes better of worse.
 */
export const flippingMirrors: ConformanceCheck = (subject) =>
  eachNorm(subject, (row) => {
    const judge = judgeOf(subject);
    const [lowest, highest] = rangeOf(subject, row);
    const turn = (score: number) => lowest + highest - score;
    const flipped = opposite(row.direction);
    const wholly = rulesOf(mirrored(row.norm, [lowest, highest]), flipped);
    const pointed = rulesOf(row.norm, flipped);
    const keeps = rulesOf(row.norm, row.direction).every((rule, index) =>
      pairsOf(subject, row).every(([before, after]) => {
        const change = judge(before, after, rule);
        return (
          isSame(change, judge(turn(before), turn(after), wholly[index] ?? rule)) &&
          isTurned(change, judge(before, after, pointed[index] ?? rule))
        );
      }),
    );
    return keeps
      ? []
      : [
          broken(
            placeOf(row),
            'gives classes that do not mirror when the direction is flipped',
            'geeft klassen die niet spiegelen als de richting wordt omgekeerd',
          ),
        ];
  });

type Judge = Platform['judge'];

function judgeOf({ platform }: Subject): Judge {
  return platform?.judge ?? classifyChange;
}

/** T scores lie around 50 and have no range of their own. */
const T_RANGE = [0, 100] as const;

/** Scores between the ends of the range, both included. */
const STEPS = 8;

function rangeOf({ definition }: Subject, { norm }: NormOfScale): readonly [number, number] {
  if (norm.metric === 't') return T_RANGE;
  return scaleOnForm(definition, norm.scale, norm.group.form)?.range ?? [0, 0];
}

/** Every pair of scores that are spread over the range. */
function pairsOf(subject: Subject, row: NormOfScale): readonly Pair[] {
  const [lowest, highest] = rangeOf(subject, row);
  const scores = Array.from({ length: STEPS + 1 }, (_, step) => lowest + (step * (highest - lowest)) / STEPS);
  return scores.flatMap((before) => scores.map((after): Pair => [before, after]));
}

function turnsWithOrder(
  judge: Judge,
  rule: ChangeRule,
  [before, after]: Pair,
  direction: Direction,
): boolean {
  const there = judge(before, after, rule).rci;
  const back = judge(after, before, rule).rci;
  if (there === null || back === null) return there === back;
  const isBetter = direction === 'higher-is-better' ? after > before : after < before;
  const sign = before === after ? 0 : isBetter ? 1 : -1;
  return isNear(there, -back) && Math.sign(there) === sign;
}

function placeOf({ set, norm }: NormOfScale): string {
  return `${set.key}: ${norm.scale}`;
}
