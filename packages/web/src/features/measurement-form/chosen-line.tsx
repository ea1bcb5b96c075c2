import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef } from 'react';
import type { Localised } from '@trefzeker/shared';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import type { Choice } from './choice.js';
import { CHOICE_PLACE } from './problem-places.js';

interface ChosenLineProps {
  readonly choice: Choice;
  readonly label: Localised;
  readonly onChange: () => void;
}

/** What was chosen before the form, and the way back to it; it gets the focus when the form comes. */
export function ChosenLine({ choice, label, onChange }: ChosenLineProps) {
  const { t, say, format } = useI18n();
  const { informant, moment, takenOn } = choice;
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <div id={CHOICE_PLACE} className="tz-actions tz-chosen">
      <p ref={line} tabIndex={-1}>
        {t.form.chosen(
          say(label),
          labelFor(t.labels.informant, informant),
          labelFor(t.labels.moment, moment),
          format.date(takenOn),
        )}
      </p>
      <Button purpose="subtle" onClick={onChange}>
        {t.form.change}
      </Button>
    </div>
  );
}
