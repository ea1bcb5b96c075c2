import { careEpisodeFields, civilDate, endReasonLists } from '@trefzeker/shared';
import type { CareDetails } from '@trefzeker/shared';
import { useState } from 'react';
import type { Provision } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { CareDetailsFields } from '../registration/care-details-fields.js';
import { FORMS, GIVERS, isAuthority } from '../registration/care-forms.js';
import type {
  RegistrationOrganisation,
  RegistrationTrajectory,
} from '../registration/registration-documents.js';
import { problemAt, RegistrationForm } from '../registration/registration-form.js';
import { knownDetails, useCareDetails } from '../registration/use-care-details.js';
import { useDateField } from '../registration/use-date-field.js';
import { useRegistration } from '../registration/use-registration.js';
import { CheckCareCorrectionDocument, CorrectCareDocument } from './correction-documents.js';
import { EndFields, endInput, useEnd } from './end-fields.js';
import { ReasonFields, useReason } from './reason-fields.js';
import { WhatChanges } from './what-changes.js';

const PROVISIONS = ['INDIVIDUAL', 'FREELY_ACCESSIBLE'] as const satisfies readonly Provision[];

interface CorrectCareFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly care: RegistrationTrajectory['careEpisodes'][number];
  readonly organisations: readonly RegistrationOrganisation[];
}

/** Care as it should have been registered: filled in as it is now, with a reason. */
export function CorrectCareForm({ trajectory, care, organisations }: CorrectCareFormProps) {
  const { t, say } = useI18n();
  const texts = t.registration;
  const givers = organisations.filter(({ kind }) => GIVERS.includes(kind));
  const [providerId, setProvider] = useState(care.provider.id);
  const [form, setForm] = useState(care.form);
  const [provision, setProvision] = useState(care.provision);
  const start = useDateField(care.start);
  const agreedEnd = useDateField(care.agreedEnd ?? '');
  const end = useEnd(care, endReasonLists('CARE'));
  const reason = useReason('CORRECTED');
  const chosen = FORMS.find((each) => each === form);
  const isOfAuthority = isAuthority(organisations, providerId);
  const details = useCareDetails({ form: chosen, isOfAuthority }, care.details);
  const typed =
    !start.value || agreedEnd.value === null || end.typed === null || details.typed === null
      ? null
      : {
          ...{ providerId, form, provision, start: start.value },
          ...(agreedEnd.value === '' ? {} : { agreedEnd: agreedEnd.value }),
          ...endInput(end.typed),
          ...details.typed,
        };
  const registration = useRegistration({
    send: CorrectCareDocument,
    check: CheckCareCorrectionDocument,
    version: trajectory.version,
    input:
      typed === null || reason.input === null
        ? null
        : { trajectoryId: trajectory.id, careEpisodeId: care.id, ...typed, reason: reason.input },
  });
  const errorAt = (field: string) => problemAt(registration, field, say);
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.corrections.correctCare}
      fields={['providerId', 'form', 'start', 'agreedEnd', 'end', 'endReason', 'details', 'reason']}
      doneText={t.corrections.corrected}
      onSubmit={() => {
        const read = [
          start.isRead({ isRequired: true }),
          agreedEnd.isRead({ isRequired: false }),
          end.isRead(),
          reason.isRead(),
        ];
        return read.every(Boolean) && details.typed !== null;
      }}
    >
      <SelectField
        label={texts.care.provider}
        name="provider"
        value={providerId}
        error={errorAt('providerId')}
        choices={givers.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setProvider}
      />
      <SelectField
        label={texts.care.form}
        name="form"
        value={form}
        error={errorAt('form')}
        choices={FORMS.map((value) => ({ value, label: t.labels.careForm[value] }))}
        onChange={(value) => setForm(FORMS.find((each) => each === value) ?? form)}
      />
      <SelectField
        label={texts.care.provision}
        name="provision"
        value={provision}
        choices={PROVISIONS.map((value) => ({ value, label: t.labels.provision[value] }))}
        onChange={(value) => setProvision(PROVISIONS.find((each) => each === value) ?? provision)}
      />
      <TextField
        label={texts.care.start}
        name="start"
        hint={t.common.dateHint}
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
      <EndFields {...{ end, registration }} />
      <CareDetailsFields {...{ details, registration }} />
      <WhatChanges
        before={fieldsOf({ ...care, providerId: care.provider.id }, knownDetails(care.details))}
        after={
          typed === null ? null : fieldsOf({ agreedEnd: null, end: null, endReason: null, ...typed }, typed)
        }
        known={organisations}
      />
      <ReasonFields {...{ reason, registration }} />
    </RegistrationForm>
  );
}

type Typed = Omit<CorrectCareFormProps['care'], 'id' | '__typename' | 'provider' | 'details'> & {
  readonly providerId: string;
};

interface Known {
  readonly details?: CareDetails;
}

function fieldsOf(
  { providerId, start, agreedEnd, end, endReason, ...chosen }: Typed,
  { details = {} }: Known,
) {
  // A newer server may know more codes than this page: of those no difference can be shown.
  const form = FORMS.find((each) => each === chosen.form) ?? 'AMBULATORY_HOME';
  const provision = PROVISIONS.find((each) => each === chosen.provision) ?? 'INDIVIDUAL';
  return careEpisodeFields({
    ...{ providerId, form, provision, start: civilDate(start) },
    ...{ agreedEnd: agreedEnd === null ? null : civilDate(agreedEnd) },
    ...{ end: end === null ? null : civilDate(end), endReason },
    details,
  });
}
