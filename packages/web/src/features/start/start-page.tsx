import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { Navigate, useLocation } from 'react-router';
import { useApiQuery } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { homeFor } from '../../routes/places.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { Panel } from '../../ui/panel.js';
import { QueryView } from '../../ui/query-view.js';
import { useViewerQuery } from '../viewer/viewer-query.js';
import { PersonCard } from './person-card.js';

const DemoPeopleDocument = graphql(`
  query DemoPeople {
    demoPeople {
      id
      ...PersonCard
    }
  }
`);

/** What Trefzeker is, and the people to look around as. */
export function StartPage() {
  const { t } = useI18n();
  const viewer = useViewerQuery().data?.viewer;
  const destination = useDestination();
  if (viewer !== undefined && viewer !== null) {
    return <Navigate to={destination ?? homeFor(viewer)} replace />;
  }
  return (
    <Page title={t.common.start.title} lead={t.common.start.what}>
      <Panel title={t.common.start.chooseTitle}>
        <People />
      </Panel>
    </Page>
  );
}

function People() {
  const { t } = useI18n();
  const people = useApiQuery(DemoPeopleDocument, {});
  return (
    <QueryView query={people}>
      {({ demoPeople }) =>
        demoPeople.length === 0 ? (
          <Paragraph>{t.common.start.none}</Paragraph>
        ) : (
          <>
            <Notice kind="info">{t.common.start.demo}</Notice>
            <ul className="tz-people">
              {demoPeople.map((person) => (
                <PersonCard key={person.id} person={person} />
              ))}
            </ul>
          </>
        )
      }
    </QueryView>
  );
}

/** The page that asked for somebody to sign in; only addresses of our own. */
function useDestination(): string | null {
  const state: unknown = useLocation().state;
  if (typeof state !== 'object' || state === null || !('from' in state)) return null;
  return typeof state.from === 'string' && state.from.startsWith('/') ? state.from : null;
}
