// The door to the pure functions: answers to scores, scores to norms, two scores to a class.
export { type ChangeParameters, type ChangeRule, makeChangeRule } from './change-rule.js';
export { askedItems } from './asked-items.js';
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
export { findNormRows, type NormQuery, type NormRow, type NormRows } from './find-norm-rows.js';
export type { GroupValues } from './groups.js';
export { type Filled, holds } from './holds.js';
export { itemsOnForm } from './items-on-form.js';
export { type ChangeResult, jacobsonTruaxChange, type JacobsonTruaxRule } from './jacobson-truax-change.js';
export { type AnswerOption, optionsOf } from './options-of.js';
export { type RaisedSignal, raisedSignals } from './raised-signals.js';
export type { NoNormReason, NotClassifiableReason, NotScorableReason } from './reasons.js';
export { type Psychometrics, reliableChangeIndex } from './reliable-change-index.js';
export { notScorableReason, scaleResultAt, type ScoredRow } from './scale-result-at.js';
export { scaleOnForm, scalesOnForm } from './scale-on-form.js';
export { scoreAnswers } from './score-answers.js';
export { scoreFlat } from './score-flat.js';
export { standardErrorOfDifference, standardErrorOfMeasurement } from './standard-error-of-difference.js';
