import { useParams } from 'react-router';
import type { ReactNode } from 'react';
import { ApiError } from '../../api/api-error.js';
import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { OneMeasurementDocument } from './measurement-documents.js';
import type { MeasuredTrajectory, RecordedMeasurement } from './measurement-documents.js';

interface MeasurementPageProps {
  readonly title: (reference: string) => string;
  readonly show: (measurement: RecordedMeasurement, trajectory: MeasuredTrajectory) => ReactNode;
}

/** A page about the measurement that the address names. */
export function WithMeasurement({ title, show }: MeasurementPageProps) {
  const { id = '', measurement: named = '' } = useParams();
  const { t } = useI18n();
  const answer = useApiQuery(OneMeasurementDocument, { id, measurement: named }, { keepPrevious: true });
  const trajectory = answer.data?.trajectory ?? null;
  const reference = trajectory?.client.reference ?? null;
  const isMissing =
    answer.data?.trajectory === null ||
    (answer.error instanceof ApiError && answer.error.code === 'NOT_FOUND');
  const notThere = <p role="alert">{t.measurement.notThere}</p>;
  return (
    <Page
      title={reference === null ? t.measurement.titleWaiting : title(reference)}
      path={
        <nav aria-label={t.trajectory.path} className="tz-path">
          <AppLink to="/trajecten">{t.trajectories.title}</AppLink>
          <span aria-hidden="true"> › </span>
          <AppLink to={`/trajecten/${encodeURIComponent(id)}`}>
            {reference ?? t.trajectory.titleWaiting}
          </AppLink>
          <span aria-hidden="true"> › </span>
          <span aria-current="page">{t.measurement.titleWaiting}</span>
        </nav>
      }
    >
      {isMissing ? (
        notThere
      ) : (
        <QueryView query={answer}>
          {(data) => {
            const found = data.trajectory?.measurement;
            return data.trajectory && found ? show(found, data.trajectory) : notThere;
          }}
        </QueryView>
      )}
    </Page>
  );
}
