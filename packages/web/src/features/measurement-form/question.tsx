import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useId, useRef } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { ChoiceAnswer } from './choice-answer.js';
import { isTyped, placeOfItem, withAnswer, withoutAnswer } from './filled-form.js';
import { problemAt } from './form-context.js';
import type { FormState } from './form-context.js';
import type { FormItem } from './form-definition.js';
import { NumberAnswer } from './number-answer.js';
import { useAnswerKeys } from './use-answer-keys.js';

interface QuestionProps {
  readonly item: FormItem;
  readonly state: FormState;
  /** Stands alone on the screen: its text is a heading. */
  readonly isAlone?: boolean;
  /** Somebody asked for this question: its heading gets the focus when it comes. */
  readonly isAskedFor?: boolean;
  readonly onNext?: (() => void) | undefined;
}

/** One question with its answers. What is not answered yet says so: it is not the same as 0. */
export function Question({ item, state, isAlone = false, isAskedFor = false, onNext }: QuestionProps) {
  const { t, say } = useI18n();
  const id = useId();
  const question = useRef<HTMLFieldSetElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { filled, onChange } = state;
  const answer = filled.answers[item.key];
  const error = problemAt(state, placeOfItem(item.key));
  const label = say(item.label);
  const onAnswer = (value: number) => onChange(withAnswer(filled, item.key, value));
  useAnswerKeys(question, { range: item.range, onAnswer, onNext });
  useEffect(() => {
    if (isAskedFor) heading.current?.focus();
  }, [isAskedFor, item.key]);
  return (
    <fieldset
      ref={question}
      id={placeOfItem(item.key)}
      className={`tz-question ${lookOf(answer, error)}`.trim()}
      {...(error === undefined ? {} : { 'aria-describedby': `${id}-error` })}
    >
      <legend>
        {isAlone ? (
          <Heading level={2} ref={heading} tabIndex={-1}>
            {label}
          </Heading>
        ) : (
          label
        )}
      </legend>
      {error === undefined ? null : (
        <p className="tz-field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {isTyped(item) ? (
        <NumberAnswer item={item} state={state} />
      ) : (
        <ChoiceAnswer item={item} answer={answer} onAnswer={onAnswer} />
      )}
      <p className="tz-question__state">
        {answer === undefined ? (
          t.form.notFilledIn
        ) : (
          <button
            type="button"
            className="tz-clear"
            aria-label={t.form.clearOf(label)}
            onClick={() => {
              onChange(withoutAnswer(filled, item.key));
              question.current?.querySelector('input')?.focus();
            }}
          >
            {t.form.clear}
          </button>
        )}
      </p>
    </fieldset>
  );
}

function lookOf(answer: number | undefined, error: string | undefined): string {
  if (error !== undefined) return 'tz-question--wrong';
  return answer === undefined ? 'tz-question--open' : '';
}
