import type { Direction } from '@trefzeker/shared';
import type { ChangeMethod } from '../sdk/change-policy.js';
import type { MethodInput, PreparedMethod } from './change-method.js';
import { CHANGE_METHOD_DEFINITIONS } from './change-methods.js';
import type { CutOffGroups } from './cut-off.js';
import { isBetter } from './is-better.js';
import type { ChangeMeasure } from './methods/change-measure.js';
import type { NotClassifiableReason } from './reasons.js';

/** A cut-off that lies between two groups: each method puts it there in its own way. */
export interface CutOffBetween extends Omit<CutOffGroups, 'direction'> {
  readonly kind: 'a' | 'b' | 'c';
}

/** What a class is made of; null where it is not known. */
export interface ChangeParameters extends MethodInput {
  readonly method: ChangeMethod;
  /**
   * Where the normal range ends, in points of the scale; `not-asked` where nobody wants to know: then
   * nobody is RECOVERED.
   */
  readonly cutOff: number | CutOffBetween | 'not-asked' | null;
  readonly requireClinicalStart: boolean;
}

/** Where people without problems score. */
export interface NormalRange {
  /** In points of the scale; the bound itself is on neither side. */
  readonly cutOff: number;
  readonly endsWithin: (after: number) => boolean;
  readonly startsOutside: (before: number) => boolean;
}

/** A judge of many pairs: nothing is looked up or made for a pair but its result. */
export interface ReadyRule extends Pick<PreparedMethod, 'measure' | 'bound' | 'isIndex'> {
  readonly kind: 'ready';
  readonly direction: Direction;
  /** Null when nobody asked for it. */
  readonly normalRange: NormalRange | null;
  /** Recovered only if the start was outside the normal range. */
  readonly requireClinicalStart: boolean;
}

/** Why there is no class; an RCI may exist without one. */
export interface IncompleteRule {
  readonly kind: 'incomplete';
  readonly reason: NotClassifiableReason;
  readonly direction: Direction;
  readonly index: ChangeMeasure | null;
}

export type ChangeRule = ReadyRule | IncompleteRule;

/**
 * Makes the rule for many pairs, once. Whatever is missing makes all pairs not classifiable, also
 * those for which it would not matter: else the unchanged would count and the improved would not,
 * and every figure would lean.
 */
export function makeChangeRule(parameters: ChangeParameters): ChangeRule {
  const { direction, requireClinicalStart } = parameters;
  const cutOff = cutOffOf(parameters);
  const prepared = CHANGE_METHOD_DEFINITIONS[parameters.method].prepare(parameters, cutOff);
  if (typeof prepared === 'string') return incompleteRule(prepared, direction);
  const { measure, bound, isIndex } = prepared;
  if (cutOff === null && parameters.cutOff !== 'not-asked') {
    return { ...incompleteRule('no-cut-off', direction), index: isIndex ? measure : null };
  }
  const normalRange = cutOff === null ? null : normalRangeFrom(cutOff, direction, prepared);
  return { kind: 'ready', direction, measure, bound, isIndex, normalRange, requireClinicalStart };
}

/** A rule that judges nobody. */
export function incompleteRule(reason: NotClassifiableReason, direction: Direction): IncompleteRule {
  return { kind: 'incomplete', reason, direction, index: null };
}

function cutOffOf(parameters: ChangeParameters): number | null {
  const { cutOff, direction, method } = parameters;
  if (cutOff === 'not-asked' || cutOff === null) return null;
  if (typeof cutOff === 'number') return Number.isFinite(cutOff) ? cutOff : null;
  return CHANGE_METHOD_DEFINITIONS[method].cutOffBetween(cutOff.kind, { ...cutOff, direction }, parameters);
}

function normalRangeFrom(cutOff: number, direction: Direction, { endsNormal }: PreparedMethod): NormalRange {
  return {
    cutOff,
    endsWithin: endsNormal ?? ((after) => isBetter(after, cutOff, direction)),
    startsOutside: (before) => isBetter(cutOff, before, direction),
  };
}
