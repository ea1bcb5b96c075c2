import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useRef } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import type { Draft } from './draft.js';
import { contentOf } from './draft.js';
import type { FilledForm } from './filled-form.js';
import { toFilledForm, toSentForm } from './filled-form.js';
import type { FormDefinition } from './form-definition.js';
import { itemsIn } from './form-definition.js';

interface StaleDraftProps {
  readonly definition: FormDefinition;
  readonly filled: FilledForm;
  /** Null: it is gone. */
  readonly other: Draft | null;
  readonly onKeepHere: () => void;
  readonly onKeepThere: () => void;
}

/** Two windows filled in the same form: what differs side by side, and the choice between them. */
export function StaleDraft({ definition, filled, other, onKeepHere, onKeepThere }: StaleDraftProps) {
  const { t, say } = useI18n();
  const texts = t.form.draft.stale;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const there = other === null ? null : toFilledForm(definition, contentOf(other));
  const differing = itemsIn(definition).filter(
    ({ key }) => there !== null && there.answers[key] !== filled.answers[key],
  );
  const hasOther = there !== null && besides(definition, there) !== besides(definition, filled);
  const shown = (value: number | undefined) => (value === undefined ? t.form.notFilledIn : String(value));
  return (
    <div role="alert">
      <Notice kind="attention">
        <Heading level={2} ref={heading} tabIndex={-1}>
          {texts.title}
        </Heading>
        <p>{there === null ? texts.gone : texts.about}</p>
        {there === null || differing.length === 0 ? null : (
          <table className="tz-table">
            <thead>
              <tr>
                <th scope="col">{texts.question}</th>
                <th scope="col">{texts.here}</th>
                <th scope="col">{texts.there}</th>
              </tr>
            </thead>
            <tbody>
              {differing.map(({ key, label }) => (
                <tr key={key}>
                  <th scope="row">{say(label)}</th>
                  <td>{shown(filled.answers[key])}</td>
                  <td>{shown(there.answers[key])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {hasOther ? <p>{texts.other}</p> : null}
        <div className="tz-actions">
          <Button purpose="primary" onClick={onKeepHere}>
            {texts.keepHere}
          </Button>
          {there === null ? null : (
            <Button purpose="secondary" onClick={onKeepThere}>
              {texts.keepThere}
            </Button>
          )}
        </div>
      </Notice>
    </div>
  );
}

function besides(definition: FormDefinition, filled: FilledForm): string {
  const { notes, givenScores } = toSentForm(definition, filled);
  return JSON.stringify({ notes, givenScores });
}
