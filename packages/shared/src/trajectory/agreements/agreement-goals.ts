import type { Problem } from '../../error/problem.js';
import { textProblems } from '../rules/text-problems.js';

/** Ours: more cannot be worked on, and a form with more is not read. */
const MOST_GOALS = 25;

/** Ours: room for two long sentences. */
const LONGEST_GOAL = 500;

/** What is wrong with the texts of goals, each at its place. */
export function goalTextProblems(
  goals: readonly string[],
  pathOf: (place: number) => readonly (string | number)[],
): readonly Problem[] {
  const inTexts = goals.flatMap((text, place) => {
    const problems = text === '' ? [EMPTY] : textProblems({ field: 'goals', text, longest: LONGEST_GOAL });
    return problems.map((problem) => ({ ...problem, path: pathOf(place) }));
  });
  return goals.length > MOST_GOALS ? [...inTexts, TOO_MANY] : inTexts;
}

const EMPTY: Problem = {
  path: ['goals'],
  code: 'goal-empty',
  message: { nl: 'Er staat geen doel.', en: 'There is no goal here.' },
  hint: { nl: 'Schrijf het doel op, of haal het weg.', en: 'Write the goal down, or remove it.' },
};

const TOO_MANY: Problem = {
  path: ['goals'],
  code: 'too-many-goals',
  message: { nl: 'Dit zijn te veel doelen.', en: 'These are too many goals.' },
  hint: { nl: `Gebruik ten hoogste ${MOST_GOALS} doelen.`, en: `Use at most ${MOST_GOALS} goals.` },
};
