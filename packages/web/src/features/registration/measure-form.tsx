import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useViewer } from '../viewer/viewer-query.js';
import { MeasureTypeFields, useMeasureType } from './measure-type-fields.js';
import { MEASURE_KINDS } from './measure-kinds.js';
import { CheckMeasureDocument, RegisterMeasureDocument } from './registration-documents.js';
import type { RegistrationOrganisation, RegistrationTrajectory } from './registration-documents.js';
import { problemAt, RegistrationForm } from './registration-form.js';
import { useDateField } from './use-date-field.js';
import { useRegistration } from './use-registration.js';

interface MeasureFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly organisations: readonly RegistrationOrganisation[];
}

/** Registers a protection or probation measure that runs or is about to begin. */
export function MeasureForm({ trajectory, organisations }: MeasureFormProps) {
  const { t, say } = useI18n();
  const texts = t.registration;
  const { organisation: own } = useViewer();
  const certified = organisations.filter(({ kind }) => kind === 'CERTIFIED_INSTITUTION');
  const [organisationId, setOrganisation] = useState(certified.some(({ id }) => id === own.id) ? own.id : '');
  const [kind, setKind] = useState('');
  const [isSent, setSent] = useState(false);
  const start = useDateField();
  const chosen = MEASURE_KINDS.find((each) => each === kind);
  const measureType = useMeasureType(chosen);
  const isWhole = organisationId !== '' && chosen !== undefined && Boolean(start.value);
  const registration = useRegistration({
    send: RegisterMeasureDocument,
    check: CheckMeasureDocument,
    version: trajectory.version,
    input: isWhole
      ? {
          ...{ trajectoryId: trajectory.id, kind: chosen, organisationId, start: start.value ?? '' },
          ...measureType.typed,
        }
      : null,
  });
  const errorAt = (field: string) => problemAt(registration, field, say);
  const missing = (value: string) => (isSent && value === '' ? texts.missingChoice : undefined);
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={texts.action.measure}
      fields={['kind', 'organisationId', 'start', 'type', 'isRecognised']}
      doneText={texts.measure.done}
      onSubmit={() => {
        setSent(true);
        return start.isRead({ isRequired: true }) && isWhole;
      }}
    >
      <SelectField
        label={texts.measure.kind}
        name="kind"
        value={kind}
        emptyLabel={texts.choose}
        error={missing(kind) ?? errorAt('kind')}
        choices={MEASURE_KINDS.map((value) => ({ value, label: t.labels.measure[value] }))}
        onChange={setKind}
      />
      <MeasureTypeFields {...{ measureType, registration }} />
      <SelectField
        label={texts.measure.organisation}
        name="organisation"
        value={organisationId}
        emptyLabel={texts.choose}
        error={missing(organisationId) ?? errorAt('organisationId')}
        choices={certified.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setOrganisation}
      />
      <TextField
        label={texts.measure.start}
        name="start"
        hint={`${texts.measure.startHint} ${t.common.dateHint}`}
        {...start.field}
        error={start.field.error ?? errorAt('start')}
      />
    </RegistrationForm>
  );
}
