import { DOT_LOOKS } from './picture.js';
import type { Dot, DotLook } from './picture.js';

/** Dots that stand so near each other that they are drawn as one. */
export interface DotGroup {
  readonly x: number;
  readonly look: DotLook;
  readonly dots: readonly Dot[];
}

/** Room that one needs, in pixels: a finger can choose it without touching its neighbour. */
const ROOM = 24;

/**
 * Joins dots that would touch. A group stands where its first dot stands, and looks as that of its dots that
 * asks most attention.
 */
export function gatherDots(dots: readonly Dot[], x: (day: string) => number): readonly DotGroup[] {
  const groups: { readonly x: number; readonly dots: Dot[] }[] = [];
  for (const dot of dots.toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id))) {
    const last = groups.at(-1);
    const here = x(dot.day);
    if (last !== undefined && here - last.x < ROOM) last.dots.push(dot);
    else groups.push({ x: here, dots: [dot] });
  }
  return groups.map((group) => ({ ...group, look: firstLook(group.dots) }));
}

function firstLook(dots: readonly Dot[]): DotLook {
  return DOT_LOOKS.find((look) => dots.some((dot) => dot.look === look)) ?? 'paper';
}
