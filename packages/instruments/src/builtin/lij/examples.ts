import type { WorkedExample } from '../../sdk/index.js';

/** The lowest level everywhere, the highest everywhere, and one level alone: that one has a score. */
export function examplesOf(keys: readonly string[], highest: number): readonly WorkedExample[] {
  const all = (level: number) => Object.fromEntries(keys.map((key) => [key, level]));
  const [first, ...others] = keys;
  const ends = [
    {
      title: 'the lowest level everywhere',
      form: 'professional',
      answers: all(1),
      scores: all(1),
    },
    {
      title: 'the highest level everywhere',
      form: 'professional',
      answers: all(highest),
      scores: all(highest),
    },
  ];
  if (first === undefined) return ends;
  const alone = {
    title: 'one level alone: what was not judged has no score',
    form: 'professional',
    answers: { [first]: 2 },
    scores: {
      [first]: 2,
      ...Object.fromEntries(others.map((key) => [key, 'not-scorable' as const])),
    },
  };
  return [...ends, alone];
}
