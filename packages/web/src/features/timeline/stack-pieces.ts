import type { Piece } from './picture.js';

interface Stacked {
  readonly piece: Piece;
  /** 0 on top. */
  readonly row: number;
}

/** Puts each part, by its first day, in the first row in which nothing runs on that day any more. */
export function stackPieces(pieces: readonly Piece[]): readonly Stacked[] {
  const rows: (string | null)[] = [];
  const byStart = pieces.toSorted((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id));
  return byStart.map((piece) => {
    const free = rows.findIndex((end) => end !== null && end < piece.start);
    const row = free === -1 ? rows.length : free;
    rows[row] = piece.end;
    return { piece, row };
  });
}
