import type { Organisation, OrganisationRepository, OrganisationUnit } from './organisation-repository.js';

/** Names of organisations and units, known to everybody who signs in. Costs no statement. */
export interface Directory {
  list(): Promise<readonly Organisation[]>;
  /** @throws Error when there is none: ids come from our own rows, so that would be a bug. */
  organisation(id: string): Promise<Organisation>;
  /** Null for no unit. */
  unit(organisationId: string, unitId: string | null): Promise<OrganisationUnit | null>;
}

export function createDirectory(organisations: OrganisationRepository): Directory {
  const organisation = async (id: string): Promise<Organisation> => {
    const found = await organisations.find(id);
    if (found === null) throw new Error(`organisation ${id} is named by a row and does not exist`);
    return found;
  };
  return {
    list: () => organisations.list(),
    organisation,
    async unit(organisationId, unitId) {
      if (unitId === null) return null;
      const { units } = await organisation(organisationId);
      return units.find(({ id }) => id === unitId) ?? null;
    },
  };
}
