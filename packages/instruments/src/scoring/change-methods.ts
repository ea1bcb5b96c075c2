import { exceeds } from '@trefzeker/shared';
import type { ChangeMethod } from '../sdk/change-policy.js';
import type { ChangeMethodDefinition, MethodInput, PreparedMethod } from './change-method.js';
import { byBound, byIndex, changeMethod } from './change-method.js';
import { assertKnown, lackOf } from './change-numbers.js';
import type { CutOffGroups } from './cut-off.js';
import { anchoredDifference } from './methods/anchored-difference.js';
import { cutOffCrossing, HALF_CROSSING } from './methods/cut-off-crossing.js';
import { edwardsNunnally } from './methods/edwards-nunnally.js';
import { gulliksenLordNovick } from './methods/gulliksen-lord-novick.js';
import { hagemanArrindell, type HagemanArrindellNorms } from './methods/hageman-arrindell.js';
import { hagemanArrindellEnd } from './methods/hageman-arrindell-end.js';
import { hsuLinnLord } from './methods/hsu-linn-lord.js';
import { jacobsonTruax } from './methods/jacobson-truax.js';
import { nunnallyKotsch } from './methods/nunnally-kotsch.js';
import { percentageChange } from './methods/percentage-change.js';
import { trueScoreReliabilities } from './methods/true-score-reliabilities.js';
import type { NotClassifiableReason } from './reasons.js';
import { trueScoreCutOff } from './true-score-cut-off.js';

const ERROR = ['standardDeviation', 'reliability'] as const;
const REGRESSION = [...ERROR, 'meanBefore'] as const;
const TWO_MOMENTS = [...REGRESSION, 'meanAfter', 'standardDeviationAfter', 'correlation'] as const;

/** The methods by name: the one place that knows what differs between them. */
export const CHANGE_METHOD_DEFINITIONS: Readonly<Record<ChangeMethod, ChangeMethodDefinition>> = {
  JT: changeMethod(ERROR, (input) => byIndex(jacobsonTruax(input), input)),
  GLN: changeMethod(REGRESSION, (input) => byIndex(gulliksenLordNovick(input), input)),
  HLL: changeMethod([...REGRESSION, 'meanAfter'], (input) => byIndex(hsuLinnLord(input), input)),
  EN: changeMethod(REGRESSION, (input) => byIndex(edwardsNunnally(input), input)),
  NK: changeMethod([...REGRESSION, 'reliabilityAfter'], (input) => byIndex(nunnallyKotsch(input), input)),
  HA: { ...changeMethod(TWO_MOMENTS, prepareHagemanArrindell), cutOffBetween: cutOffOnTrueScores },
  percentage: changeMethod(['percent'], ({ direction, percent }) =>
    byBound(percentageChange(direction), percent),
  ),
  anchor: changeMethod(['minimalDifference'], ({ direction, minimalDifference }) =>
    byBound(anchoredDifference(direction), minimalDifference),
  ),
  cutoff: changeMethod([], ({ direction }, cutOff) =>
    cutOff === null ? 'no-cut-off' : byBound(cutOffCrossing({ direction, cutOff }), HALF_CROSSING),
  ),
};

function prepareHagemanArrindell(
  input: MethodInput & HagemanArrindellNorms,
  cutOff: number | null,
): PreparedMethod | NotClassifiableReason {
  const { after, ofDifference } = trueScoreReliabilities(input);
  if (ofDifference === null) return 'difference-not-reliable';
  if (after === null) return 'end-not-reliable';
  const prepared = byIndex(hagemanArrindell(input), input);
  if (cutOff === null) return prepared;
  const within = hagemanArrindellEnd({ ...input, cutOff });
  return { ...prepared, endsNormal: (score) => exceeds(within(score), input.criterion) };
}

function cutOffOnTrueScores(kind: 'a' | 'b' | 'c', groups: CutOffGroups, input: MethodInput): number | null {
  if (lackOf(input, ERROR) !== null) return null;
  assertKnown(input, ERROR);
  return trueScoreCutOff(kind, groups, input);
}
