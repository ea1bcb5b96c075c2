import { useParams } from 'react-router';
import type { ReactNode } from 'react';
import { ApiError } from '../../api/api-error.js';
import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { useViewer } from '../viewer/viewer-query.js';
import { CareForm } from './care-form.js';
import { CloseForm } from './close-form.js';
import { EndCareForm } from './end-care-form.js';
import { EndMeasureForm } from './end-measure-form.js';
import { MeasureCourse } from './measure-course.js';
import { MeasureEventForm } from './measure-event-form.js';
import { MeasureForm } from './measure-form.js';
import { RegistrationStartDocument } from './registration-documents.js';
import type { RegistrationStart, RegistrationTrajectory } from './registration-documents.js';

interface RegistrationPageProps {
  readonly title: (reference: string) => string;
  readonly form: (trajectory: RegistrationTrajectory, loaded: RegistrationStart) => ReactNode;
}

/** One form over one trajectory. */
export function RegistrationPage({ title, form }: RegistrationPageProps) {
  const { id = '' } = useParams();
  const { t } = useI18n();
  const { may } = useViewer();
  const mayRegister = may.includes('REGISTER');
  const answer = useApiQuery(RegistrationStartDocument, { id }, { enabled: mayRegister, keepPrevious: true });
  const reference = answer.data?.trajectory?.client.reference ?? null;
  const isMissing =
    answer.data?.trajectory === null ||
    (answer.error instanceof ApiError && answer.error.code === 'NOT_FOUND');
  return (
    <Page
      title={reference === null ? t.registration.actions : title(reference)}
      path={<Path {...{ id, reference }} />}
    >
      {!mayRegister ? (
        <p role="alert">{t.registration.mayNot}</p>
      ) : isMissing ? (
        <p role="alert">{t.registration.notThere}</p>
      ) : (
        <QueryView query={answer}>
          {(loaded) =>
            loaded.trajectory ? (
              form(loaded.trajectory, loaded)
            ) : (
              <p role="alert">{t.registration.notThere}</p>
            )
          }
        </QueryView>
      )}
    </Page>
  );
}

function Path({ id, reference }: { readonly id: string; readonly reference: string | null }) {
  const { t } = useI18n();
  return (
    <nav aria-label={t.trajectory.path} className="tz-path">
      <AppLink to="/trajecten">{t.trajectories.title}</AppLink>
      <span aria-hidden="true"> › </span>
      <AppLink to={`/trajecten/${encodeURIComponent(id)}`}>{reference ?? t.trajectory.titleWaiting}</AppLink>
      <span aria-hidden="true"> › </span>
      <span aria-current="page">{t.registration.actions}</span>
    </nav>
  );
}

export function CarePage() {
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.registration.care.title}
      form={(trajectory, { organisations }) => <CareForm {...{ trajectory, organisations }} />}
    />
  );
}

export function MeasurePage() {
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.registration.measure.title}
      form={(trajectory, { organisations }) => <MeasureForm {...{ trajectory, organisations }} />}
    />
  );
}

export function EndCarePage() {
  const { part } = useParams();
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.registration.end.title}
      form={(trajectory) => {
        const care = trajectory.careEpisodes.find(({ id }) => id === part);
        return care === undefined ? (
          <p role="alert">{t.registration.notThere}</p>
        ) : (
          <EndCareForm {...{ trajectory, care }} />
        );
      }}
    />
  );
}

export function EndMeasurePage() {
  const { part } = useParams();
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.registration.end.title}
      form={(trajectory) => {
        const measure = trajectory.measures.find(({ id }) => id === part);
        return measure === undefined ? (
          <p role="alert">{t.registration.notThere}</p>
        ) : (
          <EndMeasureForm {...{ trajectory, measure }} />
        );
      }}
    />
  );
}

export function MeasureEventPage() {
  const { part } = useParams();
  const { t } = useI18n();
  const { organisation } = useViewer();
  return (
    <RegistrationPage
      title={t.registration.course.title}
      form={(trajectory, { organisations }) => {
        const measure = trajectory.measures.find(({ id }) => id === part);
        if (measure === undefined) return <p role="alert">{t.registration.notThere}</p>;
        const mayChange = [trajectory.keeper.id, measure.organisation.id].includes(organisation.id);
        return (
          <>
            <MeasureCourse {...{ trajectoryId: trajectory.id, measureId: measure.id, mayChange }} />
            {mayChange ? <MeasureEventForm {...{ trajectory, measure, organisations }} /> : null}
          </>
        );
      }}
    />
  );
}

export function ClosePage() {
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.registration.close.title}
      form={(trajectory) => <CloseForm trajectory={trajectory} />}
    />
  );
}
