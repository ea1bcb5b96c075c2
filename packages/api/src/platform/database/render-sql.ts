import type { Dialect, Piece, Sql, SqlValue } from './sql.js';

interface RenderedSql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

interface Rendering {
  readonly dialect: Dialect;
  readonly texts: string[];
  readonly values: SqlValue[];
}

/** Text and values as the driver wants them: `?` for SQLite, `$1` for PostgreSQL. */
export function render(statement: Sql, dialect: Dialect): RenderedSql {
  const rendering: Rendering = { dialect, texts: [], values: [] };
  for (const piece of statement.pieces) renderPiece(piece, rendering);
  return { text: rendering.texts.join(''), values: rendering.values };
}

function renderPiece(piece: Piece, rendering: Rendering): void {
  switch (piece.kind) {
    case 'text':
      rendering.texts.push(piece.text);
      return;
    case 'value':
      rendering.texts.push(bind(piece.value, rendering));
      return;
    case 'rows':
      rendering.texts.push(piece.rows.map((row) => renderRow(row, rendering)).join(', '));
      return;
    case 'by-dialect':
      for (const chosen of piece.choice[rendering.dialect].pieces) renderPiece(chosen, rendering);
  }
}

function renderRow(row: readonly SqlValue[], rendering: Rendering): string {
  return `(${row.map((value) => bind(value, rendering)).join(', ')})`;
}

/** @returns What stands for the value in the text. */
function bind(value: SqlValue, { dialect, values }: Rendering): string {
  values.push(toDriverValue(value, dialect));
  return dialect === 'sqlite' ? '?' : `$${values.length}`;
}

function toDriverValue(value: SqlValue, dialect: Dialect): SqlValue {
  // SQLite would keep NaN as NULL and infinity as a number, both in silence.
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('render needs finite numbers');
  if (typeof value === 'boolean' && dialect === 'sqlite') return value ? 1 : 0;
  return value;
}
