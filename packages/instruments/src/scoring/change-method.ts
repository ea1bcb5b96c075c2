import type { Direction } from '@trefzeker/shared';
import type { ChangeNumber, ChangeNumbers, Known } from './change-numbers.js';
import { assertKnown, lackOf } from './change-numbers.js';
import { type CutOffGroups, cutOff } from './cut-off.js';
import type { ChangeMeasure } from './methods/change-measure.js';
import type { NotClassifiableReason } from './reasons.js';

/** What a method is made from. */
export interface MethodInput extends ChangeNumbers {
  readonly direction: Direction;
  /** Of an index, in its standard errors. */
  readonly criterion: number;
}

/** A method with its numbers in place: made once, used for many pairs. */
export interface PreparedMethod {
  readonly measure: ChangeMeasure;
  /** The measure must be strictly beyond it, in its own unit, on either side. */
  readonly bound: number;
  /** Is the measure an index in standard errors? Then results keep it as RCI. */
  readonly isIndex: boolean;
  /**
   * How the method knows that an end lies within the normal range; null where the score is held against
   * the cut-off.
   */
  readonly endsNormal: ((after: number) => boolean) | null;
}

/** All that tells one method from another. */
export interface ChangeMethodDefinition {
  /** In the order in which a lack is told. */
  readonly needs: readonly ChangeNumber[];
  /** Where the normal range ends between two groups, in points of the scale; null where that cannot be said. */
  readonly cutOffBetween: (kind: 'a' | 'b' | 'c', groups: CutOffGroups, input: MethodInput) => number | null;
  /** @param cutOff - Null when there is none. */
  readonly prepare: (input: MethodInput, cutOff: number | null) => PreparedMethod | NotClassifiableReason;
}

/** Defines a method: `make` is called only when all that it needs is there and possible. */
export function changeMethod<Name extends ChangeNumber>(
  needs: readonly Name[],
  make: (input: MethodInput & Known<Name>, cutOff: number | null) => PreparedMethod | NotClassifiableReason,
): ChangeMethodDefinition {
  return {
    needs,
    cutOffBetween: cutOff,
    prepare(input, end) {
      const lack = lackOf(input, needs);
      if (lack !== null) return lack;
      assertKnown(input, needs);
      return make(input, end);
    },
  };
}

/** A method whose measure is an index, held against the criterion. */
export function byIndex(measure: ChangeMeasure, { criterion }: MethodInput): PreparedMethod {
  return { measure, bound: criterion, isIndex: true, endsNormal: null };
}

/** A method that knows no measurement error. */
export function byBound(measure: ChangeMeasure, bound: number): PreparedMethod {
  return { measure, bound, isIndex: false, endsNormal: null };
}
