import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { DutyLineFragment, NonResponseReason } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { ReasonField } from './reason-field.js';
import type { AgendaChange } from './use-change-agenda.js';

interface ExcuseFormProps {
  readonly duty: DutyLineFragment;
  readonly onChange: (change: AgendaChange) => void;
}

/** Says why something will not come; folded away until somebody needs it. */
export function ExcuseForm({ duty, onChange }: ExcuseFormProps) {
  const { t, say } = useI18n();
  const texts = t.work.excuse;
  const [reason, setReason] = useState<NonResponseReason | null>(null);
  const [isSent, setSent] = useState(false);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setSent(true);
    if (reason !== null) onChange({ kind: 'excuse', duty: duty.key, reason });
  };
  return (
    <details className="tz-duty__excuse">
      <summary aria-label={texts.openFor(say(duty.label))}>{texts.open}</summary>
      <form onSubmit={send} noValidate>
        <ReasonField
          label={texts.reason}
          name={`reason-${duty.key}`}
          value={reason}
          error={isSent && reason === null ? texts.missing : undefined}
          onChange={setReason}
        />
        <Button purpose="secondary" type="submit">
          {texts.save}
        </Button>
      </form>
    </details>
  );
}
