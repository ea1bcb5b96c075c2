import { createHash } from 'node:crypto';

/**
 * Chance that repeats itself: each draw follows from the seed and from what is drawn, not from what was drawn
 * before. So a client that is added to the demonstration leaves all others as they were.
 */
export interface Draws {
  /** From 0 up to, but not including, 1. */
  share(what: string): number;
  /** Whole number; both ends may come out. */
  between(what: string, lowest: number, highest: number): number;
  pick<Item>(what: string, items: readonly [Item, ...Item[]]): Item;
  /** True in `share` of the cases. */
  chance(what: string, share: number): boolean;
  /** An id that looks like a random one. */
  id(what: string): string;
  /** The same for somebody or something: what is drawn for one does not depend on the other. */
  of(whom: string): Draws;
}

export function createDraws(seed: string): Draws {
  const hash = (what: string) => createHash('sha256').update(`${seed}/${what}`).digest();
  const share = (what: string) => hash(what).readUInt32BE() / 2 ** 32;
  const between = (what: string, lowest: number, highest: number) =>
    lowest + Math.floor(share(what) * (highest - lowest + 1));
  return {
    share,
    between,
    pick: (what, items) => items[between(what, 0, items.length - 1)] ?? items[0],
    chance: (what, part) => share(what) < part,
    id: (what) =>
      hash(`id/${what}`)
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5'),
    of: (whom) => createDraws(`${seed}/${whom}`),
  };
}
