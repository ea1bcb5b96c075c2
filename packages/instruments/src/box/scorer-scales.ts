import { scaleOnForm, scalesOnForm } from '../scoring/scale-on-form.js';
import type { InstrumentDefinition } from '../sdk/index.js';

/** Scales of a form that the plug-in's own scorer computes. */
export function scorerScales(definition: InstrumentDefinition, form: string): readonly string[] {
  return scalesOnForm(definition, form).filter(
    (scale) => scaleOnForm(definition, scale, form)?.score.method === 'scorer',
  );
}

/** Whether any form of the instrument needs a scorer. */
export function needsScorer(definition: InstrumentDefinition): boolean {
  return definition.forms.some((form) => scorerScales(definition, form).length > 0);
}
