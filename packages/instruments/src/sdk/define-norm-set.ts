import { deepFreeze } from './deep-freeze.js';
import type { InstrumentDefinition } from './definition.js';
import type { NormSet, ScaleNorm } from './norm-set.js';

/** A norm set as an author writes it: the instrument is known, its scales and forms are checked. */
export interface NormSetDraft<Scale extends string, Form extends string> extends Omit<
  NormSet,
  'instrument' | 'edition' | 'norms'
> {
  readonly norms: readonly (Omit<ScaleNorm, 'scale' | 'group'> & {
    readonly scale: NoInfer<Scale>;
    readonly group: Omit<ScaleNorm['group'], 'form'> & { readonly form: NoInfer<Form> };
  })[];
}

/**
 * Defines the norms of one edition of an instrument. A scale or form that the instrument does not
 * have does not compile; each number carries its source.
 *
 * @returns A frozen copy.
 */
export function defineNormSet<Item extends string, Scale extends string, Form extends string>(
  instrument: InstrumentDefinition<Item, Scale, Form>,
  draft: NormSetDraft<Scale, Form>,
): NormSet {
  const { key, version, label, ...rest } = draft;
  return deepFreeze(
    structuredClone({
      key,
      version,
      instrument: instrument.key,
      edition: instrument.edition,
      label,
      ...rest,
    }),
  );
}
