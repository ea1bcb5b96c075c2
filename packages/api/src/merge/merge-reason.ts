import { textProblems } from '@trefzeker/shared';
import type { Problem } from '@trefzeker/shared';

/** Why two clients become one, or two again: always needed, in words on one line. */
export function mergeReasonProblems(reason: string): readonly Problem[] {
  return reason.trim() === ''
    ? [REASON_NEEDED]
    : textProblems({ field: 'reason', text: reason, longest: 200 });
}

/** The same, of why two clients are not the same or may be so after all. */
export function notDoubleReasonProblems(reason: string): readonly Problem[] {
  return reason.trim() === '' ? [{ ...REASON_NEEDED, hint: WHY_TWO }] : mergeReasonProblems(reason);
}

const WHY_TWO = {
  nl: 'Een paar woorden zijn genoeg, zoals: het is een neef.',
  en: 'A few words are enough, such as: it is a cousin.',
};

const REASON_NEEDED: Problem = {
  path: ['reason'],
  code: 'reason-needed',
  message: { nl: 'Zeg waarom u dit doet.', en: 'Say why you do this.' },
  hint: {
    nl: 'Een paar woorden zijn genoeg, zoals: twee keer aangemeld.',
    en: 'A few words are enough, such as: registered twice.',
  },
};
