import { useState } from 'react';
import type { Provision } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useViewer } from '../viewer/viewer-query.js';
import { CareDetailsFields } from './care-details-fields.js';
import { FORMS, GIVERS, isAuthority } from './care-forms.js';
import { CheckCareDocument, RegisterCareDocument } from './registration-documents.js';
import type { RegistrationOrganisation, RegistrationTrajectory } from './registration-documents.js';
import { problemAt, RegistrationForm } from './registration-form.js';
import { useCareDetails } from './use-care-details.js';
import { useDateField } from './use-date-field.js';
import { useRegistration } from './use-registration.js';

const PROVISIONS = ['INDIVIDUAL', 'FREELY_ACCESSIBLE'] as const satisfies readonly Provision[];

interface PartFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly organisations: readonly RegistrationOrganisation[];
}

/** Registers care that runs or is about to begin. */
export function CareForm({ trajectory, organisations }: PartFormProps) {
  const { t, say } = useI18n();
  const texts = t.registration;
  const { organisation: own } = useViewer();
  const givers = organisations.filter(({ kind }) => GIVERS.includes(kind));
  const [providerId, setProvider] = useState(givers.some(({ id }) => id === own.id) ? own.id : '');
  const [form, setForm] = useState<string>('');
  const [provision, setProvision] = useState<Provision>('INDIVIDUAL');
  const [isSent, setSent] = useState(false);
  const start = useDateField();
  const agreedEnd = useDateField();
  const chosen = FORMS.find((each) => each === form);
  const details = useCareDetails({ form: chosen, isOfAuthority: isAuthority(organisations, providerId) });
  const isWhole =
    providerId !== '' && chosen !== undefined && Boolean(start.value) && agreedEnd.value !== null;
  const registration = useRegistration({
    send: RegisterCareDocument,
    check: CheckCareDocument,
    version: trajectory.version,
    input:
      isWhole && details.typed !== null
        ? {
            ...{ trajectoryId: trajectory.id, providerId, form: chosen, provision, start: start.value ?? '' },
            ...(agreedEnd.value ? { agreedEnd: agreedEnd.value } : {}),
            ...details.typed,
          }
        : null,
  });
  const errorAt = (field: string) => problemAt(registration, field, say);
  const missing = (value: string) => (isSent && value === '' ? texts.missingChoice : undefined);
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={texts.action.care}
      fields={['providerId', 'form', 'start', 'agreedEnd', 'details']}
      doneText={texts.care.done}
      onSubmit={() => {
        setSent(true);
        const days = [start.isRead({ isRequired: true }), agreedEnd.isRead({ isRequired: false })];
        return isWhole && details.typed !== null && days.every(Boolean);
      }}
    >
      <SelectField
        label={texts.care.provider}
        name="provider"
        value={providerId}
        emptyLabel={texts.choose}
        error={missing(providerId) ?? errorAt('providerId')}
        choices={givers.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setProvider}
      />
      <SelectField
        label={texts.care.form}
        name="form"
        value={form}
        emptyLabel={texts.choose}
        error={missing(form) ?? errorAt('form')}
        choices={FORMS.map((value) => ({ value, label: t.labels.careForm[value] }))}
        onChange={setForm}
      />
      <SelectField
        label={texts.care.provision}
        name="provision"
        value={provision}
        choices={PROVISIONS.map((value) => ({ value, label: t.labels.provision[value] }))}
        onChange={(value) => setProvision(PROVISIONS.find((each) => each === value) ?? 'INDIVIDUAL')}
      />
      <TextField
        label={texts.care.start}
        name="start"
        hint={`${texts.care.startHint} ${t.common.dateHint}`}
        {...start.field}
        error={start.field.error ?? errorAt('start')}
      />
      <TextField
        label={texts.care.agreedEnd}
        name="agreedEnd"
        hint={`${texts.optional} ${t.common.dateHint}`}
        {...agreedEnd.field}
        error={agreedEnd.field.error ?? errorAt('agreedEnd')}
      />
      <CareDetailsFields {...{ details, registration }} />
    </RegistrationForm>
  );
}
