import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import type { RegistrationTrajectory } from '../registration/registration-documents.js';
import { problemAt, RegistrationForm } from '../registration/registration-form.js';
import { useDateField } from '../registration/use-date-field.js';
import { useRegistration } from '../registration/use-registration.js';
import { CheckMeasurePlanDocument, RegisterMeasurePlanDocument } from './agreement-documents.js';

/** Registers the day of the plan for a measure. */
export function MeasurePlanForm({ trajectory }: { readonly trajectory: RegistrationTrajectory }) {
  const { t, format, say } = useI18n();
  const texts = t.agreements.measurePlan;
  const { measures } = trajectory;
  const [measureId, setMeasure] = useState(measures.at(-1)?.id ?? '');
  const agreedOn = useDateField();
  const isWhole = measureId !== '' && Boolean(agreedOn.value);
  const registration = useRegistration({
    send: RegisterMeasurePlanDocument,
    check: CheckMeasurePlanDocument,
    version: trajectory.version,
    input: isWhole ? { measureId, agreedOn: agreedOn.value ?? '' } : null,
  });
  if (measures.length === 0) return <p role="alert">{texts.none}</p>;
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.agreements.action.measurePlan}
      fields={['measureId', 'agreedOn']}
      doneText={texts.done}
      onSubmit={() => agreedOn.isRead({ isRequired: true }) && isWhole}
    >
      <SelectField
        label={texts.measure}
        name="measure"
        value={measureId}
        choices={measures.map(({ id, kind, start }) => ({
          value: id,
          label: texts.measureChoice(labelFor(t.labels.measure, kind), format.tableDate(start)),
        }))}
        onChange={setMeasure}
      />
      <TextField
        label={texts.on}
        name="agreedOn"
        hint={`${texts.onHint} ${t.common.dateHint}`}
        {...agreedOn.field}
        error={agreedOn.field.error ?? problemAt(registration, 'agreedOn', say)}
      />
    </RegistrationForm>
  );
}
