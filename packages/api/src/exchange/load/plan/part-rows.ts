import type { LoadKind } from '../load-kinds.js';
import { PARENT_UNKNOWN } from '../row/row-problems.js';
import type { ClientFile, StagedRow } from './client-file.js';
import type { FileBook } from './file-book.js';
import { rowsOf } from './rows-of.js';

/** By day, then by key: not by where they stand in the file. */
export function inOrder<Kind extends LoadKind>(
  rows: readonly StagedRow<Kind>[],
  dayOf: (draft: NonNullable<StagedRow<Kind>['content']>['draft']) => string,
): readonly StagedRow<Kind>[] {
  const wordOf = ({ key, content }: StagedRow<Kind>) =>
    `${content === null ? '' : dayOf(content.draft)} ${key ?? ''}`;
  return [...rows].sort((one, other) => (wordOf(one) < wordOf(other) ? -1 : 1));
}

/** What belongs to a trajectory itself. */
const PART_KINDS = ['care', 'measures', 'decisions', 'carePlans'] as const;
/** What belongs to such a part. */
const DEEPER_KINDS = ['goals', 'measureEvents', 'measurePlans', 'goalScores'] as const;

export function partKeys(file: ClientFile): readonly string[] {
  const keys = PART_KINDS.flatMap((kind) => rowsOf(file, kind)).flatMap(({ parentKey }) => parentKey ?? []);
  return [...new Set(keys)].sort();
}

export function leaveOutParts(key: string | null, file: ClientFile, book: FileBook): void {
  for (const kind of PART_KINDS)
    for (const row of rowsOf(file, kind)) if (row.parentKey === key) book.leaveOut(row);
}

export function refuseParts(key: string, file: ClientFile, book: FileBook): void {
  for (const kind of PART_KINDS)
    for (const row of rowsOf(file, kind))
      if (row.parentKey === key && row.content !== null) book.refuseFor(row, 'trajectory', PARENT_UNKNOWN);
      else if (row.parentKey === key) book.leaveOut(row);
}

/** There is no client: its own row is refused, or nobody knows it. */
export function leaveOutAll(file: ClientFile, book: FileBook): void {
  const hasClientRow = rowsOf(file, 'clients').length > 0;
  for (const kind of ['trajectories', 'respondents'] as const)
    for (const row of rowsOf(file, kind))
      if (hasClientRow || row.content === null) book.leaveOut(row);
      else book.refuseFor(row, 'client', PARENT_UNKNOWN);
  for (const kind of [...PART_KINDS, ...DEEPER_KINDS])
    for (const row of rowsOf(file, kind)) book.leaveOut(row);
}
