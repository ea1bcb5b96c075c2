import { INFORMANT_LABELS } from '@trefzeker/shared';
import type { Informant, Problem } from '@trefzeker/shared';
import { formWords } from '../scoring/form-words.js';
import type { InstrumentDefinition } from '../sdk/index.js';

/** An informant for whom the instrument has no form. */
export function informantProblem({ label, forms }: InstrumentDefinition, informant: Informant): Problem {
  const who = INFORMANT_LABELS[informant];
  const known = forms.map(formWords);
  return {
    path: ['informant'],
    code: 'informant-without-form',
    message: {
      nl: `${label.nl} heeft geen formulier voor deze informant (${who.nl}).`,
      en: `${label.en} has no form for this informant (${who.en}).`,
    },
    hint: {
      nl: `De formulieren zijn: ${known.map(({ nl }) => nl).join(', ')}.`,
      en: `The forms are: ${known.map(({ en }) => en).join(', ')}.`,
    },
  };
}
