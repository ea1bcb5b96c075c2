import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useI18n } from '../../i18n/i18n.js';
import type { FormState } from './form-context.js';
import type { FormPart } from './form-definition.js';
import { Question } from './question.js';

interface OneQuestionProps {
  /** With the questions that are asked. */
  readonly parts: readonly FormPart[];
  /** Key of the question that is shown; one that is not asked any more gives the first. */
  readonly at: string | null;
  readonly onGo: (item: string) => void;
  /** After the last question; undefined when nothing comes after it. */
  readonly onEnd: (() => void) | undefined;
  readonly state: FormState;
}

/** One question on the screen, with the way back and on. An answer may be left open. */
export function OneQuestion({ parts, at, onGo, onEnd, state }: OneQuestionProps) {
  const { t, say, format } = useI18n();
  const steps = parts.flatMap((part) => part.items.map((item) => ({ part, item })));
  const place = Math.max(
    0,
    steps.findIndex(({ item }) => item.key === at),
  );
  const step = steps[place];
  if (step === undefined) return null;
  const { part, item } = step;
  const before = steps[place - 1]?.item.key;
  const after = steps[place + 1]?.item.key;
  const goOn = after === undefined ? onEnd : () => onGo(after);
  return (
    <div className="tz-panel tz-one">
      <p className="tz-soft">{t.form.questionOf(format.number(place + 1), format.number(steps.length))}</p>
      {part.label === null ? null : (
        <Paragraph>
          <strong>{say(part.label)}</strong>
        </Paragraph>
      )}
      {part.about === null ? null : <p>{say(part.about)}</p>}
      <Question key={item.key} item={item} state={state} isAlone isAskedFor={at !== null} onNext={goOn} />
      <div className="tz-actions">
        {before === undefined ? null : (
          <Button purpose="secondary" onClick={() => onGo(before)}>
            {t.form.previous}
          </Button>
        )}
        {goOn === undefined ? null : (
          <Button purpose="primary" onClick={goOn}>
            {after === undefined ? t.form.afterLast : t.form.next}
          </Button>
        )}
      </div>
    </div>
  );
}
