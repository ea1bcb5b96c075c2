import type { DutyLineFragment } from '../../gql/graphql.js';

/** What the picture of a trajectory is made of: lanes, in the groups in which the sources draw them. */
export type LaneGroup = 'keeper' | 'care' | 'measure' | 'measurements';

export interface Lane {
  readonly id: string;
  readonly group: LaneGroup;
  readonly title: string;
  readonly detail: string;
  readonly bars: readonly Bar[];
  /** When a measurement is in time, as the API says. */
  readonly windows: readonly Window[];
  /** What was decided and agreed, and what there is to register. */
  readonly dots: readonly Dot[];
  readonly marks: readonly Mark[];
}

/** Whatever can be opened in the picture. */
interface Item {
  readonly id: string;
  /** What it is, when read out. */
  readonly label: string;
  readonly details: Details;
}

export interface Bar extends Item, Period {
  /** Care episodes or measures that make up a sub-trajectory of more than one. */
  readonly pieces: readonly Piece[];
  /** Whether the beginning and the end are drawn as arrows: those of the client trajectory. */
  readonly hasArrows: boolean;
}

export interface Piece extends Item, Period {}

export interface Mark extends Item {
  readonly day: string;
  /** Beside the mark. */
  readonly words: string;
  readonly isOutsideWindow: boolean;
}

export interface Dot extends Item {
  readonly day: string;
  readonly look: DotLook;
}

/** By what asks most attention: several on one day look as the first of them in this order. */
export const DOT_LOOKS = ['missed', 'todo', 'outside', 'done', 'later', 'excused', 'paper'] as const;
export type DotLook = (typeof DOT_LOOKS)[number];

export type Details =
  | {
      readonly kind: 'facts';
      readonly title: string;
      readonly facts: readonly Fact[];
      readonly to?: readonly Way[];
    }
  | { readonly kind: 'duty'; readonly duty: DutyLineFragment };

/** A term with what it says. */
export type Fact = readonly [term: string, value: string];

interface Way {
  readonly path: string;
  readonly words: string;
}

export interface Period {
  readonly start: string;
  /** Null while it runs. */
  readonly end: string | null;
}

export interface Span {
  readonly start: string;
  readonly end: string;
}

interface Window extends Span {
  readonly id: string;
}
