import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { TextField } from '../../ui/text-field.js';
import { placeOfItem, textAt, wantedOfItem, withTypedAnswer } from './filled-form.js';
import type { FormState } from './form-context.js';
import type { FormItem } from './form-definition.js';
import { explainNumber } from './explain-number.js';
import { readNumber } from './read-number.js';

/** A number that is typed, where there are too many answers to choose from. */
export function NumberAnswer({ item, state }: { readonly item: FormItem; readonly state: FormState }) {
  const { t, say, format } = useI18n();
  const [hasLeft, setLeft] = useState(false);
  const { filled, onChange } = state;
  const [lowest, highest] = item.range;
  const text = textAt(filled, item.key);
  const read = readNumber(text, wantedOfItem(item));
  const ends = item.options.map(({ value, label }) => `${format.number(value)} = ${say(label)}`);
  const range = t.form.numberHint(format.number(lowest), format.number(highest));
  return (
    <div onBlur={() => setLeft(true)}>
      <TextField
        label={t.form.number}
        name={placeOfItem(item.key)}
        value={text}
        inputMode="numeric"
        hint={[range, ...ends].join(' ')}
        error={hasLeft ? explainNumber(read.kind, item.range, { t, format }) : undefined}
        onChange={(typed) => {
          setLeft(false);
          onChange(withTypedAnswer(filled, item, typed));
        }}
      />
    </div>
  );
}
