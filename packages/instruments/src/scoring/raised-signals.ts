import type { InstrumentDefinition, SignalDefinition } from '../sdk/definition.js';
import type { Filled } from './holds.js';
import { holds } from './holds.js';

/** A signal that a measurement gives. */
export interface RaisedSignal {
  readonly key: string;
  readonly kind: SignalDefinition['kind'];
  readonly label: SignalDefinition['label'];
}

/** The alarms and remarks that a filled-in form gives: alarms first, then in the definition's order. */
export function raisedSignals(
  { signals = {} }: InstrumentDefinition,
  form: string,
  filled: Filled,
): readonly RaisedSignal[] {
  return Object.entries(signals)
    .filter(([, { forms, when }]) => (forms?.includes(form) ?? true) && holds(when, filled))
    .map(([key, { kind, label }]) => ({ key, kind, label }))
    .sort((left, right) => Number(right.kind === 'alarm') - Number(left.kind === 'alarm'));
}
