export type * from './registry/instrument-host.js';
export type * from './sdk/change-policy.js';
export type * from './sdk/definition.js';
export type * from './sdk/norm-set.js';
