import type { CatalogueEntry, Codebook, InstrumentEdition, InstrumentHost } from '@trefzeker/instruments';
import { CATALOGUE, codebookOf } from '@trefzeker/instruments';
import type { Actor } from '@trefzeker/shared';
import type { PluginStatus } from './plugin-status.js';
import { may, notFound, requireRight } from '../identity/rights.js';

export interface InstrumentQueries {
  /** By key and edition. */
  listInstruments(actor: Actor): readonly InstrumentEdition[];
  /**
   * @param edition - Null: the newest.
   * @throws DomainError NOT_FOUND when nothing active has the key and edition.
   */
  findInstrument(actor: Actor, key: string, edition: number | null): InstrumentEdition;
  listPlugins(actor: Actor): readonly PluginStatus[];
  /** Known by name only. What somebody brought since can be used, and is left out. */
  listCatalogue(actor: Actor): readonly CatalogueEntry[];
  /** Also of an edition that is known by its results alone. */
  codebookOf(actor: Actor, edition: InstrumentEdition): Codebook;
}

export function createInstrumentQueries(
  instruments: InstrumentHost,
  plugins: readonly PluginStatus[],
): InstrumentQueries {
  return {
    listInstruments(actor) {
      requireRight(actor, 'READ_INSTRUMENTS');
      return [...instruments.editions].sort(byKeyAndEdition);
    },
    findInstrument(actor, key, edition) {
      const found = may(actor, 'READ_INSTRUMENTS') ? instruments.find(key, edition ?? undefined) : undefined;
      if (found === undefined) throw notFound('instrument');
      return found;
    },
    listPlugins(actor) {
      requireRight(actor, 'READ_INSTRUMENTS');
      return plugins;
    },
    listCatalogue(actor) {
      requireRight(actor, 'READ_INSTRUMENTS');
      return CATALOGUE.filter(({ key }) => instruments.find(key) === undefined);
    },
    codebookOf(actor, edition) {
      requireRight(actor, 'READ_INSTRUMENTS');
      return codebookOf(edition, instruments.normSets);
    },
  };
}

function byKeyAndEdition({ ref: a }: InstrumentEdition, { ref: b }: InstrumentEdition): number {
  return a.key === b.key ? a.edition - b.edition : a.key < b.key ? -1 : 1;
}
