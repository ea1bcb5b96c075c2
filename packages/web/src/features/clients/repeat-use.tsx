import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AppLink } from '../../ui/app-link.js';
import { Panel } from '../../ui/panel.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useDateField } from '../registration/use-date-field.js';
import { ClientForm } from './client-form.js';
import { StateUseElsewhereDocument } from './client-documents.js';
import type { ClientOnPage } from './client-documents.js';
import { useClientChange } from './use-client-change.js';

const KINDS = ['CARE', 'PROTECTION'] as const;

interface ClientProps {
  readonly client: ClientOnPage;
}

/** Whether care and measures came again, and what was told about elsewhere. */
export function RepeatUse({ client }: ClientProps) {
  const { t, format } = useI18n();
  const texts = t.clients.repeat;
  return (
    <Panel title={texts.title}>
      <ul>
        {client.repeatUse.map(({ trajectoryId, start, forClient, forFamily, asked }) => (
          <li key={trajectoryId}>
            {texts.trajectory(format.tableDate(start), labelFor(texts.answers, forClient))}
            {forFamily === null ? null : ` ${texts.family(labelFor(texts.answers, forFamily))}`}
            {asked === null ? null : ` ${labelFor(texts.asked, asked)}`}
          </li>
        ))}
        {client.repeatedProtection.map(({ subTrajectoryId, start, forClient, asked }) => (
          <li key={subTrajectoryId}>
            {texts.protection(format.tableDate(start), labelFor(texts.answers, forClient))}
            {asked === null ? null : ` ${labelFor(texts.asked, asked)}`}
          </li>
        ))}
        {client.usedElsewhere.map(({ id, kind, endedOn, source }) => (
          <li key={id}>
            {endedOn === null
              ? texts.elsewhere(labelFor(texts.kinds, kind), source)
              : texts.elsewhereUntil(labelFor(texts.kinds, kind), source, format.tableDate(endedOn))}
          </li>
        ))}
      </ul>
      <p className="tz-soft">{texts.asFarAsKnown}</p>
      {client.mayChange ? (
        <p className="tz-actions tz-no-print">
          <AppLink to={`/clienten/${encodeURIComponent(client.id)}/elders`}>{texts.add}</AppLink>
        </p>
      ) : null}
    </Panel>
  );
}

/** Care or a measure elsewhere, with who told it. */
export function UseElsewhereForm({ client }: ClientProps) {
  const { t } = useI18n();
  const texts = t.clients.repeat;
  const [kind, setKind] = useState<string>('CARE');
  const [source, setSource] = useState('');
  const endedOn = useDateField();
  const edit = useClientChange(client, StateUseElsewhereDocument);
  return (
    <ClientForm
      title={texts.add}
      clientId={client.id}
      edit={edit}
      fields={['source', 'endedOn']}
      onSubmit={() => {
        if (!endedOn.isRead({ isRequired: false })) return false;
        const day = endedOn.value ? { endedOn: endedOn.value } : {};
        edit.send({ kind: KINDS.find((each) => each === kind) ?? 'CARE', source, ...day });
        return true;
      }}
    >
      <SelectField
        label={texts.kind}
        name="kind"
        value={kind}
        choices={KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
        onChange={setKind}
      />
      <TextField
        label={texts.source}
        name="source"
        hint={texts.sourceHint}
        value={source}
        error={edit.errorAt('source')}
        onChange={setSource}
      />
      <TextField
        label={texts.endedOn}
        name="endedOn"
        hint={texts.endedOnHint}
        {...endedOn.field}
        error={endedOn.field.error ?? edit.errorAt('endedOn')}
      />
    </ClientForm>
  );
}
