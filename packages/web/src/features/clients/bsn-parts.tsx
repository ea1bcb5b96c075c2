import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Panel } from '../../ui/panel.js';
import { QueryView } from '../../ui/query-view.js';
import { TextField } from '../../ui/text-field.js';
import { useViewer } from '../viewer/viewer-query.js';
import { ClientForm, orNull, ReasonField } from './client-form.js';
import { ClientBsnDocument, SetClientBsnDocument } from './client-documents.js';
import type { ClientOnPage } from './client-documents.js';
import { useClientChange } from './use-client-change.js';

/** The citizen service number: hidden until somebody with the right asks for it. */
export function BsnPanel({ client }: { readonly client: ClientOnPage }) {
  const { t } = useI18n();
  const { may } = useViewer();
  const [isShown, setShown] = useState(false);
  const texts = t.clients.bsn;
  if (!may.includes('READ_BSN')) return null;
  return (
    <Panel title={texts.title}>
      {isShown ? (
        <ShownBsn id={client.id} />
      ) : (
        <>
          <p className="tz-soft">{texts.hidden}</p>
          <Button purpose="secondary" onClick={() => setShown(true)}>
            {texts.show}
          </Button>
        </>
      )}
      {client.mayChange ? (
        <p className="tz-actions tz-no-print">
          <AppLink to={`/clienten/${encodeURIComponent(client.id)}/bsn`}>{texts.edit}</AppLink>
        </p>
      ) : null}
    </Panel>
  );
}

function ShownBsn({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const answer = useApiQuery(ClientBsnDocument, { id });
  return (
    <div role="status">
      <QueryView query={answer}>{({ clientBsn }) => <p>{clientBsn ?? t.clients.bsn.none}</p>}</QueryView>
    </div>
  );
}

export function BsnForm({ client }: { readonly client: ClientOnPage }) {
  const { t } = useI18n();
  const texts = t.clients.bsn;
  const [bsn, setBsn] = useState('');
  const [reason, setReason] = useState('');
  const edit = useClientChange(client, SetClientBsnDocument);
  return (
    <ClientForm
      title={texts.title}
      clientId={client.id}
      edit={edit}
      fields={['bsn', 'reason']}
      onSubmit={() => {
        edit.send({ bsn: orNull(bsn), reason: orNull(reason) });
        return true;
      }}
    >
      <TextField
        label={texts.field}
        name="bsn"
        hint={texts.hint}
        inputMode="numeric"
        value={bsn}
        error={edit.errorAt('bsn')}
        onChange={setBsn}
      />
      <ReasonField value={reason} error={edit.errorAt('reason')} onChange={setReason} />
    </ClientForm>
  );
}
