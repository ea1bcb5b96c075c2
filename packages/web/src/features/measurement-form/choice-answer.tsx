import { useId } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import type { FormItem } from './form-definition.js';

interface ChoiceAnswerProps {
  readonly item: FormItem;
  readonly answer: number | undefined;
  readonly onAnswer: (value: number) => void;
}

/** The answers of a question to choose from: by their wording, else by their number. */
export function ChoiceAnswer({ item, answer, onAnswer }: ChoiceAnswerProps) {
  const { say } = useI18n();
  const name = useId();
  const [lowest, highest] = item.range;
  const values = Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step);
  const isWorded = item.options.length > 2;
  return (
    <div className={isWorded ? 'tz-answers tz-answers--worded' : 'tz-answers'}>
      {values.map((value) => {
        const option = item.options.find((each) => each.value === value);
        return (
          <label key={value} className="tz-answer">
            <input
              type="radio"
              name={name}
              value={value}
              checked={answer === value}
              onChange={() => onAnswer(value)}
            />
            <span className="tz-answer__number">{value}</span>
            {option === undefined ? null : <span>{say(option.label)}</span>}
          </label>
        );
      })}
    </div>
  );
}
