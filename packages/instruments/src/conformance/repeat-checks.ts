import { isDeepStrictEqual } from 'node:util';
import type { ConformanceFinding } from './finding.js';
import { broken, distinct } from './finding.js';
import type { Results } from './read-results.js';
import { sampleForms } from './sample-forms.js';
import { resultsOf } from './scorer-of.js';
import type { Answers } from '../sdk/index.js';
import type { ConformanceCheck, Subject } from './subject.js';

type Score = (answers: Answers) => Results;

/** The same answers, the same results: at once, and again after other answers came in between. */
export const isDeterministic: ConformanceCheck = (subject) =>
  onEachForm(subject, (form, score, forms) => {
    const first = forms.map(score);
    const isSame = forms.every((answers, index) =>
      [score(answers), score(answers)].every((again) => isDeepStrictEqual(again, first[index])),
    );
    return isSame
      ? []
      : [
          broken(
            `form ${form}`,
            'scores the same answers in two ways',
            'geeft dezelfde antwoorden twee verschillende scores',
          ),
        ];
  });

/** The results do not hang on the order in which the answers come. */
export const ignoresOrder: ConformanceCheck = (subject) =>
  onEachForm(subject, (form, score, forms) => {
    const isSame = forms.every((answers) => isDeepStrictEqual(score(answers), score(turned(answers))));
    return isSame
      ? []
      : [
          broken(
            `form ${form}`,
            'scores the same answers otherwise in another order',
            'geeft dezelfde antwoorden in een andere volgorde een andere score',
          ),
        ];
  });

function turned(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).reverse());
}

function onEachForm(
  subject: Subject,
  check: (form: string, score: Score, forms: readonly Answers[]) => readonly ConformanceFinding[],
): readonly ConformanceFinding[] {
  const findings = subject.definition.forms.flatMap((form) =>
    check(form, resultsOf(subject, form), sampleForms(subject.definition, form)),
  );
  return distinct(findings);
}
