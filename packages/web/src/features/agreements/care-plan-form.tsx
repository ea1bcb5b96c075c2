import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { GIVERS } from '../registration/care-forms.js';
import type {
  RegistrationOrganisation,
  RegistrationTrajectory,
} from '../registration/registration-documents.js';
import { problemAt, RegistrationForm } from '../registration/registration-form.js';
import { useDateField } from '../registration/use-date-field.js';
import { useRegistration } from '../registration/use-registration.js';
import { useViewer } from '../viewer/viewer-query.js';
import { CheckCarePlanDocument, RegisterCarePlanDocument } from './agreement-documents.js';
import { GoalFields } from './goal-fields.js';

interface CarePlanFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly organisations: readonly RegistrationOrganisation[];
}

interface TypedGoal {
  readonly text: string;
  /** Empty: of no decision. */
  readonly decisionGoalId: string;
}

/** Registers what a provider agreed with the client. */
export function CarePlanForm({ trajectory, organisations }: CarePlanFormProps) {
  const { t, say } = useI18n();
  const texts = t.agreements.carePlan;
  const { organisation: own } = useViewer();
  const givers = organisations.filter(({ kind }) => GIVERS.includes(kind));
  const inCare = trajectory.careEpisodes.find(({ provider }) => provider.id === own.id);
  const [providerId, setProvider] = useState(
    (inCare ?? trajectory.careEpisodes.at(-1))?.provider.id ?? own.id,
  );
  const [goals, setGoals] = useState<readonly TypedGoal[]>([{ text: '', decisionGoalId: '' }]);
  const agreedOn = useDateField();
  const agreedEnd = useDateField();
  const decided = trajectory.decisions.flatMap((decision) => decision.goals);
  const isWhole = Boolean(agreedOn.value) && agreedEnd.value !== null;
  const registration = useRegistration({
    send: RegisterCarePlanDocument,
    check: CheckCarePlanDocument,
    version: trajectory.version,
    input: isWhole
      ? {
          ...{ trajectoryId: trajectory.id, providerId, agreedOn: agreedOn.value ?? '' },
          ...(agreedEnd.value ? { agreedEnd: agreedEnd.value } : {}),
          goals: goals.filter(({ text }) => text !== '').map(toInput),
        }
      : null,
  });
  const errorAt = (field: string) => problemAt(registration, field, say);
  const change = (place: number, changed: Partial<TypedGoal>) =>
    setGoals(goals.map((goal, at) => (at === place ? { ...goal, ...changed } : goal)));
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.agreements.action.carePlan}
      fields={['providerId', 'agreedOn', 'agreedEnd', 'goals']}
      doneText={texts.done}
      onSubmit={() => {
        const days = [agreedOn.isRead({ isRequired: true }), agreedEnd.isRead({ isRequired: false })];
        return isWhole && days.every(Boolean);
      }}
    >
      <SelectField
        label={texts.by}
        name="provider"
        value={providerId}
        error={errorAt('providerId')}
        choices={givers.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setProvider}
      />
      <TextField
        label={texts.on}
        name="agreedOn"
        hint={t.common.dateHint}
        {...agreedOn.field}
        error={agreedOn.field.error ?? errorAt('agreedOn')}
      />
      <TextField
        label={texts.until}
        name="agreedEnd"
        hint={`${t.registration.optional} ${texts.untilHint} ${t.common.dateHint}`}
        {...agreedEnd.field}
        error={agreedEnd.field.error ?? errorAt('agreedEnd')}
      />
      <GoalFields
        registration={registration}
        goals={goals.map(({ text }) => text)}
        onChange={(typed) =>
          setGoals(typed.map((text, at) => ({ text, decisionGoalId: goals[at]?.decisionGoalId ?? '' })))
        }
        beside={(place) =>
          decided.length === 0 ? null : (
            <SelectField
              label={texts.leadsTo(place + 1)}
              name={`leads-to-${place}`}
              value={goals[place]?.decisionGoalId ?? ''}
              emptyLabel={texts.leadsToNone}
              choices={decided.map(({ id, text }) => ({ value: id, label: text }))}
              onChange={(decisionGoalId) => change(place, { decisionGoalId })}
            />
          )
        }
      />
    </RegistrationForm>
  );
}

function toInput({ text, decisionGoalId }: TypedGoal) {
  return decisionGoalId === '' ? { text } : { text, decisionGoalId };
}
