import type { ChangeClass } from '../instrument/change.js';
import type { Moment } from '../trajectory/trajectory-record.js';
import type { Localised } from './localised.js';

export const MOMENT_LABELS: Readonly<Record<Moment, Localised>> = {
  START: { nl: 'Bij de start', en: 'At the start' },
  INTERIM: { nl: 'Tussendoor', en: 'In between' },
  END: { nl: 'Aan het einde', en: 'At the end' },
  FOLLOW_UP: { nl: 'Na afloop', en: 'Afterwards' },
};

/** How one change class is written: national code, sign that goes with word and shape, words. */
export interface ChangeClassTerm {
  readonly code: -1 | 0 | 1 | 2;
  readonly sign: '++' | '+' | '0' | '−';
  readonly label: Localised;
}

/** @see Raamwerkafspraken 2010, annexes 4 and 6 */
export const CHANGE_CLASS_TERMS: Readonly<Record<ChangeClass, ChangeClassTerm>> = {
  DETERIORATED: { code: -1, sign: '−', label: { nl: 'Verslechterd', en: 'Deteriorated' } },
  UNCHANGED: { code: 0, sign: '0', label: { nl: 'Niet aantoonbaar veranderd', en: 'No reliable change' } },
  IMPROVED: {
    code: 1,
    sign: '+',
    label: { nl: 'Verbeterd, niet hersteld', en: 'Improved, not recovered' },
  },
  RECOVERED: {
    code: 2,
    sign: '++',
    label: { nl: 'Verbeterd en hersteld', en: 'Improved and recovered' },
  },
};
