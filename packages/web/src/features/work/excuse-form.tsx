import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { DutyLineFragment, NonResponseReason } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import type { AgendaChange } from './use-change-agenda.js';

interface ExcuseFormProps {
  readonly duty: DutyLineFragment;
  readonly onChange: (change: AgendaChange) => void;
}

/** Says why something will not come; folded away until somebody needs it. */
export function ExcuseForm({ duty, onChange }: ExcuseFormProps) {
  const { t, say } = useI18n();
  const texts = t.work.excuse;
  const [reason, setReason] = useState('');
  const [isSent, setSent] = useState(false);
  const reasons = Object.entries(t.work.reasons) as [NonResponseReason, string][];
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setSent(true);
    const chosen = reasons.find(([value]) => value === reason)?.[0];
    if (chosen !== undefined) onChange({ kind: 'excuse', duty: duty.key, reason: chosen });
  };
  return (
    <details className="tz-duty__excuse">
      <summary aria-label={texts.openFor(say(duty.label))}>{texts.open}</summary>
      <form onSubmit={send} noValidate>
        <SelectField
          label={texts.reason}
          name={`reason-${duty.key}`}
          value={reason}
          emptyLabel={texts.choose}
          error={isSent && reason === '' ? texts.missing : undefined}
          choices={reasons.map(([value, label]) => ({ value, label }))}
          onChange={setReason}
        />
        <Button purpose="secondary" type="submit">
          {texts.save}
        </Button>
      </form>
    </details>
  );
}
