// The door for authors: what an instrument, a norm set or a policy may be made of.
export type * from './change-policy.js';
export { defineInstrument } from './define-instrument.js';
export { defineNormSet, type NormSetDraft } from './define-norm-set.js';
export { definePolicy } from './define-policy.js';
export type * from './condition.js';
export type * from './definition.js';
export type { InstrumentPackage } from './instrument-package.js';
export { numberedItems } from './items.js';
export { type Label, labelIn } from './label.js';
export { ANY_AGE, ANY_SEX } from './norm-set.js';
export type * from './norm-set.js';
export { meanOf, proratedSum, sumOf, sumOfScales } from './rules.js';
export type * from './score-rule.js';
export * from './scorer.js';
