import { useSearchParams } from 'react-router';
import { useApi, useApiQuery } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { ExportButton } from '../lists/export-button.js';
import { ExportTrajectoriesDocument } from '../lists/list-documents.js';
import { useViewer } from '../viewer/viewer-query.js';
import { FilterForm } from './filter-form.js';
import { readChoice, readTrail, toFilter } from './list-address.js';
import { Pager } from './pager.js';
import { TrajectoryList } from './trajectory-list.js';

const PAGE_SIZE = 20;

const TrajectoriesDocument = graphql(`
  query Trajectories($filter: TrajectoryFilter, $first: Int!, $after: String) {
    trajectories(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...TrajectoryLine
        }
      }
    }
  }
`);

/** Find a trajectory: search, filters and a list by page. */
export function TrajectoriesPage() {
  const { t } = useI18n();
  const { may } = useViewer();
  const api = useApi();
  const [address] = useSearchParams();
  const choice = readChoice(address);
  const trail = readTrail(address);
  const variables = { filter: toFilter(choice), first: PAGE_SIZE, after: trail.at(-1) ?? null };
  const answer = useApiQuery(TrajectoriesDocument, variables, { keepPrevious: true });
  return (
    <Page title={t.trajectories.title} lead={t.trajectories.lead}>
      {/* A new choice in the address starts the form anew. */}
      <FilterForm key={JSON.stringify(choice)} choice={choice} />
      {may.includes('REGISTER') ? (
        <p>
          <AppLink to="/clienten/nieuw">{t.registration.newClient}</AppLink>
        </p>
      ) : null}
      <QueryView query={answer}>
        {({ trajectories }) => (
          <>
            <Found count={trajectories.totalCount} page={trail.length + 1} />
            {trajectories.totalCount === 0 ? null : (
              <ExportButton
                ask={(language) =>
                  api.execute(ExportTrajectoriesDocument, { filter: toFilter(choice), language })
                }
              />
            )}
            <TrajectoryList lines={trajectories.edges.map(({ node }) => node)} />
            <Pager
              trail={trail}
              nextCursor={trajectories.pageInfo.hasNextPage ? trajectories.pageInfo.endCursor : null}
            />
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Found({ count, page }: { readonly count: number; readonly page: number }) {
  const { t, format } = useI18n();
  const found = t.trajectories.found(format.number(count), count === 1);
  return (
    <p role="status" className="tz-found">
      {page === 1 ? found : `${found}. ${t.trajectories.page(format.number(page))}`}
    </p>
  );
}
