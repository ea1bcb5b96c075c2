import { useParams } from 'react-router';
import { ApiError } from '../../api/api-error.js';
import { useApiQuery } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { describePerson } from '../trajectories/person-words.js';
import { TrajectoryContents } from './trajectory-contents.js';

const TrajectoryDocument = graphql(`
  query Trajectory($id: ID!) {
    trajectory(id: $id) {
      id
      client {
        id
        reference
        ageYears
        sex
      }
      ...TrajectoryContents
    }
  }
`);

/** One trajectory: what ran when, what was measured, what changed. */
export function TrajectoryPage() {
  const { id = '' } = useParams();
  const { t, format } = useI18n();
  const answer = useApiQuery(TrajectoryDocument, { id });
  const client = answer.data?.trajectory?.client;
  const person = client && describePerson(client, t.trajectories.person, format);
  const isMissing =
    answer.data?.trajectory === null ||
    (answer.error instanceof ApiError && answer.error.code === 'NOT_FOUND');
  return (
    <Page
      title={client && person ? t.trajectory.title(client.reference, person) : t.trajectory.titleWaiting}
      path={<Path {...(client === undefined ? {} : { reference: client.reference })} />}
      {...(client === undefined
        ? {}
        : { lead: <AppLink to={`/clienten/${encodeURIComponent(client.id)}`}>{t.clients.open}</AppLink> })}
    >
      {isMissing ? (
        <NotThere />
      ) : (
        <QueryView query={answer}>
          {({ trajectory }) => (trajectory ? <TrajectoryContents trajectory={trajectory} /> : <NotThere />)}
        </QueryView>
      )}
    </Page>
  );
}

function Path({ reference }: { readonly reference?: string }) {
  const { t } = useI18n();
  return (
    <nav aria-label={t.trajectory.path} className="tz-path">
      <AppLink to="/trajecten">{t.trajectories.title}</AppLink>
      {reference === undefined ? null : (
        <>
          <span aria-hidden="true"> › </span>
          <span aria-current="page">{reference}</span>
        </>
      )}
    </nav>
  );
}

function NotThere() {
  const { t } = useI18n();
  return (
    <>
      <p role="alert">{t.trajectory.notFoundText}</p>
      <AppLink to="/trajecten">{t.trajectory.backToList}</AppLink>
    </>
  );
}
