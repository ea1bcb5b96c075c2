import type { GoalDomain } from '@trefzeker/shared';

/** A goal as it stands in a form. */
export interface TypedGoal {
  readonly title: string;
  readonly domain: GoalDomain | '';
  readonly rubric: string;
  /** As `list/code`; empty: none. */
  readonly ownCode: string;
}

export const NO_GOAL: TypedGoal = { title: '', domain: '', rubric: '', ownCode: '' };

/** As it is sent; null while something is missing. */
export function toGoalInput({ title, domain, rubric, ownCode }: TypedGoal) {
  if (title.trim() === '' || domain === '') return null;
  return {
    ...{ title, domain, rubric: rubric === '' ? null : rubric },
    ownCode: ownCode === '' ? null : ownCode,
  };
}
