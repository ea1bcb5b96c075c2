/** Two questions; one scale by a rule, one by the plug-in's own scorer: the higher answer. */
export const TWO_QUESTIONS = {
  key: 'two-questions',
  edition: 1,
  label: { nl: 'Twee vragen', en: 'Two questions' },
  about: { nl: 'Om te proberen.', en: 'To try.' },
  source: { citation: 'Invented for a test.', licence: 'EUPL-1.2' },
  forms: ['self'],
  ageRange: [0, 99],
  items: {
    a: { label: { nl: 'Eerste', en: 'First' }, range: [0, 3] },
    b: { label: { nl: 'Tweede', en: 'Second' }, range: [0, 3] },
  },
  scales: {
    highest: {
      label: { nl: 'Hoogste', en: 'Highest' },
      range: [0, 3],
      direction: 'lower-is-better',
      level: 'ordinal',
      purposes: ['severity', 'change'],
      score: { method: 'scorer', items: ['a', 'b'] },
    },
    sum: {
      label: { nl: 'Samen', en: 'Together' },
      range: [0, 6],
      direction: 'lower-is-better',
      level: 'ordinal',
      purposes: ['severity', 'change'],
      score: { method: 'sum', items: ['a', 'b'], minimumAnswered: 2, missing: 'answered-only' },
    },
  },
  outcomeScales: ['sum'],
  examples: [
    { title: 'One and three', form: 'self', answers: { a: 1, b: 3 }, scores: { highest: 3, sum: 4 } },
  ],
} as const;

/** Fails on two answers of 2, which nobody tries before. */
export const TWO_QUESTIONS_SCORER = `export function score({ a, b }) {
  if (a === 2 && b === 2) throw new Error(\`answers \${a} and \${b}\`);
  const isComplete = a !== undefined && b !== undefined;
  return {
    highest: isComplete
      ? { kind: 'scored', raw: Math.max(a, b), answered: 2, prorated: false }
      : { kind: 'not-scorable', reason: 'too-few-answers', missing: ['a', 'b'] },
  };
}`;
