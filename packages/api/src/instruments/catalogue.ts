import type { ChangePolicy, InstrumentEdition, NormSet } from '@trefzeker/instruments';
import type { InstrumentRef, VersionRef } from '@trefzeker/shared';

/**
 * Every definition that a stored result may name: those that are loaded now, and those that an earlier
 * start stored and whose plug-in has gone since.
 */
export interface Catalogue {
  /** @throws Error when neither knows it: a result names only what was stored with it. */
  edition(ref: InstrumentRef): InstrumentEdition;
  /** @throws Error as for an edition. */
  normSet(ref: VersionRef): NormSet;
  /** @throws Error as for an edition. */
  policy(ref: VersionRef): ChangePolicy;
}

/** Definitions of one kind each, the loaded ones first: the first that fits is used. */
export interface Definitions {
  readonly editions: readonly InstrumentEdition[];
  readonly normSets: readonly NormSet[];
  readonly policies: readonly ChangePolicy[];
}

export function createCatalogue({ editions, normSets, policies }: Definitions): Catalogue {
  return {
    edition: ({ key, edition }) =>
      known(
        editions.find(({ ref }) => ref.key === key && ref.edition === edition),
        `edition ${key}@${edition}`,
      ),
    normSet: (ref) =>
      known(
        normSets.find((set) => isVersion(set, ref)),
        `norm set ${ref.key}@${ref.version}`,
      ),
    policy: (ref) =>
      known(
        policies.find((policy) => isVersion(policy, ref)),
        `policy ${ref.key}@${ref.version}`,
      ),
  };
}

function isVersion(a: VersionRef, b: VersionRef): boolean {
  return a.key === b.key && a.version === b.version;
}

function known<Definition>(found: Definition | undefined, name: string): Definition {
  if (found === undefined) throw new Error(`${name} is named by a result and was never stored`);
  return found;
}
