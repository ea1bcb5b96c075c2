import { carePlanFields, civilDate, measurePlanFields } from '@trefzeker/shared';
import { useI18n } from '../../i18n/i18n.js';
import { TextField } from '../../ui/text-field.js';
import {
  CorrectCarePlanDocument,
  CorrectMeasurePlanDocument,
} from '../corrections/part-correction-documents.js';
import type { CarePlanToCorrect, MeasurePlanToCorrect } from '../corrections/part-correction-documents.js';
import { ReasonFields, useReason } from '../corrections/reason-fields.js';
import { WhatChanges } from '../corrections/what-changes.js';
import type {
  RegistrationOrganisation,
  RegistrationTrajectory,
} from '../registration/registration-documents.js';
import { problemAt, RegistrationForm } from '../registration/registration-form.js';
import { useChange } from '../registration/use-change.js';
import { useDateField } from '../registration/use-date-field.js';
import { CARE_PLAN_FIELDS, CarePlanFields, useCarePlanFields } from './care-plan-fields.js';

interface CorrectCarePlanFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly plan: CarePlanToCorrect;
  readonly organisations: readonly RegistrationOrganisation[];
}

/** A care plan as it should have been registered: filled in as it is now, with a reason. */
export function CorrectCarePlanForm({ trajectory, plan, organisations }: CorrectCarePlanFormProps) {
  const { t } = useI18n();
  const fields = useCarePlanFields({ ...plan, providerId: plan.provider.id });
  const reason = useReason('CORRECTED');
  const { input } = fields;
  const registration = useChange({
    send: CorrectCarePlanDocument,
    version: trajectory.version,
    input:
      input === null || reason.input === null
        ? null
        : { trajectoryId: trajectory.id, carePlanId: plan.id, ...input, reason: reason.input },
  });
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.corrections.correctCarePlan}
      fields={[...CARE_PLAN_FIELDS, 'reason']}
      doneText={t.corrections.corrected}
      onSubmit={() => {
        const isReasonRead = reason.isRead();
        return fields.isRead() && isReasonRead;
      }}
    >
      <CarePlanFields {...{ fields, trajectory, organisations, registration }} />
      <WhatChanges
        before={fieldsOf({ ...plan, providerId: plan.provider.id })}
        after={input === null ? null : fieldsOf(input)}
        known={organisations}
      />
      <ReasonFields {...{ reason, registration }} />
    </RegistrationForm>
  );
}

interface TypedPlan {
  readonly providerId: string;
  readonly agreedOn: string;
  readonly agreedEnd?: string | null;
  readonly goals: readonly { readonly text: string; readonly decisionGoalId?: string | null }[];
}

function fieldsOf({ providerId, agreedOn, agreedEnd = null, goals }: TypedPlan) {
  return carePlanFields({
    ...{ providerId, agreedOn: civilDate(agreedOn) },
    agreedEnd: agreedEnd === null ? null : civilDate(agreedEnd),
    goals: goals.map(({ text, decisionGoalId = null }) => ({ text, decisionGoalId })),
  });
}

interface CorrectMeasurePlanFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly plan: MeasurePlanToCorrect;
}

/** The day of the plan for a measure as it should have been registered. */
export function CorrectMeasurePlanForm({ trajectory, plan }: CorrectMeasurePlanFormProps) {
  const { t, say } = useI18n();
  const texts = t.agreements.measurePlan;
  const agreedOn = useDateField(plan.agreedOn);
  const reason = useReason('CORRECTED');
  const day = agreedOn.value;
  const registration = useChange({
    send: CorrectMeasurePlanDocument,
    version: trajectory.version,
    input:
      !day || reason.input === null
        ? null
        : { trajectoryId: trajectory.id, measurePlanId: plan.id, agreedOn: day, reason: reason.input },
  });
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.corrections.correctMeasurePlan}
      fields={['agreedOn', 'reason']}
      doneText={t.corrections.corrected}
      onSubmit={() => {
        const isReasonRead = reason.isRead();
        return agreedOn.isRead({ isRequired: true }) && isReasonRead;
      }}
    >
      <TextField
        label={texts.on}
        name="agreedOn"
        hint={`${texts.onHint} ${t.common.dateHint}`}
        {...agreedOn.field}
        error={agreedOn.field.error ?? problemAt(registration, 'agreedOn', say)}
      />
      <WhatChanges
        before={measurePlanFields({ agreedOn: civilDate(plan.agreedOn) })}
        after={day ? measurePlanFields({ agreedOn: civilDate(day) }) : null}
        known={[]}
      />
      <ReasonFields {...{ reason, registration }} />
    </RegistrationForm>
  );
}
