import { useState } from 'react';
import type { Sex } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useDateField } from '../registration/use-date-field.js';
import { ClientForm, orNull, ReasonField } from './client-form.js';
import { ChangeClientDocument } from './client-documents.js';
import type { ClientOnPage } from './client-documents.js';
import { useClientChange } from './use-client-change.js';

const SEXES = ['F', 'M', 'X', 'UNKNOWN'] as const satisfies readonly Sex[];

/** Who the client is, and what ended. Only what differs is sent. */
export function ChangeClientForm({ client }: { readonly client: ClientOnPage }) {
  const { t } = useI18n();
  const { form } = t.clients;
  const texts = t.registration.client;
  const [reference, setReference] = useState(client.reference);
  const [sex, setSex] = useState(client.sex);
  const [familyKey, setFamilyKey] = useState(client.familyKey ?? '');
  const [toldBy, setToldBy] = useState(client.told?.by ?? '');
  const [reason, setReason] = useState('');
  const [isHalf, setHalf] = useState(false);
  const birthDate = useDateField(client.birthDatePrecision === 'DAY' ? (client.birthDate ?? '') : '');
  const toldOn = useDateField(client.told?.on ?? '');
  const diedOn = useDateField(client.diedOn ?? '');
  const erasedOn = useDateField(client.erasedOn ?? '');
  const edit = useClientChange(client, ChangeClientDocument);
  const day = (field: ReturnType<typeof useDateField>) => orNull(field.value ?? '');

  const submit = () => {
    const days = [birthDate, toldOn, diedOn, erasedOn].map((each) => each.isRead({ isRequired: false }));
    const isToldHalf = (day(toldOn) === null) !== (orNull(toldBy) === null);
    setHalf(isToldHalf);
    if (!days.every(Boolean) || isToldHalf) return false;
    const on = day(toldOn);
    const isYearKept = client.birthDatePrecision === 'YEAR' && day(birthDate) === null;
    edit.send({
      ...(isYearKept ? {} : { birthDate: day(birthDate) }),
      ...{ reference, sex, familyKey: orNull(familyKey), diedOn: day(diedOn), erasedOn: day(erasedOn) },
      told: on === null ? null : { on, by: toldBy },
      reason: orNull(reason),
    });
    return true;
  };

  return (
    <ClientForm
      title={form.client}
      clientId={client.id}
      edit={edit}
      fields={['reference', 'birthDate', 'familyKey', 'told', 'diedOn', 'erasedOn', 'reason']}
      onSubmit={submit}
    >
      <TextField
        label={texts.reference}
        name="reference"
        hint={texts.referenceHint}
        value={reference}
        error={edit.errorAt('reference')}
        onChange={setReference}
      />
      <TextField
        label={texts.birthDate}
        name="birthDate"
        hint={texts.birthDateHint}
        {...birthDate.field}
        error={birthDate.field.error ?? edit.errorAt('birthDate')}
      />
      <SelectField
        label={texts.sex}
        name="sex"
        value={sex}
        choices={SEXES.map((value) => ({ value, label: t.labels.sex[value] }))}
        onChange={(value) => setSex(SEXES.find((each) => each === value) ?? 'UNKNOWN')}
      />
      <TextField
        label={form.familyKey}
        name="familyKey"
        hint={`${form.familyKeyHint} ${t.registration.optional}`}
        value={familyKey}
        error={edit.errorAt('familyKey')}
        onChange={setFamilyKey}
      />
      <TextField
        label={form.toldOn}
        name="toldOn"
        hint={t.registration.optional}
        {...toldOn.field}
        error={
          toldOn.field.error ??
          edit.errorAt('told', 'on') ??
          (isHalf && day(toldOn) === null ? form.toldBoth : undefined)
        }
      />
      <TextField
        label={form.toldBy}
        name="toldBy"
        value={toldBy}
        error={edit.errorAt('told', 'by') ?? (isHalf && orNull(toldBy) === null ? form.toldBoth : undefined)}
        onChange={setToldBy}
      />
      <TextField
        label={form.diedOn}
        name="diedOn"
        hint={`${form.diedOnHint} ${t.registration.optional}`}
        {...diedOn.field}
        error={diedOn.field.error ?? edit.errorAt('diedOn')}
      />
      <TextField
        label={form.erasedOn}
        name="erasedOn"
        hint={`${form.erasedOnHint} ${t.registration.optional}`}
        {...erasedOn.field}
        error={erasedOn.field.error ?? edit.errorAt('erasedOn')}
      />
      <ReasonField value={reason} error={edit.errorAt('reason')} onChange={setReason} />
    </ClientForm>
  );
}
