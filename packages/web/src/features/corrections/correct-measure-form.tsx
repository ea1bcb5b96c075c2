import { civilDate, endReasonLists, measureFields } from '@trefzeker/shared';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { knownType, MeasureTypeFields, useMeasureType } from '../registration/measure-type-fields.js';
import type { MeasureTypeInput } from '../registration/measure-type-fields.js';
import { MEASURE_KINDS } from '../registration/measure-kinds.js';
import type {
  RegistrationOrganisation,
  RegistrationTrajectory,
} from '../registration/registration-documents.js';
import { problemAt, RegistrationForm } from '../registration/registration-form.js';
import { useDateField } from '../registration/use-date-field.js';
import { useRegistration } from '../registration/use-registration.js';
import { CheckMeasureCorrectionDocument, CorrectMeasureDocument } from './correction-documents.js';
import { EndFields, endInput, useEnd } from './end-fields.js';
import { ReasonFields, useReason } from './reason-fields.js';
import { WhatChanges } from './what-changes.js';

interface CorrectMeasureFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly measure: RegistrationTrajectory['measures'][number];
  readonly organisations: readonly RegistrationOrganisation[];
}

/** A measure as it should have been registered: filled in as it is now, with a reason. */
export function CorrectMeasureForm({ trajectory, measure, organisations }: CorrectMeasureFormProps) {
  const { t, say } = useI18n();
  const texts = t.registration;
  const [organisationId, setOrganisation] = useState(measure.organisation.id);
  const [kind, setKind] = useState(kindOf(measure));
  const start = useDateField(measure.start);
  const end = useEnd(measure, endReasonLists(kind));
  const reason = useReason('CORRECTED');
  const measureType = useMeasureType(kind, measure);
  const typed =
    !start.value || end.typed === null
      ? null
      : { kind, organisationId, start: start.value, ...endInput(end.typed), ...measureType.typed };
  const registration = useRegistration({
    send: CorrectMeasureDocument,
    check: CheckMeasureCorrectionDocument,
    version: trajectory.version,
    input:
      typed === null || reason.input === null
        ? null
        : { trajectoryId: trajectory.id, measureId: measure.id, ...typed, reason: reason.input },
  });
  const errorAt = (field: string) => problemAt(registration, field, say);
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.corrections.correctMeasure}
      fields={['kind', 'organisationId', 'start', 'end', 'endReason', 'type', 'isRecognised', 'reason']}
      doneText={t.corrections.corrected}
      onSubmit={() => [start.isRead({ isRequired: true }), end.isRead(), reason.isRead()].every(Boolean)}
    >
      <SelectField
        label={texts.measure.kind}
        name="kind"
        value={kind}
        error={errorAt('kind')}
        choices={MEASURE_KINDS.map((value) => ({ value, label: t.labels.measure[value] }))}
        onChange={(value) => setKind(MEASURE_KINDS.find((each) => each === value) ?? kind)}
      />
      <MeasureTypeFields {...{ measureType, registration }} />
      <SelectField
        label={texts.measure.organisation}
        name="organisation"
        value={organisationId}
        error={errorAt('organisationId')}
        choices={organisations
          .filter((each) => each.kind === 'CERTIFIED_INSTITUTION')
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setOrganisation}
      />
      <TextField
        label={texts.measure.start}
        name="start"
        hint={t.common.dateHint}
        {...start.field}
        error={start.field.error ?? errorAt('start')}
      />
      <EndFields {...{ end, registration }} />
      <WhatChanges
        before={fieldsOf({ ...measure, organisationId: measure.organisation.id }, knownType(measure))}
        after={typed === null ? null : fieldsOf({ end: null, endReason: null, ...typed }, measureType.typed)}
        known={organisations}
      />
      <ReasonFields {...{ reason, registration }} />
    </RegistrationForm>
  );
}

type Typed = Omit<
  CorrectMeasureFormProps['measure'],
  'id' | '__typename' | 'organisation' | 'type' | 'isRecognised' | 'events'
> & {
  readonly organisationId: string;
};

/** A newer server may know more kinds than this page: of those no difference can be shown. */
function kindOf({ kind }: Pick<Typed, 'kind'>) {
  return MEASURE_KINDS.find((each) => each === kind) ?? 'OTS';
}

function fieldsOf({ organisationId, start, end, endReason, kind }: Typed, type: MeasureTypeInput) {
  return measureFields({
    ...{ kind: kindOf({ kind }), organisationId, start: civilDate(start) },
    ...{ end: end === null ? null : civilDate(end), endReason },
    ...type,
  });
}
