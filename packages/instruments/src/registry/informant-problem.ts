import { INFORMANT_LABELS } from '@trefzeker/shared';
import type { Informant, Problem } from '@trefzeker/shared';
import type { InstrumentDefinition } from '../sdk/index.js';

/** An informant for whom the instrument has no form. */
export function informantProblem({ label, forms }: InstrumentDefinition, informant: Informant): Problem {
  const who = INFORMANT_LABELS[informant];
  return {
    path: ['informant'],
    code: 'informant-without-form',
    message: {
      nl: `${label.nl} heeft geen formulier voor deze informant (${who.nl}).`,
      en: `${label.en} has no form for this informant (${who.en}).`,
    },
    hint: { nl: `De formulieren zijn: ${forms.join(', ')}.`, en: `The forms are: ${forms.join(', ')}.` },
  };
}
