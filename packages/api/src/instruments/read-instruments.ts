import type { CatalogueEntry, Codebook, InstrumentEdition, InstrumentHost } from '@trefzeker/instruments';
import { CATALOGUE, codebookOf } from '@trefzeker/instruments';
import type { Actor, Informant } from '@trefzeker/shared';
import { INFORMANT_LABELS } from '@trefzeker/shared';
import type { PluginStatus } from './plugin-status.js';
import { may, notFound, requireRight } from '../identity/rights.js';

/** Somebody who may answer an instrument, with the form that is theirs. */
export interface InformantForm {
  readonly edition: InstrumentEdition;
  readonly informant: Informant;
  readonly form: string;
  /** Youngest and oldest age in whole years that the form is made for. */
  readonly ageRange: readonly [number, number];
}

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
  /** Who may answer it now; nobody when it is known by its results alone. */
  informantsOf(actor: Actor, edition: InstrumentEdition): readonly InformantForm[];
  /** Also of an edition that is known by its results alone. */
  codebookOf(actor: Actor, edition: InstrumentEdition): Codebook;
}

const INFORMANTS = Object.keys(INFORMANT_LABELS) as readonly Informant[];

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
    informantsOf(actor, edition) {
      requireRight(actor, 'READ_INSTRUMENTS');
      const { ref, definition } = edition;
      if (instruments.find(ref.key, ref.edition) === undefined) return [];
      const { ageRange } = definition;
      const byForm: Readonly<Record<string, InformantForm['ageRange'] | undefined>> =
        definition.ageRangeByForm ?? {};
      return INFORMANTS.flatMap((informant) => {
        const form = instruments.formFor(ref, informant);
        return form === null ? [] : [{ edition, informant, form, ageRange: byForm[form] ?? ageRange }];
      });
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
