import { useState } from 'react';
import type { CareForm } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { FORMS } from '../registration/care-forms.js';
import type {
  RegistrationOrganisation,
  RegistrationTrajectory,
} from '../registration/registration-documents.js';
import { problemAt, RegistrationForm } from '../registration/registration-form.js';
import { useDateField } from '../registration/use-date-field.js';
import { useRegistration } from '../registration/use-registration.js';
import { useViewer } from '../viewer/viewer-query.js';
import { CheckDecisionDocument, RegisterDecisionDocument } from './agreement-documents.js';
import { GoalFields } from './goal-fields.js';

interface DecisionFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly organisations: readonly RegistrationOrganisation[];
}

/** Registers what was decided that the youth gets. */
export function DecisionForm({ trajectory, organisations }: DecisionFormProps) {
  const { t, say } = useI18n();
  const texts = t.agreements.decision;
  const { organisation: own } = useViewer();
  const [decidedById, setDecidedBy] = useState(own.id);
  const [forms, setForms] = useState<readonly CareForm[]>([]);
  const [goals, setGoals] = useState<readonly string[]>(['']);
  const decidedOn = useDateField();
  const validTo = useDateField();
  const isWhole = Boolean(decidedOn.value) && validTo.value !== null;
  const registration = useRegistration({
    send: RegisterDecisionDocument,
    check: CheckDecisionDocument,
    version: trajectory.version,
    input: isWhole
      ? {
          ...{ trajectoryId: trajectory.id, decidedById, decidedOn: decidedOn.value ?? '' },
          ...{ forms: [...forms], goals: goals.filter((goal) => goal !== '') },
          ...(validTo.value ? { validTo: validTo.value } : {}),
        }
      : null,
  });
  const errorAt = (field: string) => problemAt(registration, field, say);
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.agreements.action.decision}
      fields={['decidedById', 'decidedOn', 'validTo', 'goals']}
      doneText={texts.done}
      onSubmit={() => {
        const days = [decidedOn.isRead({ isRequired: true }), validTo.isRead({ isRequired: false })];
        return isWhole && days.every(Boolean);
      }}
    >
      <SelectField
        label={texts.by}
        name="decidedBy"
        value={decidedById}
        error={errorAt('decidedById')}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setDecidedBy}
      />
      <TextField
        label={texts.on}
        name="decidedOn"
        hint={`${texts.onHint} ${t.common.dateHint}`}
        {...decidedOn.field}
        error={decidedOn.field.error ?? errorAt('decidedOn')}
      />
      <TextField
        label={texts.until}
        name="validTo"
        hint={`${t.registration.optional} ${t.common.dateHint}`}
        {...validTo.field}
        error={validTo.field.error ?? errorAt('validTo')}
      />
      <fieldset className="tz-field">
        <legend className="tz-strong">{texts.forms}</legend>
        <span className="tz-field__hint">{texts.formsHint}</span>
        {FORMS.map((form) => (
          <label key={form} className="tz-check">
            <input
              type="checkbox"
              name="forms"
              checked={forms.includes(form)}
              onChange={({ target }) =>
                setForms(target.checked ? [...forms, form] : forms.filter((each) => each !== form))
              }
            />{' '}
            {t.labels.careForm[form]}
          </label>
        ))}
      </fieldset>
      <GoalFields {...{ goals, registration }} onChange={setGoals} />
    </RegistrationForm>
  );
}
