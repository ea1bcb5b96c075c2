import type { InstrumentRef } from '@trefzeker/shared';
import { DomainError } from '@trefzeker/shared';
import { compileScorer } from '../scoring/compile-scorer.js';
import type { CompiledScorer } from '../scoring/compiled-scorer.js';
import type { InstrumentEdition } from './instrument-host.js';

/** The editions that are loaded, found by key and number; each form is compiled once. */
export interface EditionShelf {
  readonly find: (key: string, edition?: number) => InstrumentEdition | undefined;
  /** @throws DomainError INSTRUMENT_UNKNOWN */
  get(ref: InstrumentRef): InstrumentEdition;
  scorerFor(edition: InstrumentEdition, form: string): CompiledScorer;
}

export function createEditionShelf(editions: readonly InstrumentEdition[]): EditionShelf {
  const newestFirst = editions.toSorted((left, right) => right.ref.edition - left.ref.edition);
  const compiled = new Map<string, CompiledScorer>();
  const find = (key: string, edition?: number) =>
    newestFirst.find(({ ref }) => ref.key === key && (edition ?? ref.edition) === ref.edition);
  return {
    find,
    get(ref) {
      const found = find(ref.key, ref.edition);
      if (found === undefined) throw unknownInstrument(ref, editions);
      return found;
    },
    scorerFor({ ref, definition }, form) {
      const name = `${ref.key}@${ref.edition}/${form}`;
      const scorer = compiled.get(name) ?? compileScorer(definition, form);
      compiled.set(name, scorer);
      return scorer;
    },
  };
}

function unknownInstrument(ref: InstrumentRef, editions: readonly InstrumentEdition[]): DomainError {
  const known = editions.map((edition) => `${edition.ref.key} (edition ${edition.ref.edition})`).join(', ');
  return new DomainError(
    'INSTRUMENT_UNKNOWN',
    `There is no instrument "${ref.key}", edition ${ref.edition}.`,
    {
      hint: `Add its plug-in to the configuration, or use one of: ${known}.`,
      details: { key: ref.key, edition: ref.edition },
    },
  );
}
