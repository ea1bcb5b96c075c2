import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { TextField } from '../../ui/text-field.js';
import { explainNumber } from './explain-number.js';
import { placeOfScore, wantedOfScore, withTyped } from './filled-form.js';
import type { ScorePart } from './filled-form.js';
import { problemAt } from './form-context.js';
import type { FormState } from './form-context.js';
import type { FormScale } from './form-definition.js';
import { readNumber } from './read-number.js';

interface ScoreFieldProps {
  readonly scale: FormScale;
  readonly part: ScorePart;
  readonly state: FormState;
}

/** One score that comes in ready. */
export function ScoreField({ scale, part, state }: ScoreFieldProps) {
  const { t, format } = useI18n();
  const [hasLeft, setLeft] = useState(false);
  const { filled, onChange } = state;
  const place = placeOfScore(scale.key, part);
  const text = filled.typed[place] ?? '';
  const { range, isWhole } = wantedOfScore(scale, part);
  const wrong = explainNumber(readNumber(text, { range, isWhole }).kind, range, { t, format });
  return (
    <div id={place} onBlur={() => setLeft(true)}>
      <TextField
        label={t.form.scorePart[part]}
        name={place}
        value={text}
        inputMode="decimal"
        hint={t.form.scoreHint(format.number(range[0]), format.number(range[1]))}
        error={(hasLeft ? wrong : undefined) ?? problemAt(state, place)}
        onChange={(typed) => {
          setLeft(false);
          onChange(withTyped(filled, place, typed));
        }}
      />
    </div>
  );
}
