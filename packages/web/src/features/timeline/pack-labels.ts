export interface Labelled {
  /** Middle of the mark, in pixels from the left edge. */
  readonly x: number;
  readonly label: string;
}

export interface Placed<Mark extends Labelled> {
  readonly mark: Mark;
  /** Row within the lane, 0 on top. */
  readonly row: number;
  /** Which side of the mark the label stands on: left where it would run off the right edge. */
  readonly side: 'left' | 'right';
}

/** Widest usual letter at 12 pixels high; wider than most, so that labels never touch. */
const LETTER = 7.4;
/** Half a mark and the space between it and its label. */
const MARK_ROOM = 14;
const GAP = 8;

/**
 * Puts each mark with its label in the first row where neither touches one that stands there already.
 *
 * @param marks - From left to right.
 */
export function packLabels<Mark extends Labelled>(
  marks: readonly Mark[],
  width: number,
): readonly Placed<Mark>[] {
  const rows: { from: number; to: number }[][] = [];
  return marks.map((mark) => {
    const { from, to, side } = roomOf(mark, width);
    const free = rows.findIndex((taken) =>
      taken.every((other) => to + GAP <= other.from || from - GAP >= other.to),
    );
    const row = free === -1 ? rows.length : free;
    (rows[row] ??= []).push({ from, to });
    return { mark, row, side };
  });
}

function roomOf({ x, label }: Labelled, width: number) {
  const textWidth = label.length * LETTER;
  const runsOff = x + MARK_ROOM + textWidth > width;
  return runsOff
    ? { from: x - MARK_ROOM - textWidth, to: x + MARK_ROOM, side: 'left' as const }
    : { from: x - MARK_ROOM, to: x + MARK_ROOM + textWidth, side: 'right' as const };
}

export function rowsNeeded(placed: readonly { readonly row: number }[]): number {
  return placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
}
