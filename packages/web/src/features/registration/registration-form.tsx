import { Button } from '@nl-design-system-candidate/button-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { FindingList } from '../../ui/finding-list.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { Failure } from '../../ui/query-view.js';
import { PartsNow } from './parts-now.js';
import type { RegistrationTrajectory } from './registration-documents.js';
import type { Registration } from './use-registration.js';

interface RegistrationFormProps {
  readonly title: string;
  readonly trajectory: RegistrationTrajectory;
  readonly registration: Registration;
  /** Names of the inputs that have a field of their own; what is wrong elsewhere stands above the form. */
  readonly fields: readonly string[];
  /** Reads every field and says at each what is missing. False: something is. */
  readonly onSubmit: () => boolean;
  readonly doneText: string;
  /** What the button does; absent: it records what was filled in. */
  readonly saveText?: string;
  readonly children: ReactNode;
}

/** The frame of a form that registers something in a trajectory. */
export function RegistrationForm(props: RegistrationFormProps) {
  const { title, trajectory, registration, fields, onSubmit, doneText, saveText, children } = props;
  const { t, say } = useI18n();
  const queries = useQueryClient();
  const texts = t.registration;
  const form = useRef<HTMLFormElement>(null);
  const { done, problems, findings, isSending, isStale, isGood, error, submit } = registration;
  useEffect(() => {
    // The version that is on the page was overtaken: what stands there now is shown beside what was typed.
    if (isStale) void queries.invalidateQueries();
  }, [isStale, queries]);
  if (done !== null) return <Done {...{ trajectory, doneText }} findings={done} />;
  const elsewhere = problems.filter(({ path: [field = ''] }) => !fields.includes(field));
  return (
    <Panel title={title}>
      <form
        ref={form}
        className="tz-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (onSubmit()) submit();
          else
            requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
        }}
      >
        {isStale ? <PartsNow trajectory={trajectory} /> : null}
        {error === null ? null : <Failure error={error} />}
        {elsewhere.length === 0 ? null : (
          <div role="alert">
            <Notice kind="problem">
              {elsewhere.map(({ code, message, hint }) => (
                <p key={code}>
                  {say(message)} {say(hint)}
                </p>
              ))}
            </Notice>
          </div>
        )}
        {children}
        <div role="status">
          <FindingList findings={findings} />
          {isGood ? <p className="tz-soft">{texts.checkedGood}</p> : null}
        </div>
        <div className="tz-actions">
          <Button purpose="primary" type="submit" disabled={isSending}>
            {isSending ? texts.saving : isStale ? texts.stale.again : (saveText ?? texts.save)}
          </Button>
          <AppLink to={`/trajecten/${encodeURIComponent(trajectory.id)}`}>{texts.back}</AppLink>
        </div>
      </form>
    </Panel>
  );
}

interface DoneProps {
  readonly trajectory: RegistrationTrajectory;
  readonly doneText: string;
  readonly findings: NonNullable<Registration['done']>;
}

function Done({ trajectory, doneText, findings }: DoneProps) {
  const { t } = useI18n();
  const texts = t.registration;
  const address = `/trajecten/${encodeURIComponent(trajectory.id)}`;
  return (
    <>
      <Notice kind="good">
        <p role="status">{doneText}</p>
      </Notice>
      <FindingList findings={findings} />
      <div className="tz-actions">
        <AppLink to={address}>{texts.back}</AppLink>
        <AppLink to={`${address}/hulp`}>{texts.action.care}</AppLink>
        <AppLink to={`${address}/maatregel`}>{texts.action.measure}</AppLink>
      </div>
    </>
  );
}

/** What is wrong at one field, in words. */
export function problemAt(
  { problems }: Pick<Registration, 'problems'>,
  field: string,
  say: ReturnType<typeof useI18n>['say'],
): string | undefined {
  const here = problems.filter(({ path: [name] }) => name === field);
  if (here.length === 0) return undefined;
  return here.map(({ message, hint }) => `${say(message)} ${say(hint)}`).join(' ');
}
