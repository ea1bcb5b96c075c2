import { civilDate, goalCorrectionProblems, goalFields } from '@trefzeker/shared';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { useToday } from '../../ui/clock-context.js';
import { TextField } from '../../ui/text-field.js';
import { CorrectGoalDocument } from '../corrections/part-correction-documents.js';
import { ReasonFields, useReason } from '../corrections/reason-fields.js';
import { WhatChanges } from '../corrections/what-changes.js';
import type { RegistrationTrajectory } from '../registration/registration-documents.js';
import { problemAt, RegistrationForm } from '../registration/registration-form.js';
import { useChange } from '../registration/use-change.js';
import { useDateField } from '../registration/use-date-field.js';
import type { GoalOfTrajectory } from './goal-documents.js';
import { GoalFields } from './goal-fields.js';
import { toGoalInput } from './typed-goal.js';
import type { TypedGoal } from './typed-goal.js';
import { DOMAINS, providersOf, withTextPath } from './goal-words.js';

interface CorrectGoalFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly goal: GoalOfTrajectory;
}

/** A goal as it should have been set: filled in as it is now, with a reason. */
export function CorrectGoalForm({ trajectory, goal }: CorrectGoalFormProps) {
  const { t, say } = useI18n();
  const texts = t.goals.form;
  const [typed, setTyped] = useState<TypedGoal>({
    title: goal.title,
    domain: DOMAINS.find((each) => each === goal.domain) ?? '',
    rubric: goal.rubric ?? '',
    ownCode: goal.ownCode?.ref ?? '',
  });
  const [isSent, setSent] = useState(false);
  const setOn = useDateField(goal.setOn);
  const replacedOn = useDateField(goal.replacedOn ?? '');
  const reason = useReason('CORRECTED');
  const today = useToday();
  const entered = toGoalInput(typed);
  const wasReplaced = goal.replacedOn !== null;
  const whole =
    entered === null || !setOn.value || replacedOn.value === null || (wasReplaced && replacedOn.value === '')
      ? null
      : { ...entered, setOn: setOn.value, replacedOn: wasReplaced ? replacedOn.value : null };
  const problems =
    whole === null
      ? []
      : goalCorrectionProblems(toCore(whole), {
          wasReplaced,
          scoredOn: goal.opinions
            .filter(({ voidedOn }) => voidedOn === null)
            .map(({ scoredOn }) => civilDate(scoredOn)),
          today: civilDate(today),
        });
  const registration = useChange({
    problems: problems.map(withTextPath),
    send: CorrectGoalDocument,
    version: trajectory.version,
    input:
      whole === null || reason.input === null
        ? null
        : { trajectoryId: trajectory.id, goalId: goal.id, ...whole, reason: reason.input },
  });
  const errorAt = (field: string) => problemAt(registration, field, say);
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.goals.correct}
      fields={['title', 'domain', 'rubric', 'ownCode', 'setOn', 'replacedOn', 'reason']}
      doneText={t.corrections.corrected}
      onSubmit={() => {
        setSent(true);
        const read = [
          setOn.isRead({ isRequired: true }),
          replacedOn.isRead({ isRequired: wasReplaced }),
          reason.isRead(),
        ];
        return read.every(Boolean) && whole !== null;
      }}
    >
      <GoalFields
        providerIds={providersOf(trajectory)}
        goal={typed}
        place={0}
        isSent={isSent}
        errorAt={errorAt}
        onChange={setTyped}
      />
      <TextField
        label={texts.setOn}
        name="setOn"
        hint={t.common.dateHint}
        {...setOn.field}
        error={setOn.field.error ?? errorAt('setOn')}
      />
      {wasReplaced ? (
        <TextField
          label={texts.replacedOn}
          name="replacedOn"
          hint={t.common.dateHint}
          {...replacedOn.field}
          error={replacedOn.field.error ?? errorAt('replacedOn')}
        />
      ) : null}
      <WhatChanges
        before={fieldsOf({ ...goal, ownCode: goal.ownCode?.ref ?? null })}
        after={whole === null ? null : fieldsOf(whole)}
        known={[]}
      />
      <ReasonFields {...{ reason, registration }} />
    </RegistrationForm>
  );
}

interface Days {
  readonly setOn: string;
  readonly replacedOn: string | null;
}

function toCore<Entered extends Days>(entered: Entered) {
  const { setOn, replacedOn } = entered;
  return {
    ...entered,
    ...{ setOn: civilDate(setOn), replacedOn: replacedOn === null ? null : civilDate(replacedOn) },
  };
}

function fieldsOf(
  goal: Pick<GoalOfTrajectory, 'title' | 'domain' | 'rubric'> & Days & { readonly ownCode: string | null },
) {
  // Its delivery is chosen elsewhere.
  return goalFields({ ...toCore(goal), delivery: null });
}
