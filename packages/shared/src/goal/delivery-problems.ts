import type { Problem } from '../error/problem.js';
import type { GoalToDeliver } from './delivered-goals.js';
import { inOrder } from './delivered-goals.js';
import { MOST_DELIVERED_GOALS } from './goal-problems.js';

/**
 * What is wrong with a choice of goals that are to be delivered; paths are places in the list. More than ten are
 * refused with a proposal: each goal that could be left out is named at its place, the ones that were set last.
 *
 * @param goals - All of the trajectory that the chooser may see.
 * @param takenByOthers - Places that goals take which the chooser may not see, by a choice of others.
 */
export function deliveryProblems(
  chosen: readonly string[],
  { goals, takenByOthers }: { readonly goals: readonly GoalToDeliver[]; readonly takenByOthers: number },
): readonly Problem[] {
  const placeOf = new Map(chosen.map((id, place) => [id, place]));
  const known = inOrder(goals.filter(({ id }) => placeOf.has(id)));
  const room = Math.max(0, MOST_DELIVERED_GOALS - takenByOthers);
  const surplus = known.filter(({ replacedOn }) => replacedOn === null).slice(room);
  const at = (id: string, problem: Omit<Problem, 'path'>): Problem => ({
    ...problem,
    path: ['goalIds', String(placeOf.get(id) ?? 0)],
  });
  return [
    ...[...placeOf.keys()].filter((id) => !known.some((goal) => goal.id === id)).map((id) => at(id, UNKNOWN)),
    ...known.filter(({ replacedOn }) => replacedOn !== null).map(({ id }) => at(id, REPLACED)),
    ...surplus.map(({ id }) => at(id, tooMany(room))),
  ];
}

const UNKNOWN: Omit<Problem, 'path'> = {
  code: 'goal-unknown',
  message: { nl: 'Dit doel staat niet in dit traject.', en: 'This goal is not in this trajectory.' },
  hint: { nl: 'Kies doelen van dit traject.', en: 'Choose goals of this trajectory.' },
};

const REPLACED: Omit<Problem, 'path'> = {
  code: 'goal-replaced',
  message: { nl: 'Dit doel is al vervangen.', en: 'This goal was replaced already.' },
  hint: {
    nl: 'Kies het doel dat ervoor in de plaats kwam.',
    en: 'Choose the goal that took its place.',
  },
};

function tooMany(room: number): Omit<Problem, 'path'> {
  return {
    code: 'more-than-ten-delivered',
    message: {
      nl: `Er is plaats voor ${room} doelen, en dit is er een te veel.`,
      en: `There is room for ${room} goals, and this is one too many.`,
    },
    hint: {
      nl: 'Ons voorstel: laat dit doel weg. De andere die u koos, staan eerder in de lijst.',
      en: 'Our proposal: leave this goal out. The others that you chose stand before it in the list.',
    },
  };
}
