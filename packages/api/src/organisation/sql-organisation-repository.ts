import type { Database, Transaction } from '../platform/database/doors.js';
import { sql } from '../platform/database/sql.js';
import { columnsOf, insertNewRows } from '../platform/database/table.js';
import type { Organisation, OrganisationKind, OrganisationRepository } from './organisation-repository.js';
import { organisationTable, organisationUnitTable } from './organisation.entity.js';
import type { OrganisationRow, OrganisationUnitRow } from './organisation.entity.js';

export function createOrganisationRepository({
  read,
  write,
}: Pick<Database, 'read' | 'write'>): OrganisationRepository {
  let known: Promise<readonly Organisation[]> | undefined;

  async function load(): Promise<readonly Organisation[]> {
    const organisations = await read.query<OrganisationRow>(
      sql`SELECT ${columnsOf(organisationTable, 'o')} FROM organisation AS o`,
    );
    const units = await read.query<OrganisationUnitRow>(
      sql`SELECT ${columnsOf(organisationUnitTable, 'u')} FROM organisation_unit AS u`,
    );
    return organisations.map((row) => toOrganisation(row, units)).sort(byName);
  }

  const list = (): Promise<readonly Organisation[]> => {
    known ??= load().catch((thrown: unknown) => {
      known = undefined;
      throw thrown;
    });
    return known;
  };

  return {
    list,
    find: async (id) => (await list()).find((organisation) => organisation.id === id) ?? null,
    add: async (organisations) => {
      await write.transaction((tx) => insertOrganisations(tx, organisations));
      known = undefined;
    },
  };
}

/** Into a transaction that is open anyway; who keeps a list does not see them by itself. */
export async function insertOrganisations(
  tx: Transaction,
  organisations: readonly Organisation[],
): Promise<void> {
  await insertNewRows(tx, organisationTable, organisations.map(toOrganisationRow));
  await insertNewRows(tx, organisationUnitTable, organisations.flatMap(toUnitRows));
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name.localeCompare(other.name, 'nl');
}

function toOrganisation(
  { id, name, kind }: OrganisationRow,
  allUnits: readonly OrganisationUnitRow[],
): Organisation {
  const units = allUnits
    .filter((unit) => unit.organisation_id === id)
    .map((unit) => ({ id: unit.id, name: unit.name, parentId: unit.parent_id }));
  return { id, name, kind: kind as OrganisationKind, units: units.sort(byName) };
}

function toOrganisationRow({ id, name, kind }: Organisation): OrganisationRow {
  return { id, name, kind };
}

function toUnitRows({ id: organisationId, units }: Organisation): readonly OrganisationUnitRow[] {
  return units.map(({ id, name, parentId }) => ({
    id,
    organisation_id: organisationId,
    name,
    parent_id: parentId,
  }));
}
