import { itemsOnForm } from '../scoring/items-on-form.js';
import { scaleOnForm } from '../scoring/scale-on-form.js';
import { countingOf } from './counting-direction.js';
import type { Subject } from './subject.js';

/** One scale on one form. */
export interface Place {
  readonly form: string;
  readonly scale: string;
}

/** Items that may matter for a scale: those of its rule; of a scorer, any item of the form. */
export function itemsBehind({ definition, scorer }: Subject, { form, scale }: Place): readonly string[] {
  const counting = scorer === undefined ? countingOf(definition, scale, form) : null;
  return counting === null ? itemsOnForm(definition, form) : [...counting.keys()];
}

/** Whether a score comes in ready, itself or by one of its parts: then no answers lead to it. */
export function comesInReady(subject: Subject, { form, scale }: Place): boolean {
  if (subject.scorer !== undefined) return false;
  const rule = scaleOnForm(subject.definition, scale, form)?.score;
  if (rule?.method !== 'sum-of-scales') return rule?.method === 'given';
  return rule.scales.some((part) => comesInReady(subject, { form, scale: part }));
}
