import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import { Failure } from '../../ui/query-view.js';
import { TextField } from '../../ui/text-field.js';
import type { Sending } from './use-sending.js';

interface ReasonFormProps {
  /** Tells this form from others on the page. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly sending: Omit<Sending<never, unknown>, 'send'>;
  readonly onSend: (reason: string) => void;
}

/** A button with its reason: what is wrong is said, and what was typed stays. */
export function ReasonForm({ name, label, hint, button, sending, onSend }: ReasonFormProps) {
  const { t, say } = useI18n();
  const [reason, setReason] = useState('');
  const words = (problems: Sending<never, unknown>['problems']) =>
    problems.map(({ message, hint: then }) => `${say(message)} ${say(then)}`);
  // That a reason is needed is not said any more once somebody types one.
  const [wrongReason] = words(
    sending.problems.filter(
      ({ path, code }) => path[0] === 'reason' && (reason.trim() === '' || code !== 'reason-needed'),
    ),
  );
  const others = words(sending.problems.filter(({ path }) => path[0] !== 'reason'));
  return (
    <form
      className="tz-form"
      aria-label={button}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend(reason);
      }}
    >
      {sending.error === null ? null : <Failure error={sending.error} />}
      {sending.isStale || others.length > 0 ? (
        <div role="alert">
          <Notice kind={sending.isStale ? 'attention' : 'problem'}>
            {sending.isStale ? <p>{t.merge.stale}</p> : null}
            {others.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Notice>
        </div>
      ) : null}
      <TextField
        label={label}
        name={name}
        hint={hint}
        value={reason}
        error={wrongReason}
        onChange={setReason}
      />
      <div className="tz-actions">
        <Button purpose="secondary" type="submit" disabled={sending.isSending}>
          {button}
        </Button>
      </div>
    </form>
  );
}
