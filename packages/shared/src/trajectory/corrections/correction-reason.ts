import type { Problem } from '../../error/problem.js';
import type { Localised } from '../../vocabulary/localised.js';
import type { CorrectionReason, ReasonedAct } from '../../vocabulary/correction-labels.js';
import { CORRECTION_REASON_LABELS, REASONS_OF_ACT } from '../../vocabulary/correction-labels.js';
import { textProblems } from '../rules/text-problems.js';

/** Why somebody changes what was registered: a code, and words where the code does not say enough. */
export interface GivenReason {
  readonly code: CorrectionReason;
  /** Null when none were written; needed with `other`. */
  readonly words: string | null;
}

const LONGEST_WORDS = 300;

/** What is wrong with a reason for this act; paths are `reason` and its fields. */
export function reasonProblems(act: ReasonedAct, { code, words }: GivenReason): readonly Problem[] {
  const text = words ?? '';
  const ofText = textProblems({ field: 'words', text, longest: LONGEST_WORDS });
  return [
    ...(REASONS_OF_ACT[act].includes(code) ? [] : [notForThis(act)]),
    ...(code === 'other' && text === '' ? [WORDS_NEEDED] : []),
    ...ofText.map((each) => ({ ...each, path: ['reason', ...each.path] })),
  ];
}

function notForThis(act: ReasonedAct): Problem {
  const labels: readonly Localised[] = REASONS_OF_ACT[act].map((code) => CORRECTION_REASON_LABELS[code]);
  return {
    path: ['reason', 'code'],
    code: 'reason-not-for-this',
    message: { nl: 'Deze reden past hier niet.', en: 'This reason does not fit here.' },
    hint: {
      nl: `Kies: ${labels.map(({ nl }) => nl.toLowerCase()).join(', ')}.`,
      en: `Choose: ${labels.map(({ en }) => en.toLowerCase()).join(', ')}.`,
    },
  };
}

const WORDS_NEEDED: Problem = {
  path: ['reason', 'words'],
  code: 'reason-words-needed',
  message: { nl: 'Bij een andere reden hoort een uitleg.', en: 'Another reason needs an explanation.' },
  hint: { nl: 'Schrijf in een paar woorden waarom.', en: 'Write in a few words why.' },
};
