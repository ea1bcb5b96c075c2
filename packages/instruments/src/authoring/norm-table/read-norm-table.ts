import type { ScaleNorm } from '../../sdk/index.js';
import { CellReader } from './cell-reader.js';
import { columnProblems, kindOf } from './table-columns.js';
import type { CellProblem } from './table-cells.js';
import { tableCells } from './table-cells.js';
import type { NormParts, TableKind } from './table-kinds.js';
import { figuresOf } from './table-kinds.js';

/** What one row of a table says, and on which line. */
export interface TableNorm {
  readonly line: number;
  readonly norm: ScaleNorm;
}

export type ReadTable =
  | { readonly kind: 'read'; readonly rows: readonly TableNorm[] }
  | { readonly kind: 'refused'; readonly problems: readonly CellProblem[] };

/**
 * Reads one table of norms; every cell that cannot be used is told, all together.
 *
 * @param source - Where the numbers stand, for rows that do not say so themselves.
 */
export function readNormTable(text: string, source: string): ReadTable {
  const cells = tableCells(text);
  if (!('rows' in cells)) return { kind: 'refused', problems: [cells] };
  const kind = kindOf(cells.columns);
  const problems = [...columnProblems(cells.columns, kind)];
  if (problems.length > 0) return { kind: 'refused', problems };
  const rows = cells.rows.map((row) => {
    const reader = new CellReader(row);
    const norm = toNorm(reader, { kind, source });
    problems.push(...reader.problems);
    return { line: row.line, norm };
  });
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', rows };
}

function toNorm(
  cells: CellReader,
  { kind, source }: { readonly kind: TableKind; readonly source: string },
): ScaleNorm {
  const own = cells.text('source') ?? source;
  const scale = cells.key('scale');
  const group = cells.group();
  const metric = cells.choice('metric', ['raw', 't']) ?? 'raw';
  return { scale, group, metric, ...partsOf(cells, kind, own) };
}

function partsOf(cells: CellReader, kind: TableKind, source: string): NormParts {
  switch (kind) {
    case 'figures':
      return figuresOf(cells, source);
    case 't-scores':
      return { source, tTable: [[cells.neededNumber('raw'), cells.neededNumber('t')]] };
    case 'bands':
      return {
        source,
        bands: [
          { key: cells.key('band'), from: cells.neededNumber('from'), upTo: cells.number('up_to') ?? null },
        ],
      };
  }
}
