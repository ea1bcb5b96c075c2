import type { Wording } from '../registry/read-plugin.js';
import type { InstrumentDefinition } from '../sdk/index.js';
import type { TextBundle } from '../sdk/json/texts.js';
import type { AuthorFinding } from '@trefzeker/shared';

/**
 * Texts of one language for parts that no edition of the instrument has: nobody will see them. Notes only:
 * a bundle may be of an edition that is not here.
 *
 * @param file - Where the texts stand.
 */
export function strayTexts(
  { bundles }: Wording,
  known: readonly InstrumentDefinition[],
  file: string,
): readonly AuthorFinding[] {
  return Object.entries(bundles).flatMap(([instrument, bundle]) => {
    const editions = known.filter(({ key }) => key === instrument);
    return editions.length === 0
      ? []
      : strayPaths(bundle, editions).map((path) => strayNote(file, [instrument, ...path].join('.')));
  });
}

type Part = Exclude<keyof TextBundle, 'label' | 'about'>;

function strayPaths(
  bundle: TextBundle,
  editions: readonly InstrumentDefinition[],
): readonly (readonly string[])[] {
  return Object.entries({ ...bundle }).flatMap(([part, texts]) => {
    if (typeof texts === 'string') return [];
    const keys = new Set(editions.flatMap((edition) => keysOf(edition)[part] ?? []));
    return Object.keys(texts)
      .filter((key) => !keys.has(key))
      .map((key) => [part, key]);
  });
}

function keysOf(definition: InstrumentDefinition): Readonly<Record<string, readonly string[]>> {
  const { items, responseSets = {}, groups = {}, notes = {}, scales, signals = {} } = definition;
  return {
    items: Object.keys(items),
    options: Object.keys(items),
    responseSets: Object.keys(responseSets),
    groups: Object.keys(groups),
    groupAbouts: Object.keys(groups).filter((key) => groups[key]?.about !== undefined),
    notes: Object.keys(notes),
    scales: Object.keys(scales),
    signals: Object.keys(signals),
  } satisfies Readonly<Record<Part, readonly string[]>>;
}

function strayNote(file: string, where: string): AuthorFinding {
  return {
    ...{ file, line: null, where, check: 'texts', code: 'text-without-part' },
    message: {
      nl: 'Deze tekst hoort bij niets in het instrument en wordt nergens getoond.',
      en: 'This text belongs to nothing in the instrument and is shown nowhere.',
    },
    hint: {
      nl: 'Verbeter de sleutel, of haal de tekst weg.',
      en: 'Correct the key, or remove the text.',
    },
    severity: 'note',
  };
}
