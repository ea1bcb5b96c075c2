// What the api needs: load the instruments once, then ask the host.
export { SCORER_FAILURES, type ScorerFailure } from './box/box-failure.js';
export { type FailedScoring } from './box/scorer-desk.js';
export { createScorerPool, type ScorerPool } from './box/scorer-pool.js';
export { type AsebaForm, type AsebaScale, defineAsebaForm } from './builtin/cbcl-6-18/define-aseba-form.js';
export { lijDefinition, type LijOptions } from './builtin/lij/lij-definition.js';
export { profileSides } from './builtin/lij/profile-sides.js';
export { CATALOGUE, type CatalogueEntry, type Material } from './catalogue/catalogue.js';
export { excelCsv, excelCsvRows } from './codebook/excel-csv.js';
export type * from './codebook/codebook.js';
export { codebookCsv } from './codebook/codebook-csv.js';
export { codebookOf, wordingOf } from './codebook/codebook-of.js';
export { CODEBOOK_PARTS, type CodebookPart } from './codebook/codebook-tables.js';
export { type FurtherText, furtherTextsOf, languagesOf } from './codebook/further-texts.js';
export { groupsOf, itemsOf, notesOf, signalsOf } from './codebook/parts-of-form.js';
export { lintNormSet } from './norms/lint-norm-set.js';
export type { NormFinding } from './norms/norm-finding.js';
export { BUILT_INS } from './registry/built-ins.js';
export { canonicalHash } from './registry/canonical-hash.js';
export type * from './registry/instrument-host.js';
export { integrityOf } from './registry/integrity-of.js';
export {
  type LoadedInstruments,
  loadInstruments,
  type LoadOptions,
  type PluginEntry,
} from './registry/load-instruments.js';
export { PACKED_ENDING } from './registry/packed-file.js';
export { type ReliableBand, reliableBands } from './registry/reliable-bands.js';
export type * from './sdk/change-policy.js';
export type * from './sdk/definition.js';
export type * from './sdk/norm-set.js';
export { simulate, type SimulationOptions } from './simulation/simulate.js';
export { type PairOptions, simulatePair, type SimulatedForm } from './simulation/simulate-pair.js';
export { type SimulatedScore, simulateScores } from './simulation/simulate-scores.js';
