import { useState } from 'react';
import type {
  ChangeRespondentInput,
  ChangeRespondentMutation,
  RegisterRespondentInput,
  RegisterRespondentMutation,
  RespondentKind,
} from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useDateField } from '../registration/use-date-field.js';
import { ClientForm, orNull, ReasonField } from './client-form.js';
import { ChangeRespondentDocument, RegisterRespondentDocument } from './client-documents.js';
import type { ClientOnPage, RespondentOnPage } from './client-documents.js';
import { isParentInformant } from './parent-informants.js';
import { useClientChange } from './use-client-change.js';

const KINDS = [
  'MOTHER',
  'FATHER',
  'PARENT',
  'FOSTER_PARENT',
  'TEACHER',
  'GROUP_WORKER',
  'PROFESSIONAL',
  'GUARDIAN',
  'PROBATION_OFFICER',
] as const satisfies readonly RespondentKind[];

interface RespondentFormProps {
  readonly client: ClientOnPage;
  /** Null: somebody new. */
  readonly respondent: RespondentOnPage | null;
}

/** Somebody around the client, with custody and days. */
export function RespondentForm({ client, respondent }: RespondentFormProps) {
  const { t } = useI18n();
  const { form, kinds } = t.clients;
  const [kind, setKind] = useState<string>(respondent?.kind ?? '');
  const [name, setName] = useState(respondent?.name ?? '');
  const [hasCustody, setCustody] = useState(respondent?.custody ? 'yes' : 'no');
  const [raises, setRaises] = useState(respondent?.raises ? 'yes' : 'no');
  const [reason, setReason] = useState('');
  const [isSent, setSent] = useState(false);
  const from = useDateField(respondent?.from ?? '');
  const until = useDateField(respondent?.until ?? '');
  const custodyFrom = useDateField(respondent?.custody?.from ?? '');
  const custodyUntil = useDateField(respondent?.custody?.until ?? '');
  const registering = useClientChange<RegisterRespondentInput, RegisterRespondentMutation>(
    client,
    RegisterRespondentDocument,
  );
  const changing = useClientChange<ChangeRespondentInput, ChangeRespondentMutation>(
    client,
    ChangeRespondentDocument,
  );
  const edit = respondent === null ? registering : changing;
  const chosen = KINDS.find((each) => each === kind);
  const isParent = isParentInformant(kind);
  const mayHaveCustody = isParent || kind === 'GUARDIAN';
  const isWithCustody = mayHaveCustody && hasCustody === 'yes';
  const day = (field: ReturnType<typeof useDateField>) => orNull(field.value ?? '');
  const yesOrNo = [
    { value: 'yes', label: form.yes },
    { value: 'no', label: form.no },
  ];

  const submit = () => {
    setSent(true);
    const fields = isWithCustody ? [from, until, custodyFrom, custodyUntil] : [from, until];
    const days = fields.map((each) => each.isRead({ isRequired: false }));
    if (chosen === undefined || !days.every(Boolean)) return false;
    const draft = {
      ...{ kind: chosen, name: orNull(name), from: day(from), until: day(until) },
      custody: isWithCustody ? { from: day(custodyFrom), until: day(custodyUntil) } : null,
      raises: isParent && raises === 'yes',
    };
    if (respondent === null) registering.send({ respondent: draft });
    else changing.send({ respondentId: respondent.id, respondent: draft, reason: orNull(reason) });
    return true;
  };

  return (
    <ClientForm
      title={form.respondent}
      clientId={client.id}
      edit={edit}
      fields={['respondent', 'reason']}
      onSubmit={submit}
    >
      <SelectField
        label={form.kind}
        name="kind"
        value={kind}
        emptyLabel={t.registration.choose}
        error={
          isSent && chosen === undefined ? t.registration.missingChoice : edit.errorAt('respondent', 'kind')
        }
        choices={KINDS.map((value) => ({ value, label: kinds[value] }))}
        onChange={setKind}
      />
      <TextField
        label={form.name}
        name="name"
        hint={t.registration.optional}
        value={name}
        error={edit.errorAt('respondent', 'name')}
        onChange={setName}
      />
      {mayHaveCustody ? (
        <SelectField
          label={form.hasCustody}
          name="custody"
          hint={form.custodyHint}
          value={hasCustody}
          choices={yesOrNo}
          onChange={setCustody}
        />
      ) : null}
      {isWithCustody ? (
        <>
          <TextField
            label={form.custodyFrom}
            name="custodyFrom"
            hint={t.registration.optional}
            {...custodyFrom.field}
          />
          <TextField
            label={form.custodyUntil}
            name="custodyUntil"
            hint={t.registration.optional}
            {...custodyUntil.field}
            error={custodyUntil.field.error ?? edit.errorAt('respondent', 'custody')}
          />
        </>
      ) : null}
      {isParent ? (
        <SelectField
          label={form.raises}
          name="raises"
          value={raises}
          choices={yesOrNo}
          onChange={setRaises}
        />
      ) : null}
      <TextField label={form.from} name="from" hint={t.registration.optional} {...from.field} />
      <TextField
        label={form.until}
        name="until"
        hint={t.registration.optional}
        {...until.field}
        error={until.field.error ?? edit.errorAt('respondent', 'until')}
      />
      {respondent === null ? null : (
        <ReasonField value={reason} error={edit.errorAt('reason')} onChange={setReason} />
      )}
    </ClientForm>
  );
}
