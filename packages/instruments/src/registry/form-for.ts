import type { Informant } from '@trefzeker/shared';
import type { InstrumentDefinition } from '../sdk/index.js';

/** Which form each type of informant fills in. */
const FORMS: Readonly<Record<Informant, string>> = {
  youth: 'self',
  mother: 'parent',
  father: 'parent',
  parent: 'parent',
  'foster-parent': 'parent',
  teacher: 'teacher',
  'group-worker': 'professional',
  professional: 'professional',
  guardian: 'professional',
  'probation-officer': 'professional',
};

/** The form of an informant; null when the instrument does not have it. */
export function formFor({ forms }: InstrumentDefinition, informant: Informant): string | null {
  const form = FORMS[informant];
  return forms.includes(form) ? form : null;
}
