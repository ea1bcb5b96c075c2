import type { InstrumentRef } from '@trefzeker/shared';
import type { NormSet } from '../sdk/index.js';

/** Where norms come from: sets of one edition, by precedence. */
export interface NormSource {
  /** @param day - ISO date of the measurement; without one only sets without validity bounds count. */
  setsFor(ref: InstrumentRef, day: string | null): readonly NormSet[];
  /** Why there is none on the day: nobody brought one for it, or those that there are were not published. */
  whyNone(ref: InstrumentRef, day: string | null): 'no-norm-set' | 'norm-set-not-published';
}

/**
 * Norms held in memory. Precedence: published sets only; of one key the highest version that is
 * valid on the day; sets of real people before synthetic ones; then the order of `sets`: plug-ins
 * as configured, built-ins last.
 */
export function createNormSource(sets: readonly NormSet[]): NormSource {
  return {
    setsFor(ref, day) {
      const usable = sets.filter(
        (set) => isOf(set, ref) && set.status === 'published' && isValidOn(set, day),
      );
      const newest = usable.filter(
        (set) => !usable.some(({ key, version }) => key === set.key && version > set.version),
      );
      return [...newest.filter((set) => !set.synthetic), ...newest.filter((set) => set.synthetic)];
    },
    whyNone: (ref, day) =>
      sets.some((set) => isOf(set, ref) && UNPUBLISHED.includes(set.status) && isValidOn(set, day))
        ? 'norm-set-not-published'
        : 'no-norm-set',
  };
}

/** On their way; a set that was retired is gone on purpose. */
const UNPUBLISHED: readonly NormSet['status'][] = ['draft', 'reviewed'];

function isOf(set: NormSet, ref: InstrumentRef): boolean {
  return set.instrument === ref.key && set.edition === ref.edition;
}

/** ISO dates order as text. */
function isValidOn({ validFrom, validTo }: NormSet, day: string | null): boolean {
  if (validFrom === null && validTo === null) return true;
  if (day === null) return false;
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}
