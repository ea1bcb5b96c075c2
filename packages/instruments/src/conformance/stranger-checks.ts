import { checkAnswers } from '../scoring/check-answers.js';
import type { AnswerCheck } from '../scoring/check-answers.js';
import { itemsOnForm } from '../scoring/items-on-form.js';
import { doubledKeys } from '../sdk/json/doubled-keys.js';
import type { ConformanceFinding } from './finding.js';
import { broken } from './finding.js';
import type { ConformanceCheck, Subject } from './subject.js';

/** What the form does not have gets in nowhere: each stranger is refused, and all of them together. */
export const refusesStrangers: ConformanceCheck = (subject) =>
  subject.definition.forms.flatMap((form) => [
    ...strangeItems(subject, form),
    ...strangeAnswers(subject, form),
    ...untoldProblems(subject, form),
  ]);

/** A key that stands twice in the text of a definition or a norm set: reading it would drop the first. */
export const hasNoDoubledKeys: ConformanceCheck = ({ texts = [] }) =>
  texts.flatMap(({ name, text }) =>
    doubledKeys(text).map(({ path, line }) =>
      broken(`${name}, line ${line}`, `has ${path.join('.')} twice`, `heeft ${path.join('.')} twee keer`),
    ),
  );

/** A name that nobody has, one that every object has, and the items of other forms. */
function strangeItems(subject: Subject, form: string): readonly ConformanceFinding[] {
  const onForm = itemsOnForm(subject.definition, form);
  const elsewhere = Object.keys(subject.definition.items).filter((item) => !onForm.includes(item));
  return ['no-such-item', 'constructor', ...elsewhere]
    .filter((item) => accept(subject, form, { [item]: 0 }).kind === 'valid')
    .map((item) =>
      broken(
        `form ${form}`,
        `accepts item ${item}, which it does not have`,
        `neemt vraag ${item} aan, die het niet heeft`,
      ),
    );
}

/** Beside the range, between two answers, and what is no number. */
function strangeAnswers(subject: Subject, form: string): readonly ConformanceFinding[] {
  return itemsOnForm(subject.definition, form).flatMap((item) => {
    const [lowest, highest] = subject.definition.items[item]?.range ?? [0, 0];
    const values = [lowest - 1, highest + 1, lowest + 0.5, Number.NaN, String(lowest), true, [lowest]];
    const isAccepted = values.some((value) => {
      const checked = accept(subject, form, { [item]: value });
      return checked.kind === 'valid' && Object.hasOwn(checked.answers, item);
    });
    return isAccepted
      ? [
          broken(
            `item ${item}`,
            'accepts an answer that does not exist',
            'neemt een antwoord aan dat niet bestaat',
          ),
        ]
      : [];
  });
}

/** Two things are wrong: both are told. */
function untoldProblems(subject: Subject, form: string): readonly ConformanceFinding[] {
  const [item] = itemsOnForm(subject.definition, form);
  if (item === undefined) return [];
  const tooHigh = (subject.definition.items[item]?.range[1] ?? 0) + 1;
  const checked = accept(subject, form, { [item]: tooHigh, 'no-such-item': 0 });
  return checked.kind === 'answers-invalid' && checked.problems.length < 2
    ? [broken(`form ${form}`, 'does not tell all problems together', 'vertelt niet alle problemen tegelijk')]
    : [];
}

function accept(
  { definition, platform }: Subject,
  form: string,
  answers: Readonly<Record<string, unknown>>,
): AnswerCheck {
  return platform?.accept?.(definition, form, answers) ?? checkAnswers(definition, form, { answers });
}
