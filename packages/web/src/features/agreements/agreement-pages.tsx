import { useI18n } from '../../i18n/i18n.js';
import { RegistrationPage } from '../registration/registration-page.js';
import { CarePlanForm } from './care-plan-form.js';
import { DecisionForm } from './decision-form.js';
import { MeasurePlanForm } from './measure-plan-form.js';

export function DecisionPage() {
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.agreements.decision.title}
      form={(trajectory, { organisations }) => <DecisionForm {...{ trajectory, organisations }} />}
    />
  );
}

export function CarePlanPage() {
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.agreements.carePlan.title}
      form={(trajectory, { organisations }) => <CarePlanForm {...{ trajectory, organisations }} />}
    />
  );
}

export function MeasurePlanPage() {
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.agreements.measurePlan.title}
      form={(trajectory) => <MeasurePlanForm trajectory={trajectory} />}
    />
  );
}
