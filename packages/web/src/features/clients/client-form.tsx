import { Button } from '@nl-design-system-candidate/button-react';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { FindingList } from '../../ui/finding-list.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { Failure } from '../../ui/query-view.js';
import { TextField } from '../../ui/text-field.js';
import type { ClientEdit } from './use-client-change.js';

interface ClientFormProps {
  readonly title: string;
  readonly clientId: string;
  readonly edit: Omit<ClientEdit<never>, 'send'>;
  /** Where the form has fields; what is wrong elsewhere stands above it. */
  readonly fields: readonly string[];
  /** Reads every field and sends; false: something is missing. */
  readonly onSubmit: () => boolean;
  readonly children: ReactNode;
}

/** The frame of a form that changes a client. */
export function ClientForm({ title, clientId, edit, fields, onSubmit, children }: ClientFormProps) {
  const { t, say } = useI18n();
  const form = useRef<HTMLFormElement>(null);
  const back = <AppLink to={`/clienten/${encodeURIComponent(clientId)}`}>{t.clients.back}</AppLink>;
  if (edit.findings !== null) {
    return (
      <>
        <Notice kind="good">
          <p role="status">{t.clients.form.done}</p>
        </Notice>
        <FindingList findings={edit.findings} />
        <div className="tz-actions">{back}</div>
      </>
    );
  }
  const elsewhere = edit.problems.filter(({ path: [field = ''] }) => !fields.includes(field));
  return (
    <Panel title={title}>
      <form
        ref={form}
        className="tz-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!onSubmit())
            requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
        }}
      >
        {edit.error === null ? null : <Failure error={edit.error} />}
        {edit.isStale || elsewhere.length > 0 ? (
          <div role="alert">
            <Notice kind={edit.isStale ? 'attention' : 'problem'}>
              {edit.isStale ? <p>{t.clients.form.stale}</p> : null}
              {elsewhere.map(({ code, message, hint }) => (
                <p key={code}>
                  {say(message)} {say(hint)}
                </p>
              ))}
            </Notice>
          </div>
        ) : null}
        {children}
        <div className="tz-actions">
          <Button purpose="primary" type="submit" disabled={edit.isSending}>
            {edit.isSending ? t.registration.saving : t.registration.save}
          </Button>
          {back}
        </div>
      </form>
    </Panel>
  );
}

interface ReasonFieldProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Why something that was there changes. */
export function ReasonField({ value, error, onChange }: ReasonFieldProps) {
  const { t } = useI18n();
  const { form } = t.clients;
  return (
    <TextField label={form.reason} name="reason" hint={form.reasonHint} {...{ value, error, onChange }} />
  );
}

/** Null when nothing was typed. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
