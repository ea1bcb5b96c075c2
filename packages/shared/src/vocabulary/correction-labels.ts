import type { Localised } from './localised.js';

/** Acts that need a reason: they change what somebody registered before. */
export type ReasonedAct = 'CORRECTED' | 'VOIDED' | 'RESTORED' | 'REOPENED';

/** Why something that was registered is changed. No source lists these; they are ours. */
export const CORRECTION_REASON_LABELS = {
  typo: { nl: 'Typefout of verkeerd gekozen', en: 'Typed or chosen wrongly' },
  'known-later': { nl: 'Pas later bekend geworden', en: 'Became known later' },
  'wrong-file': { nl: 'Hoort in een ander dossier', en: 'Belongs in another file' },
  'entered-twice': { nl: 'Dubbel vastgelegd', en: 'Registered twice' },
  'did-not-happen': { nl: 'Is niet doorgegaan', en: 'Did not take place' },
  'voided-by-mistake': { nl: 'Was toch goed', en: 'Was right after all' },
  'closed-by-mistake': { nl: 'Per ongeluk gesloten', en: 'Closed by mistake' },
  'care-goes-on': { nl: 'De hulp gaat toch verder', en: 'The care goes on' },
  'to-correct': { nl: 'Er moet iets verbeterd worden', en: 'Something has to be corrected' },
  other: { nl: 'Andere reden', en: 'Another reason' },
} as const satisfies Readonly<Record<string, Localised>>;

export type CorrectionReason = keyof typeof CORRECTION_REASON_LABELS;

/** Which reasons go with which act, in the order in which a form offers them. */
export const REASONS_OF_ACT: Readonly<Record<ReasonedAct, readonly CorrectionReason[]>> = {
  CORRECTED: ['typo', 'known-later', 'other'],
  VOIDED: ['wrong-file', 'entered-twice', 'did-not-happen', 'other'],
  RESTORED: ['voided-by-mistake', 'other'],
  REOPENED: ['closed-by-mistake', 'care-goes-on', 'to-correct', 'other'],
};
