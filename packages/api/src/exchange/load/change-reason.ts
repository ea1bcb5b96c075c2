import { reasonProblems } from '@trefzeker/shared';
import type { GivenReason, Problem } from '@trefzeker/shared';

/** Why changes are taken over, as the history keeps it with each correction. */
export function givenReason(words: string): GivenReason {
  return { code: 'other', words };
}

/** What is wrong with the reason for taking over changes; nothing when none are. */
export function changeReasonProblems(words: string | null): readonly Problem[] {
  if (words === null) return [];
  return reasonProblems('CORRECTED', givenReason(words.trim())).map((problem) => ({
    ...problem,
    path: ['changeReason'],
  }));
}
