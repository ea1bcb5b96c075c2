import { SCORER_SCALE } from './definition-of.js';
import type { NewInstrument } from './new-options.js';

/** For the editor only: the program is built by `trefzeker check`. */
export const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    module: 'NodeNext',
    lib: ['ES2022'],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
  },
  include: ['scorer.ts'],
};

/** A scorer that says something that no rule can: the highest answer on the form. */
export function scorerText({ items }: NewInstrument): string {
  const list = items.map((item) => `'${item}'`).join(', ');
  return `import { notScorable, scored, type Scorer } from '@trefzeker/instruments/sdk';

const ITEMS = [${list}];

/** The highest answer. All questions are needed: without one of them the highest is not known. */
export const score: Scorer = (answers) => {
  const missing = ITEMS.filter((item) => answers[item] === undefined);
  if (missing.length > 0) return { ${SCORER_SCALE}: notScorable('too-few-answers', missing) };
  const given = ITEMS.flatMap((item) => answers[item] ?? []);
  return { ${SCORER_SCALE}: scored(Math.max(...given), { answered: given.length }) };
};
`;
}
