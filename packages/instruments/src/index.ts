// What the api needs: load the instruments once, then ask the host.
export type * from './registry/instrument-host.js';
export type * from './codebook/codebook.js';
export { codebookCsv } from './codebook/codebook-csv.js';
export { codebookOf } from './codebook/codebook-of.js';
export { CODEBOOK_PARTS, type CodebookPart } from './codebook/codebook-tables.js';
export { canonicalHash } from './registry/canonical-hash.js';
export { BUILT_INS } from './registry/built-ins.js';
export { integrityOf } from './registry/integrity-of.js';
export {
  type LoadedInstruments,
  loadInstruments,
  type LoadOptions,
  type PluginEntry,
} from './registry/load-instruments.js';
export { type ReliableBand, reliableBands } from './registry/reliable-bands.js';
export type * from './sdk/change-policy.js';
export type * from './sdk/definition.js';
export type * from './sdk/norm-set.js';
export { simulate, type SimulationOptions } from './simulation/simulate.js';
