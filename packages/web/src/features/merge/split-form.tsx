import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { readFragment } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { FindingList } from '../../ui/finding-list.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { Failure } from '../../ui/query-view.js';
import { TextField } from '../../ui/text-field.js';
import type { ClientOnPage } from '../clients/client-documents.js';
import { RegistrationFindingFragment } from '../registration/registration-documents.js';
import { UndoClientMergeDocument } from './merge-documents.js';
import { periodWords } from './period-words.js';
import { useSending } from './use-sending.js';

interface SplitFormProps {
  readonly client: ClientOnPage;
  readonly mergeId: string;
}

/** Makes two clients of one again: what goes back, what stays, and why. */
export function SplitForm({ client, mergeId }: SplitFormProps) {
  const { t, say, format } = useI18n();
  const [reason, setReason] = useState('');
  const sending = useSending(UndoClientMergeDocument);
  const texts = t.merge.split;
  const former = client.formerNumbers.find(({ id }) => id === mergeId);
  const address = (id: string) => `/clienten/${encodeURIComponent(id)}`;
  if (sending.done !== null) {
    const { client: stays, separated, findings } = sending.done;
    return (
      <>
        <Notice kind="good">
          <p role="status">{texts.done(separated.reference)}</p>
        </Notice>
        <FindingList findings={readFragment(RegistrationFindingFragment, findings)} />
        <p className="tz-actions">
          <AppLink to={address(separated.id)}>{t.merge.toClient(separated.reference)}</AppLink>
          <AppLink to={address(stays.id)}>{t.merge.toClient(stays.reference)}</AppLink>
        </p>
      </>
    );
  }
  if (former === undefined) return <p role="alert">{texts.notThere}</p>;
  const returning = client.trajectories.filter(({ id }) => former.trajectoryIds.includes(id));
  const reasonProblem = sending.problems.find(({ path }) => path[0] === 'reason');
  const others = sending.problems.filter(({ path }) => path[0] !== 'reason');
  return (
    <Panel title={texts.title(former.reference)}>
      {returning.length === 0 ? (
        <p>{texts.noneBack}</p>
      ) : (
        <>
          <p>{texts.back}</p>
          <ul>
            {returning.map((trajectory) => (
              <li key={trajectory.id}>
                {texts.trajectory(periodWords(trajectory, format, t.merge.compare.running))}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{texts.emptyBack}</p>
      <p>{texts.stays}</p>
      <form
        className="tz-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          sending.send({ clientId: client.id, clientVersion: client.version, mergeId, reason });
        }}
      >
        {sending.error === null ? null : <Failure error={sending.error} />}
        {sending.isStale || others.length > 0 ? (
          <div role="alert">
            <Notice kind={sending.isStale ? 'attention' : 'problem'}>
              {sending.isStale ? <p>{t.merge.stale}</p> : null}
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
          error={
            reasonProblem === undefined
              ? undefined
              : `${say(reasonProblem.message)} ${say(reasonProblem.hint)}`
          }
          onChange={setReason}
        />
        <div className="tz-actions">
          <Button purpose="primary" type="submit" disabled={sending.isSending}>
            {texts.button}
          </Button>
          <AppLink to={address(client.id)}>{t.clients.back}</AppLink>
        </div>
      </form>
    </Panel>
  );
}
