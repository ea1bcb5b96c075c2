// The one public door of the package. Sorted by folder.
export * from './error/domain-error.js';
export type * from './error/problem.js';
export * from './identity/actor.js';
export * from './indicator/observation.js';
export type * from './indicator/define-indicator-set.js';
export * from './instrument/change.js';
export type * from './instrument/score.js';
export * from './time/plain-date.js';
export type * from './trajectory/trajectory-record.js';
export type * from './vocabulary/code-list.js';
export * from './vocabulary/localised.js';
export type * from './figure/fact-tally.js';
export type * from './time/clock.js';
export * from './vocabulary/informant.js';
