import { useState } from 'react';
import { useParams } from 'react-router';
import { ApiError } from '../../api/api-error.js';
import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { useViewer } from '../viewer/viewer-query.js';
import { NewMeasurement } from './new-measurement.js';
import { MeasurementStartDocument } from './start-query.js';

/** A new measurement of one trajectory: chosen, filled in, checked, stored. */
export function MeasurementPage() {
  const { id = '' } = useParams();
  const { t } = useI18n();
  const { may } = useViewer();
  const [isStored, setStored] = useState(false);
  const answer = useApiQuery(MeasurementStartDocument, { id }, { enabled: may.includes('REGISTER') });
  const trajectory = answer.data?.trajectory ?? null;
  const isMissing =
    answer.data?.trajectory === null ||
    (answer.error instanceof ApiError && answer.error.code === 'NOT_FOUND');
  const { title, titleWaiting, done } = t.form;
  const titleOf = isStored ? done.title : title;
  return (
    <Page
      title={trajectory === null ? titleWaiting : titleOf(trajectory.client.reference)}
      path={<Path id={id} reference={trajectory?.client.reference ?? null} />}
    >
      {!may.includes('REGISTER') ? (
        <p role="alert">{t.form.mayNotRegister}</p>
      ) : isMissing ? (
        <p role="alert">{t.form.notThere}</p>
      ) : (
        <QueryView query={answer}>
          {(data) =>
            data.trajectory ? (
              <NewMeasurement
                trajectory={data.trajectory}
                instruments={data.instruments}
                onStored={setStored}
              />
            ) : (
              <p role="alert">{t.form.notThere}</p>
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
      <span aria-current="page">{t.form.newMeasurement}</span>
    </nav>
  );
}
