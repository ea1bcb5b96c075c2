import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useDateField } from '../registration/use-date-field.js';
import { ClientForm, orNull, ReasonField } from './client-form.js';
import { ChangeClientDocument } from './client-documents.js';
import type { ClientOnPage } from './client-documents.js';
import { useClientChange } from './use-client-change.js';

const AIMS = ['RETURN', 'STAY'] as const;

/** Another municipality from a day on; what was before stays as it was. */
export function MoveForm({ client }: { readonly client: ClientOnPage }) {
  const { t } = useI18n();
  const { form } = t.clients;
  const [municipality, setMunicipality] = useState('');
  const [reason, setReason] = useState('');
  const from = useDateField();
  const edit = useClientChange(client, ChangeClientDocument);
  const before =
    client.residences.length > 0 ? client.residences : [{ from: null, municipality: client.municipality }];
  const place = String(before.length);
  return (
    <ClientForm
      title={form.move}
      clientId={client.id}
      edit={edit}
      fields={['residences', 'reason']}
      onSubmit={() => {
        if (!from.isRead({ isRequired: true })) return false;
        const moved = { from: from.value, municipality: orNull(municipality) };
        edit.send({
          residences: [
            ...before.map(({ from: on, municipality: code }) => ({ from: on, municipality: code })),
            moved,
          ],
          reason: orNull(reason),
        });
        return true;
      }}
    >
      <TextField
        label={form.movedOn}
        name="from"
        hint={t.common.dateHint}
        {...from.field}
        error={from.field.error ?? edit.errorAt('residences', place, 'from')}
      />
      <TextField
        label={form.municipality}
        name="municipality"
        hint={form.municipalityHint}
        value={municipality}
        error={edit.errorAt('residences', place, 'municipality')}
        onChange={setMunicipality}
      />
      {client.residences.length === 0 ? null : (
        <ReasonField value={reason} error={edit.errorAt('reason')} onChange={setReason} />
      )}
    </ClientForm>
  );
}

/** What care away from home aims at from a day on. */
export function CareAimForm({ client }: { readonly client: ClientOnPage }) {
  const { t } = useI18n();
  const { form, places } = t.clients;
  const [aim, setAim] = useState('');
  const [reason, setReason] = useState('');
  const [isSent, setSent] = useState(false);
  const from = useDateField();
  const edit = useClientChange(client, ChangeClientDocument);
  const chosen = AIMS.find((each) => each === aim);
  return (
    <ClientForm
      title={form.aim}
      clientId={client.id}
      edit={edit}
      fields={['careAims', 'reason']}
      onSubmit={() => {
        setSent(true);
        const isRead = from.isRead({ isRequired: true });
        if (!isRead || chosen === undefined || !from.value) return false;
        edit.send({
          careAims: [
            ...client.careAims.map(({ from: on, aim: is }) => ({ from: on, aim: is })),
            { from: from.value, aim: chosen },
          ],
          reason: orNull(reason),
        });
        return true;
      }}
    >
      <SelectField
        label={form.aimIs}
        name="aim"
        value={aim}
        emptyLabel={t.registration.choose}
        error={isSent && chosen === undefined ? t.registration.missingChoice : undefined}
        choices={AIMS.map((value) => ({ value, label: places.aims[value] }))}
        onChange={setAim}
      />
      <TextField
        label={form.aimFrom}
        name="from"
        hint={t.common.dateHint}
        {...from.field}
        error={from.field.error ?? edit.errorAt('careAims')}
      />
      {client.careAims.length === 0 ? null : (
        <ReasonField value={reason} error={edit.errorAt('reason')} onChange={setReason} />
      )}
    </ClientForm>
  );
}
