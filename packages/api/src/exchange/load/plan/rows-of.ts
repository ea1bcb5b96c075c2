import type { LoadKind } from '../load-kinds.js';
import type { ClientFile, StagedRow } from './client-file.js';

export function rowsOf<Kind extends LoadKind>(file: ClientFile, kind: Kind): readonly StagedRow<Kind>[] {
  return file.rows.filter((row): row is StagedRow<Kind> => row.kind === kind);
}
