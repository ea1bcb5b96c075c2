import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApiQuery } from '../../api/use-api.js';
import { graphql, readFragment } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { QueryView } from '../../ui/query-view.js';
import { CountTable } from './count-table.js';
import { DiscardLoad } from './discard-load.js';
import { EARLIER_LOADS_KEY } from './earlier-loads-query.js';
import { LoadFindings } from './load-findings.js';
import { FIRST_LOAD } from './load-address.js';
import { FirstLoadFragment } from './load-fragment.js';
import type { FollowedLoad as Followed } from './load-fragment.js';
import { LoadProgress } from './load-progress.js';
import { RunPanel } from './run-panel.js';

const FirstLoadDocument = graphql(`
  query FirstLoad($id: ID!) {
    firstLoad(id: $id) {
      id
      state
      ...FirstLoad
    }
  }
`);

const BUSY = new Set(['CHECKING', 'LOADING']);
/** Nothing of these is stored, and nobody works on them. */
const DISCARDABLE = new Set(['CHECKED', 'INVALID', 'FAILED']);
const POLL_MILLISECONDS = 700;

/** One load from check to done, asked again while the server works on it. */
export function FollowedLoad({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const answer = useApiQuery(
    FirstLoadDocument,
    { id },
    { pollEvery: (data) => (data?.firstLoad && BUSY.has(data.firstLoad.state) ? POLL_MILLISECONDS : false) },
  );
  useFreshList(answer.data?.firstLoad?.state);
  return (
    <QueryView query={answer}>
      {(data) => {
        if (!data.firstLoad) return <Notice kind="problem">{t.common.error.NOT_FOUND}</Notice>;
        return <LoadSteps load={readFragment(FirstLoadFragment, data.firstLoad)} />;
      }}
    </QueryView>
  );
}

/** The list below tells the same state as the load above it. */
function useFreshList(state: string | undefined) {
  const queries = useQueryClient();
  useEffect(() => {
    if (state !== undefined) void queries.invalidateQueries({ queryKey: [EARLIER_LOADS_KEY] });
  }, [queries, state]);
}

function LoadSteps({ load }: { readonly load: Followed }) {
  const { t, say } = useI18n();
  const texts = t.firstLoad;
  const isRead = load.state !== 'CHECKING';
  return (
    <>
      <Panel title={texts.check.title}>
        <LoadProgress load={load} />
        {load.state === 'FAILED' ? (
          <Notice kind="problem">{load.failure ? say(load.failure) : texts.check.failed}</Notice>
        ) : null}
        {load.state === 'INVALID' ? <Notice kind="problem">{texts.check.unreadable}</Notice> : null}
        <CountTable load={load} />
        {isRead ? <LoadFindings load={load} /> : null}
        {BUSY.has(load.state) ? null : (
          <p>
            <AppLink to={FIRST_LOAD}>{texts.run.again}</AppLink>
          </p>
        )}
        {DISCARDABLE.has(load.state) ? <DiscardLoad id={load.id} /> : null}
      </Panel>
      <RunPanel load={load} />
    </>
  );
}
