import { useI18n } from '../../i18n/i18n.js';
import type {
  RegistrationOrganisation,
  RegistrationTrajectory,
} from '../registration/registration-documents.js';
import { RegistrationForm } from '../registration/registration-form.js';
import { useRegistration } from '../registration/use-registration.js';
import { useViewer } from '../viewer/viewer-query.js';
import { CheckDecisionDocument, RegisterDecisionDocument } from './agreement-documents.js';
import { DECISION_FIELDS, DecisionFields, useDecisionFields } from './decision-fields.js';

interface DecisionFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly organisations: readonly RegistrationOrganisation[];
}

/** Registers what was decided that the youth gets. */
export function DecisionForm({ trajectory, organisations }: DecisionFormProps) {
  const { t } = useI18n();
  const { organisation: own } = useViewer();
  const fields = useDecisionFields({ decidedById: own.id });
  const goals = fields.goals.filter((goal) => goal !== '');
  const registration = useRegistration({
    send: RegisterDecisionDocument,
    check: CheckDecisionDocument,
    version: trajectory.version,
    input: fields.input === null ? null : { trajectoryId: trajectory.id, ...fields.input, goals },
  });
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.agreements.action.decision}
      fields={DECISION_FIELDS}
      doneText={t.agreements.decision.done}
      onSubmit={fields.isRead}
    >
      <DecisionFields {...{ fields, organisations, registration }} />
    </RegistrationForm>
  );
}
