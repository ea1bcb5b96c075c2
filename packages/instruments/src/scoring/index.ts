// The door to the pure functions: answers to scores, scores to norms, two scores to a class.
export { askedItems } from './asked-items.js';
export { type ChangeNumbers } from './change-numbers.js';
export {
  type ChangeParameters,
  type ChangeRule,
  type CutOffBetween,
  makeChangeRule,
  type ReadyRule,
} from './change-rule.js';
export { type AnswerCheck, checkAnswers } from './check-answers.js';
export { type ClassifiedChange, classifyChange } from './classify-change.js';
export { notesOnForm } from './check-notes.js';
export { compileScorer } from './compile-scorer.js';
export {
  type CompiledScorer,
  createFlatScores,
  type FlatScores,
  NOT_ANSWERED,
  OUTCOME,
} from './compiled-scorer.js';
export { cutOff, type CutOffGroups } from './cut-off.js';
export { type FormCompleteness, formCompleteness, type ScaleCompleteness } from './form-completeness.js';
export { findNormRows, type NormQuery, type NormRow, type NormRows } from './find-norm-rows.js';
export type { GroupValues } from './groups.js';
export { type Filled, holds } from './holds.js';
export { itemsOnForm } from './items-on-form.js';
export { anchoredDifference } from './methods/anchored-difference.js';
export type { ChangeIndex, ChangeMeasure } from './methods/change-measure.js';
export { cutOffCrossing } from './methods/cut-off-crossing.js';
export { edwardsNunnally } from './methods/edwards-nunnally.js';
export { gulliksenLordNovick, type GulliksenLordNovickNorms } from './methods/gulliksen-lord-novick.js';
export { hagemanArrindell, type HagemanArrindellNorms } from './methods/hageman-arrindell.js';
export { hagemanArrindellEnd, type HagemanArrindellEndNorms } from './methods/hageman-arrindell-end.js';
export { hsuLinnLord, type HsuLinnLordNorms } from './methods/hsu-linn-lord.js';
export { jacobsonTruax, type JacobsonTruaxNorms } from './methods/jacobson-truax.js';
export { nunnallyKotsch, type NunnallyKotschNorms } from './methods/nunnally-kotsch.js';
export { percentageChange } from './methods/percentage-change.js';
export { normativeDeviationScore, scoreAtDeviation } from './normative-deviation-score.js';
export { type AnswerOption, optionsOf } from './options-of.js';
export { type RaisedSignal, raisedSignals } from './raised-signals.js';
export type { NoNormReason, NotClassifiableReason, NotScorableReason } from './reasons.js';
export { reliableChangeIndex } from './reliable-change-index.js';
export { notScorableReason, scaleResultAt, type ScoredRow } from './scale-result-at.js';
export { scaleOnForm, scalesOnForm } from './scale-on-form.js';
export { scoreAnswers } from './score-answers.js';
export { scoreFlat } from './score-flat.js';
export { standardErrorOfDifference, standardErrorOfMeasurement } from './standard-error-of-difference.js';
export { trueScoreCutOff } from './true-score-cut-off.js';
