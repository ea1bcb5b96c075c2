import { describe, expect, test } from 'vitest';
import { packLabels, rowsNeeded } from './pack-labels.js';
import type { Labelled, Placed } from './pack-labels.js';

const WIDTH = 600;
/** What a letter takes at most in the picture, a little under the room that the packing keeps for it. */
const LETTER = 7;

function extentOf({ mark, side }: Placed<Labelled>): readonly [number, number] {
  const text = 13 + mark.label.length * LETTER;
  return side === 'right' ? [mark.x - 8, mark.x + text] : [mark.x - text, mark.x + 8];
}

function touches(a: Placed<Labelled>, b: Placed<Labelled>): boolean {
  const [aFrom, aTo] = extentOf(a);
  const [bFrom, bTo] = extentOf(b);
  return a.row === b.row && aFrom < bTo && bFrom < aTo;
}

describe('packLabels', () => {
  test('lets no two labels touch, however close the marks stand', () => {
    for (const distance of [0, 3, 11, 40, 90]) {
      const marks = Array.from({ length: 12 }, (_, index) => ({
        x: 5 + index * distance,
        label: 'SDQ, aanvang'.slice(0, 3 + ((index * 5) % 10)),
      })).filter(({ x }) => x <= WIDTH);

      const placed = packLabels(marks, WIDTH);
      const pairs = placed.flatMap((a, index) => placed.slice(index + 1).map((b) => touches(a, b)));

      expect(pairs).not.toContain(true);
    }
  });

  test('keeps marks on one row while there is room', () => {
    const placed = packLabels(
      [
        { x: 10, label: 'SDQ' },
        { x: 200, label: 'SDQ' },
      ],
      WIDTH,
    );

    expect(placed.map(({ row }) => row)).toEqual([0, 0]);
    expect(rowsNeeded(placed)).toBe(1);
  });

  test('puts a label on the left of a mark near the right edge', () => {
    const [placed] = packLabels([{ x: 590, label: 'CBCL/6-18, einde' }], WIDTH);

    expect(placed?.side).toBe('left');
  });
});
