import type { MeasureKind } from '../../gql/graphql.js';

/** Kinds of measures, in the order in which they are offered. */
export const MEASURE_KINDS = [
  'OTS',
  'VOTS',
  'VOOGDIJ',
  'VOVO',
  'JEUGDRECLASSERING',
] as const satisfies readonly MeasureKind[];
