import { isDeepStrictEqual } from 'node:util';
import type { ConformanceFinding } from './finding.js';
import { broken, distinct } from './finding.js';
import { isDeeplyFrozen } from './is-deeply-frozen.js';
import { sampleForms } from './sample-forms.js';
import type { Attempt } from './scorer-of.js';
import { attemptOf, contextOf, scorerOf } from './scorer-of.js';
import type { Answers } from '../sdk/index.js';
import type { ConformanceCheck, Subject } from './subject.js';

/** For each scale of the form a score or a reason; never NaN, a promise, an exception or another scale. */
export const givesResults: ConformanceCheck = (subject) =>
  onEachAttempt(subject, (form, tried) =>
    tried.kind === 'results'
      ? []
      : tried.problems.map(({ scale, what, whatNl }) =>
          broken(scale === '' ? `form ${form}` : `scale ${scale}`, what, whatNl),
        ),
  );

/** JSON says the same of the results: they are stored, hashed and sent. */
export const resultsSurviveJson: ConformanceCheck = (subject) =>
  onEachAttempt(subject, (form, tried) =>
    tried.kind === 'broken' || isDeepStrictEqual(JSON.parse(JSON.stringify(tried.raw)), tried.raw)
      ? []
      : [
          broken(
            `form ${form}`,
            'gives results that read back from JSON as something else',
            'geeft resultaten die anders terugkomen uit JSON',
          ),
        ],
  );

/** Nobody can change a result after it was given. */
export const resultsAreFrozen: ConformanceCheck = (subject) =>
  onEachAttempt(subject, (form, tried) =>
    tried.kind === 'broken' || isDeeplyFrozen(tried.raw)
      ? []
      : [
          broken(
            `form ${form}`,
            'gives results that can be changed afterwards',
            'geeft resultaten die later nog kunnen worden veranderd',
          ),
        ],
  );

/** The answers are as they were. */
export const keepsItsInput: ConformanceCheck = (subject) =>
  distinct(
    subject.definition.forms.flatMap((form) => {
      const score = scorerOf(subject, form);
      const context = contextOf(subject, form);
      return sampleForms(subject.definition, form).flatMap((answers) => {
        const given = { ...answers };
        score(given, context);
        const isKept = isDeepStrictEqual(given, answers) && isSameOrder(given, answers);
        return isKept
          ? []
          : [
              broken(
                `form ${form}`,
                'changes the answers that it was given',
                'verandert de antwoorden die het krijgt',
              ),
            ];
      });
    }),
  );

function isSameOrder(left: Answers, right: Answers): boolean {
  return isDeepStrictEqual(Object.keys(left), Object.keys(right));
}

function onEachAttempt(
  subject: Subject,
  check: (form: string, tried: Attempt) => readonly ConformanceFinding[],
): readonly ConformanceFinding[] {
  return distinct(
    subject.definition.forms.flatMap((form) => {
      const attempt = attemptOf(subject, form);
      return sampleForms(subject.definition, form).flatMap((answers) => check(form, attempt(answers)));
    }),
  );
}
