import type { ChangePolicy, InstrumentDefinition, InstrumentHost, NormSet } from '@trefzeker/instruments';
import { canonicalHash } from '@trefzeker/instruments';
import type { Clock } from '@trefzeker/shared';
import type { Database } from '../platform/database/doors.js';
import { fromJson } from '../platform/database/row-values.js';
import { sql } from '../platform/database/sql.js';
import type { RowOf } from '../platform/database/table.js';
import { columnsOf, insertNewRows } from '../platform/database/table.js';
import type { Definitions } from './catalogue.js';
import { changePolicyTable, instrumentEditionTable, normSetTable } from './definition.entity.js';

type EditionRow = RowOf<typeof instrumentEditionTable>;
type VersionRow = RowOf<typeof normSetTable>;

export interface StoredDefinitions extends Definitions {
  /** `sdq-nl@1`: stored before under the same version with another content. A published one never changes. */
  readonly changed: readonly string[];
}

/**
 * Stores every definition that is loaded, so that results outlive the plug-in that made them, and answers
 * with all definitions there are: the loaded ones first, then those of earlier starts.
 */
export async function storeDefinitions(
  { read, write }: Pick<Database, 'read' | 'write'>,
  host: Pick<InstrumentHost, 'editions' | 'normSets' | 'policies'>,
  clock: Clock,
): Promise<StoredDefinitions> {
  const firstSeen = clock.now().toISOString();
  const editions = host.editions.map(({ ref, packageVersion, hash, skeleton }) => ({
    ...{ key: ref.key, edition: ref.edition, package_version: packageVersion, hash },
    ...{ definition: JSON.stringify(skeleton), first_seen: firstSeen },
  }));
  const normSets = host.normSets.map((set) => toVersionRow(set, firstSeen));
  const policies = host.policies.map((policy) => toVersionRow(policy, firstSeen));
  await write.transaction(async (tx) => {
    await insertNewRows(tx, instrumentEditionTable, editions);
    await insertNewRows(tx, normSetTable, normSets);
    await insertNewRows(tx, changePolicyTable, policies);
  });

  const [editionRows, normRows, policyRows] = await Promise.all([
    read.query<EditionRow>(
      sql`SELECT ${columnsOf(instrumentEditionTable, 'd')} FROM instrument_edition AS d ORDER BY first_seen`,
    ),
    read.query<VersionRow>(
      sql`SELECT ${columnsOf(normSetTable, 'd')} FROM norm_set AS d ORDER BY first_seen`,
    ),
    read.query<VersionRow>(
      sql`SELECT ${columnsOf(changePolicyTable, 'd')} FROM change_policy AS d ORDER BY first_seen`,
    ),
  ]);
  return {
    editions: [...host.editions, ...editionRows.map(toStoredEdition)],
    normSets: [...host.normSets, ...normRows.map((row) => fromJson<NormSet>(row.definition))],
    policies: [...host.policies, ...policyRows.map((row) => fromJson<ChangePolicy>(row.definition))],
    changed: [...changedVersions(normSets, normRows), ...changedVersions(policies, policyRows)],
  };
}

function toVersionRow(definition: NormSet | ChangePolicy, firstSeen: string): VersionRow {
  const { key, version } = definition;
  return {
    key,
    version,
    hash: canonicalHash(definition),
    definition: JSON.stringify(definition),
    first_seen: firstSeen,
  };
}

function toStoredEdition(row: EditionRow): Definitions['editions'][number] {
  const { key, edition, package_version: packageVersion, hash } = row;
  const definition = fromJson<InstrumentDefinition>(row.definition);
  return {
    ref: { key, edition },
    definition,
    skeleton: definition,
    packageVersion,
    hash,
    origin: 'stored',
    scorer: null,
  };
}

function changedVersions(loaded: readonly VersionRow[], stored: readonly VersionRow[]): readonly string[] {
  const isChanged = ({ key, version, hash }: VersionRow): boolean =>
    stored.some((row) => row.key === key && row.version === version && row.hash !== hash);
  return loaded.filter(isChanged).map(({ key, version }) => `${key}@${version}`);
}
