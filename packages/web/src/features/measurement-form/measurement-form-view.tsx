import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import { askedParts } from './asked-parts.js';
import { completenessOfItems } from './completeness.js';
import { placeOfItem } from './filled-form.js';
import { focusPlace } from './focus-place.js';
import type { FormState } from './form-context.js';
import type { FormDefinition } from './form-definition.js';
import { FormIntro } from './form-intro.js';
import { FormProgress } from './form-progress.js';
import { GivenScores } from './given-scores.js';
import { NoteFields } from './note-fields.js';
import { OneQuestion } from './one-question.js';
import { PartSection } from './part-section.js';

interface MeasurementFormViewProps extends FormState {
  readonly definition: FormDefinition;
  /** One question on the screen from the start: see `startsOneByOne`. */
  readonly startsOneByOne: boolean;
  /** Where the reader came from, when it was from a link to one question. */
  readonly startAt?: string | null;
  /** What comes after the form; absent where it is only tried. */
  readonly finish?: { readonly label: string; readonly onFinish: () => void };
}

/**
 * The form of any instrument, drawn from its definition. It holds no answers itself: whoever shows it keeps
 * them, and decides what is done with them.
 */
export function MeasurementFormView(props: MeasurementFormViewProps) {
  const { definition, startsOneByOne, startAt = null, finish, ...state } = props;
  const { t } = useI18n();
  const [isOneByOne, setOneByOne] = useState(startsOneByOne);
  const [at, setAt] = useState<string | null>(startAt);
  const parts = askedParts(definition, state.filled.answers);
  const items = parts.flatMap((part) => part.items);
  const go = (item: string) => {
    setAt(item);
    // Where one question stands alone, another one takes the focus itself once it is drawn.
    focusPlace(placeOfItem(item));
  };
  const hasEnd = definition.notes.length === 0 && finish !== undefined;
  return (
    <div className="tz-measure">
      <FormIntro form={definition.form} />
      {definition.isWordingWithheld && items.length > 0 ? (
        <Notice kind="info">
          <p>{t.form.wordingWithheld}</p>
        </Notice>
      ) : null}
      {items.length === 0 ? null : (
        <>
          <label className="tz-check">
            <input
              type="checkbox"
              checked={isOneByOne}
              onChange={(event) => setOneByOne(event.target.checked)}
            />
            {t.form.oneByOne}
          </label>
          <p className="tz-soft tz-keys">{t.form.keys}</p>
          <FormProgress completeness={completenessOfItems(items, state.filled.answers)} onGo={go} />
        </>
      )}
      {isOneByOne ? (
        <OneQuestion
          parts={parts}
          at={at}
          onGo={setAt}
          onEnd={hasEnd ? finish.onFinish : undefined}
          state={state}
        />
      ) : (
        parts.map((part, place) => (
          <PartSection key={part.key} part={part} following={parts[place + 1]?.items[0]?.key} state={state} />
        ))
      )}
      <GivenScores scales={definition.enteredScales} state={state} />
      <NoteFields notes={definition.notes} state={state} />
      {finish === undefined || (isOneByOne && hasEnd) ? null : (
        <div className="tz-actions">
          <Button purpose="primary" onClick={finish.onFinish}>
            {finish.label}
          </Button>
        </div>
      )}
    </div>
  );
}
