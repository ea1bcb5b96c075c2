import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { Failure } from '../../ui/query-view.js';
import { TextField } from '../../ui/text-field.js';
import { useViewer } from '../viewer/viewer-query.js';
import type { MergePreviewOnPage } from './merge-documents.js';
import type { Sending } from './use-sending.js';

interface MergeFormProps {
  readonly preview: MergePreviewOnPage;
  readonly sending: Omit<Sending<never, unknown>, 'send'>;
  readonly onSend: (reason: string) => void;
}

/** Why they are the same, and the button: or why it cannot be, and what to correct first. */
export function MergeForm({ preview, sending, onSend }: MergeFormProps) {
  const { t, say } = useI18n();
  const { may } = useViewer();
  const [reason, setReason] = useState('');
  const texts = t.merge;
  const { refusals, choicesNeeded, stays } = preview;
  const back = <AppLink to={`/clienten/${encodeURIComponent(stays.id)}/dubbel`}>{texts.find}</AppLink>;
  if (refusals.length > 0) {
    return (
      <>
        <Notice kind="problem">
          <p className="tz-strong">{texts.refused}</p>
          <ul>
            {refusals.map(({ message, hint }) => (
              <li key={say(message)}>
                {say(message)} {say(hint)}
              </li>
            ))}
          </ul>
        </Notice>
        <p className="tz-actions">{back}</p>
      </>
    );
  }
  if (!may.includes('MERGE_CLIENTS')) {
    return (
      <>
        <Notice kind="info">
          <p>{texts.mayNot}</p>
        </Notice>
        <p className="tz-actions">{back}</p>
      </>
    );
  }
  const isAsked = sending.problems.some(({ code }) => code === 'choice-needed') && choicesNeeded.length > 0;
  const others = sending.problems.filter(
    ({ code, path }) => code !== 'choice-needed' && path[0] !== 'reason',
  );
  const reasonProblem = sending.problems.find(({ path }) => path[0] === 'reason');
  const isReasonWrong =
    reasonProblem !== undefined && (reason.trim() === '' || reasonProblem.code !== 'reason-needed');
  return (
    <Panel title={texts.merge}>
      <form
        className="tz-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSend(reason);
        }}
      >
        {sending.error === null ? null : <Failure error={sending.error} />}
        {sending.isStale || isAsked || others.length > 0 ? (
          <div role="alert">
            <Notice kind={sending.isStale ? 'attention' : 'problem'}>
              {sending.isStale ? <p>{texts.stale}</p> : null}
              {isAsked ? <p>{texts.chooseFirst}</p> : null}
              {others.map(({ message, hint }) => (
                <p key={say(message)}>
                  {say(message)} {say(hint)}
                </p>
              ))}
            </Notice>
          </div>
        ) : null}
        <TextField
          label={texts.reason}
          name="reason"
          hint={texts.reasonHint}
          value={reason}
          error={isReasonWrong ? `${say(reasonProblem.message)} ${say(reasonProblem.hint)}` : undefined}
          onChange={setReason}
        />
        <div className="tz-actions">
          <Button purpose="primary" type="submit" disabled={sending.isSending}>
            {sending.isSending ? texts.merging : texts.merge}
          </Button>
          {back}
        </div>
      </form>
    </Panel>
  );
}
