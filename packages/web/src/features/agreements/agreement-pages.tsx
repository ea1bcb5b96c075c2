import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { QueryView } from '../../ui/query-view.js';
import { AgreementsToCorrectDocument } from '../corrections/part-correction-documents.js';
import type { AgreementsToCorrect } from '../corrections/part-correction-documents.js';
import { WithPart } from '../corrections/with-part.js';
import type {
  RegistrationOrganisation,
  RegistrationTrajectory,
} from '../registration/registration-documents.js';
import { RegistrationPage } from '../registration/registration-page.js';
import { CarePlanForm } from './care-plan-form.js';
import { CorrectDecisionForm } from './correct-decision-form.js';
import { CorrectCarePlanForm, CorrectMeasurePlanForm } from './correct-plan-forms.js';
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

interface CorrectionPageProps<Part> {
  readonly partsOf: (agreed: AgreementsToCorrect) => readonly Part[];
  readonly form: (
    part: Part,
    trajectory: RegistrationTrajectory,
    organisations: readonly RegistrationOrganisation[],
  ) => ReactNode;
}

/** One form over the decision or plan in the address. */
function CorrectionPage<Part extends { readonly id: string }>({ partsOf, form }: CorrectionPageProps<Part>) {
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.corrections.title}
      form={(trajectory, { organisations }) => (
        <Agreed trajectoryId={trajectory.id} partsOf={partsOf}>
          {(part) => form(part, trajectory, organisations)}
        </Agreed>
      )}
    />
  );
}

interface AgreedProps<Part> {
  readonly trajectoryId: string;
  readonly partsOf: CorrectionPageProps<Part>['partsOf'];
  readonly children: (part: Part) => ReactNode;
}

function Agreed<Part extends { readonly id: string }>({
  trajectoryId,
  partsOf,
  children,
}: AgreedProps<Part>) {
  const { part } = useParams();
  const answer = useApiQuery(AgreementsToCorrectDocument, { id: trajectoryId }, { keepPrevious: true });
  return (
    <QueryView query={answer}>
      {({ trajectory }) => (
        <WithPart
          part={trajectory === null ? undefined : partsOf(trajectory).find(({ id }) => id === part)}
          form={children}
        />
      )}
    </QueryView>
  );
}

export function CorrectDecisionPage() {
  return (
    <CorrectionPage
      partsOf={({ decisions }) => decisions}
      form={(decision, trajectory, organisations) => (
        <CorrectDecisionForm {...{ trajectory, decision, organisations }} />
      )}
    />
  );
}

export function CorrectCarePlanPage() {
  return (
    <CorrectionPage
      partsOf={({ carePlans }) => carePlans}
      form={(plan, trajectory, organisations) => (
        <CorrectCarePlanForm {...{ trajectory, plan, organisations }} />
      )}
    />
  );
}

export function CorrectMeasurePlanPage() {
  return (
    <CorrectionPage
      partsOf={({ measurePlans }) => measurePlans}
      form={(plan, trajectory) => <CorrectMeasurePlanForm {...{ trajectory, plan }} />}
    />
  );
}
