import { addDays, convertGoalScore } from '@trefzeker/shared';
import type { CareEpisode } from '@trefzeker/shared';
import type { Course } from './demo-measuring.js';
import { GOAL_IDEAS } from './demo-words.js';
import type { DemoFile } from './demo-file.js';

/** One to three goals of a care, scored at its end by a school grade that is converted like any other. */
export function setGoals(file: DemoFile, care: CareEpisode, course: Course): void {
  const { draws } = file;
  const wanted = draws.between('goals', 1, 3);
  const first = draws.between('first goal', 0, GOAL_IDEAS.length - 1);
  for (let number = 0; number < wanted; number += 1) {
    const idea = GOAL_IDEAS[(first + 3 * number) % GOAL_IDEAS.length] ?? GOAL_IDEAS[0];
    file.addGoal({
      ...idea,
      careEpisodeId: care.id,
      setOn: addDays(care.start, draws.between(`goal/${number}`, 3, 21)),
      score: scoreOf(care, Math.round(9 - 7 * course.end) + draws.between(`goal score/${number}`, -1, 1)),
    });
  }
}

function scoreOf({ end }: CareEpisode, wanted: number) {
  if (end === null) return null;
  const grade = Math.max(1, Math.min(10, wanted));
  const converted = convertGoalScore({ scale: 'school-grade', score: grade });
  if (converted.kind !== 'converted') throw new RangeError('scoreOf needs a grade that can be converted');
  return { gas: converted.gas, scoredOn: end, originalScale: 'school-grade', originalScore: String(grade) };
}
