import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { TextField } from '../../ui/text-field.js';
import type { RegistrationTrajectory } from '../registration/registration-documents.js';
import { problemAt, RegistrationForm } from '../registration/registration-form.js';
import { useDateField } from '../registration/use-date-field.js';
import type { GoalOfTrajectory } from './goal-documents.js';
import { ReplaceGoalDocument } from './goal-documents.js';
import { GoalFields } from './goal-fields.js';
import { NO_GOAL, toGoalInput } from './typed-goal.js';
import { providersOf } from './goal-words.js';
import { useChange } from '../registration/use-change.js';

interface ReplaceGoalFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly goal: GoalOfTrajectory;
}

/** Another goal in place of one, because of a new decision. The old one stays. */
export function ReplaceGoalForm({ trajectory, goal }: ReplaceGoalFormProps) {
  const { t, say } = useI18n();
  const texts = t.goals.form;
  const [typed, setTyped] = useState(NO_GOAL);
  const [isSent, setSent] = useState(false);
  const setOn = useDateField();
  const input = toGoalInput(typed);
  const registration = useChange({
    send: ReplaceGoalDocument,
    version: trajectory.version,
    input: input === null || !setOn.value ? null : { ...input, goalId: goal.id, setOn: setOn.value },
  });
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.goals.replace}
      fields={['title', 'domain', 'rubric', 'ownCode', 'setOn']}
      doneText={texts.replaced}
      onSubmit={() => {
        setSent(true);
        return setOn.isRead({ isRequired: true }) && input !== null;
      }}
    >
      <p>{texts.replaces(goal.title)}</p>
      <GoalFields
        providerIds={providersOf(trajectory)}
        goal={typed}
        place={0}
        isSent={isSent}
        errorAt={(field) => problemAt(registration, field, say)}
        onChange={setTyped}
      />
      <TextField
        label={texts.setOn}
        name="setOn"
        hint={t.common.dateHint}
        {...setOn.field}
        error={setOn.field.error ?? problemAt(registration, 'setOn', say)}
      />
    </RegistrationForm>
  );
}
