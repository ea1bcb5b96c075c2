import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { Failure } from '../../ui/query-view.js';
import { ChangeChoice } from './change-choice.js';
import { readMapping } from './mapping-files.js';
import type { ChosenMapping } from './mapping-files.js';
import { useCheckFiles } from './use-check-files.js';
import { WantedFiles } from './wanted-files.js';

/** The mapping, and the files that it names. */
export function FilesForm() {
  const { t, format, say } = useI18n();
  const texts = t.firstLoad.files;
  const [mapping, setMapping] = useState<ChosenMapping | 'unreadable' | null>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [changeReason, setChangeReason] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const { check, sending } = useCheckFiles();
  const chosen = mapping === 'unreadable' ? null : mapping;
  const missing = (chosen?.files ?? []).filter(({ name }) => !files.some((file) => file.name === name));
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (chosen === null || missing.length > 0 || changeReason?.trim() === '') return;
    const wanted = files.filter((file) => chosen.files.some(({ name }) => name === file.name));
    check.mutate({ mapping: chosen.text, files: wanted, changeReason });
  };
  const refused = check.data?.__typename === 'InputRefused' ? check.data.problems : [];
  return (
    <Panel title={texts.title}>
      <details>
        <summary>{texts.manual}</summary>
        <p>{texts.manualText}</p>
      </details>
      <form className="tz-form" onSubmit={send} noValidate>
        <Field
          label={texts.mapping}
          hint={texts.mappingHint}
          error={
            mapping === 'unreadable'
              ? texts.mappingUnreadable
              : isTried && mapping === null
                ? texts.mappingMissing
                : undefined
          }
        >
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".json,application/json"
              required
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file === undefined) setMapping(null);
                else void file.text().then((text) => setMapping(readMapping(text) ?? 'unreadable'));
              }}
            />
          )}
        </Field>
        <Field
          label={texts.data}
          hint={texts.dataHint}
          error={
            isTried && missing.length > 0
              ? texts.filesMissing(missing.map(({ name }) => name).join(', '))
              : undefined
          }
        >
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".csv,text/csv"
              multiple
              required
              onChange={(event) => setFiles([...(event.target.files ?? [])])}
            />
          )}
        </Field>
        {chosen === null || chosen.files.length === 0 ? null : (
          <WantedFiles wanted={chosen.files} chosen={files.map(({ name }) => name)} />
        )}
        <ChangeChoice reason={changeReason} isTried={isTried} onChange={setChangeReason} />
        <div className="tz-actions">
          <Button purpose="primary" type="submit" busy={check.isPending}>
            {check.isPending
              ? texts.sending(format.number(sending), format.number(files.length))
              : texts.check}
          </Button>
        </div>
        {refused.length === 0 ? null : (
          <div role="alert">
            <Notice kind="problem">
              <p className="tz-strong">{texts.refused}</p>
              <ul>
                {refused.map(({ message, hint }, at) => (
                  <li key={at}>
                    {say(message)} {say(hint)}
                  </li>
                ))}
              </ul>
            </Notice>
          </div>
        )}
        {check.isError ? <Failure error={check.error} /> : null}
      </form>
    </Panel>
  );
}
