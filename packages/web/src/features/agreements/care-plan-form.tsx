import { useI18n } from '../../i18n/i18n.js';
import type {
  RegistrationOrganisation,
  RegistrationTrajectory,
} from '../registration/registration-documents.js';
import { RegistrationForm } from '../registration/registration-form.js';
import { useRegistration } from '../registration/use-registration.js';
import { useViewer } from '../viewer/viewer-query.js';
import { CheckCarePlanDocument, RegisterCarePlanDocument } from './agreement-documents.js';
import { CARE_PLAN_FIELDS, CarePlanFields, useCarePlanFields } from './care-plan-fields.js';

interface CarePlanFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly organisations: readonly RegistrationOrganisation[];
}

/** Registers what a provider agreed with the client. */
export function CarePlanForm({ trajectory, organisations }: CarePlanFormProps) {
  const { t } = useI18n();
  const { organisation: own } = useViewer();
  const inCare = trajectory.careEpisodes.find(({ provider }) => provider.id === own.id);
  const fields = useCarePlanFields({
    providerId: (inCare ?? trajectory.careEpisodes.at(-1))?.provider.id ?? own.id,
  });
  const registration = useRegistration({
    send: RegisterCarePlanDocument,
    check: CheckCarePlanDocument,
    version: trajectory.version,
    input: fields.input === null ? null : { trajectoryId: trajectory.id, ...fields.input },
  });
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.agreements.action.carePlan}
      fields={CARE_PLAN_FIELDS}
      doneText={t.agreements.carePlan.done}
      onSubmit={fields.isRead}
    >
      <CarePlanFields {...{ fields, trajectory, organisations, registration }} />
    </RegistrationForm>
  );
}
