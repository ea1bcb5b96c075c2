import type { InstrumentEdition, InstrumentHost } from '@trefzeker/instruments';
import type { ImportMapping } from './import-mapping.js';
import type { ImportMappingInfo } from './import-service.js';
import { columnsOf } from './mapping-columns.js';
import type { BoundMeasurement } from './row/read-measurements.js';
import { standardMappings } from './standard-mapping.js';

/** A mapping with the instruments that it asks for. */
export interface UsableMapping {
  readonly mapping: ImportMapping;
  readonly measurements: readonly BoundMeasurement[];
  readonly info: ImportMappingInfo;
}

/** A mapping that came from outside: a plug-in's, or a file that the command line names. */
export interface ForeignMapping {
  readonly mapping: ImportMapping;
  readonly origin: string;
}

/** Every mapping that can be used: those of plug-ins, and a standard one for each active edition. */
export function createMappingCatalogue(
  host: InstrumentHost,
  foreign: readonly ForeignMapping[],
): ReadonlyMap<string, UsableMapping> {
  const standard = host.editions
    .flatMap((edition) => standardMappings(edition, othersOf(host, edition)))
    .map((mapping) => ({ mapping, origin: 'built-in' }));
  const bound = [...foreign, ...standard].map((each) => bindMapping(host, each));
  return new Map(
    bound.filter((each) => each.kind === 'usable').map(({ usable }) => [usable.mapping.key, usable]),
  );
}

function othersOf({ editions }: InstrumentHost, { ref }: InstrumentEdition): readonly InstrumentEdition[] {
  return editions.filter((other) => other.ref.key === ref.key && other.ref.edition !== ref.edition);
}

export type BoundMapping =
  | { readonly kind: 'usable'; readonly usable: UsableMapping }
  | { readonly kind: 'instrument-missing'; readonly instruments: readonly string[] };

/** Looks up the instruments of a mapping, once; unusable when one of them is not active. */
export function bindMapping(host: InstrumentHost, { mapping, origin }: ForeignMapping): BoundMapping {
  const missing: string[] = [];
  const measurements = mapping.measurements.flatMap((each): BoundMeasurement[] => {
    const found = host.find(each.instrument, each.edition);
    if (found === undefined) missing.push(each.instrument);
    return found === undefined ? [] : [{ mapping: each, ref: found.ref }];
  });
  if (missing.length > 0) return { kind: 'instrument-missing', instruments: [...new Set(missing)] };
  const { key, label, about } = mapping;
  return {
    kind: 'usable',
    usable: { mapping, measurements, info: { key, label, about, columns: columnsOf(mapping), origin } },
  };
}
