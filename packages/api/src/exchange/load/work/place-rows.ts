import type { ReadDoor } from '../../../platform/database/doors.js';
import type { LoadKind } from '../load-kinds.js';
import { PARENT_OF } from '../load-kinds.js';
import { createLoadRepository } from '../load-repository.js';
import type { RowToStage } from '../load-repository.js';
import type { StoredLoad } from '../load.entity.js';
import type { FileMapping } from '../mapping/load-mapping.js';
import type { LoadFinding } from '../plan/load-finding.js';
import { PARENT_UNKNOWN } from '../row/row-problems.js';
import { keyHash } from '../row/source-key.js';
import type { TranslatedRow } from '../row/translate-load-row.js';
import { parentColumnsOf } from '../row/translate-load-row.js';

interface ReadRows {
  readonly kind: LoadKind;
  readonly mapping: FileMapping;
  readonly rows: readonly TranslatedRow[];
}

interface PlacedRows {
  readonly placed: readonly RowToStage[];
  /** How many belong to no client that is known. */
  readonly strays: number;
  readonly findings: readonly LoadFinding[];
}

/** Finds the client of each row: by its key, or by the row that it belongs to, in these files or an earlier load. */
export async function placeRows(
  door: ReadDoor,
  load: StoredLoad,
  { kind, mapping, rows }: ReadRows,
): Promise<PlacedRows> {
  const clientOf = await clientFinder(door, load, { kind, rows });
  const placed: RowToStage[] = [];
  const findings: LoadFinding[] = [];
  for (const translated of rows) {
    const { row, key, parentKey, content, problems } = translated;
    findings.push(...problems.map((problem) => ({ ...problem, kind, gravity: 'REFUSED' as const })));
    const clientKey = clientOf(translated);
    if (clientKey !== undefined) {
      const referenceHash = content === null ? null : referenceHashOf(content.draft);
      placed.push({ kind, row, key, parentKey, content, clientKey, referenceHash });
    } else if (parentKey !== null) {
      const column = parentColumnsOf(mapping)[0] ?? null;
      findings.push({ kind, row, column, gravity: 'REFUSED', ...PARENT_UNKNOWN });
    }
  }
  return { placed, strays: rows.length - placed.length, findings };
}

async function clientFinder(
  door: ReadDoor,
  load: StoredLoad,
  { kind, rows }: Pick<ReadRows, 'kind' | 'rows'>,
): Promise<(row: TranslatedRow) => string | undefined> {
  const parentKind = PARENT_OF[kind];
  if (parentKind === null) return ({ key }) => key ?? undefined;
  if (parentKind === 'clients') return ({ parentKey }) => parentKey ?? undefined;
  const repository = createLoadRepository(door);
  const keys = [...new Set(rows.flatMap(({ parentKey }) => parentKey ?? []))];
  const staged = await repository.clientsOfStaged(load.id, parentKind, keys);
  const known = await repository.known(
    load,
    keys.filter((key) => !staged.has(key)),
  );
  const earlier = new Map(known.map(({ key, clientKey }) => [key, clientKey]));
  return ({ parentKey }) =>
    parentKey === null ? undefined : (staged.get(parentKey) ?? earlier.get(parentKey));
}

function referenceHashOf(draft: object): string | null {
  return 'reference' in draft ? keyHash('clients', ['reference', String(draft.reference)]) : null;
}
