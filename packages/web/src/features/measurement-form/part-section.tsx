import { useI18n } from '../../i18n/i18n.js';
import { Panel } from '../../ui/panel.js';
import { completenessOfItems } from './completeness.js';
import { placeOfItem } from './filled-form.js';
import { focusPlace } from './focus-place.js';
import type { FormState } from './form-context.js';
import type { FormPart } from './form-definition.js';
import { Question } from './question.js';

interface PartSectionProps {
  /** With the questions that are asked. */
  readonly part: FormPart;
  /** The first question after this part; absent for the last. */
  readonly following: string | undefined;
  readonly state: FormState;
}

/** Questions that belong together, under their heading, with how many of them are answered. */
export function PartSection({ part, following, state }: PartSectionProps) {
  const { t, say, format } = useI18n();
  const { asked, answered } = completenessOfItems(part.items, state.filled.answers);
  return (
    <Panel title={part.label === null ? t.form.questions : say(part.label)}>
      {part.about === null ? null : <p>{say(part.about)}</p>}
      <p className="tz-soft">{t.form.filledIn(format.number(answered), format.number(asked))}</p>
      {part.items.map((item, place) => {
        const next = part.items[place + 1]?.key ?? following;
        return (
          <Question
            key={item.key}
            item={item}
            state={state}
            onNext={next === undefined ? undefined : () => focusPlace(placeOfItem(next))}
          />
        );
      })}
    </Panel>
  );
}
