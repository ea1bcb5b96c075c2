import { useSearchParams } from 'react-router';
import { useApi, useApiQuery } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import type { WorkQuery } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { ExportButton } from '../lists/export-button.js';
import { ExportWorkDocument } from '../lists/list-documents.js';
import { useViewer } from '../viewer/viewer-query.js';
import { GROUP_NAMES, isInGroup } from './duty-state-groups.js';
import type { DutyGroup } from './duty-state-groups.js';
import { readWorkChoice, readWorkTrail, toWorkFilter, workAddress } from './work-address.js';
import type { WorkChoice } from './work-address.js';
import { WorkFilterForm } from './work-filter-form.js';
import { groupWork, WorkGroup } from './work-group.js';

const PAGE_SIZE = 20;

const WorkDocument = graphql(`
  query Work($filter: WorkFilter!, $first: Int!, $after: String) {
    work(filter: $filter, first: $first, after: $after) {
      isComplete
      counts {
        state
        count
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          key
          ...WorkLine
        }
      }
    }
  }
`);

type Work = WorkQuery['work'];

/** What has to be registered: now, missed, later, done; of me, of nobody, of the organisation. */
export function WorkPage() {
  const { t } = useI18n();
  const { may } = useViewer();
  const [address] = useSearchParams();
  const choice = readWorkChoice(address);
  const trail = readWorkTrail(address);
  const mayRegister = may.includes('REGISTER');
  const variables = { filter: toWorkFilter(choice), first: PAGE_SIZE, after: trail.at(-1) ?? null };
  const answer = useApiQuery(WorkDocument, variables, { keepPrevious: true, enabled: mayRegister });
  if (!mayRegister) {
    return (
      <Page title={t.work.title}>
        <p role="alert">{t.work.mayNot}</p>
      </Page>
    );
  }
  return (
    <Page title={t.work.title} lead={t.work.lead}>
      {/* A new choice in the address starts the form anew. */}
      <WorkFilterForm key={JSON.stringify(choice)} choice={choice} />
      <QueryView query={answer}>{({ work }) => <Found {...{ work, choice, trail }} />}</QueryView>
    </Page>
  );
}

interface FoundProps {
  readonly work: Work;
  readonly choice: WorkChoice;
  readonly trail: readonly string[];
}

function Found({ work, choice, trail }: FoundProps) {
  const api = useApi();
  const { t, format } = useI18n();
  const texts = t.work;
  const { edges, pageInfo, isComplete } = work;
  const count = countOf(work, choice.group);
  const found = texts.found(format.number(count), count === 1);
  return (
    <>
      <Tabs {...{ work, choice }} />
      <p role="status" className="tz-found">
        {trail.length === 0 ? found : `${found}. ${texts.page(format.number(trail.length + 1))}`}
      </p>
      {isComplete ? null : (
        <Notice kind="attention">
          <p>{texts.notComplete}</p>
        </Notice>
      )}
      {edges.length === 0 ? (
        <Notice kind={choice.group === 'now' || choice.group === 'missed' ? 'good' : 'info'}>
          <p className="tz-strong">{texts.empty[choice.group]}</p>
          {choice.who === 'MINE' ? <p>{texts.empty.mine}</p> : null}
        </Notice>
      ) : (
        <ul className="tz-work" aria-label={texts.tab[choice.group]}>
          {groupWork(edges.map(({ node }) => node)).map((lines) => (
            <WorkGroup key={lines[0]?.key} lines={lines} />
          ))}
        </ul>
      )}
      {edges.length === 0 ? null : (
        <ExportButton
          ask={(language) => api.execute(ExportWorkDocument, { filter: toWorkFilter(choice), language })}
        />
      )}
      <Pages {...{ pageInfo, choice, trail }} />
    </>
  );
}

function Pages({ pageInfo, choice, trail }: Omit<FoundProps, 'work'> & Pick<Work, 'pageInfo'>) {
  const { t } = useI18n();
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  if (trail.length === 0 && !next) return null;
  return (
    <nav aria-label={t.work.pages} className="tz-pager">
      {trail.length === 0 ? null : (
        <AppLink to={workAddress(choice, trail.slice(0, -1))}>← {t.work.previous}</AppLink>
      )}
      {next ? <AppLink to={workAddress(choice, [...trail, next])}>{t.work.next} →</AppLink> : null}
    </nav>
  );
}

function countOf({ counts }: Work, group: DutyGroup): number {
  return counts.reduce((sum, { state, count }) => sum + (isInGroup(group, state) ? count : 0), 0);
}

function Tabs({ work, choice }: { readonly work: Work; readonly choice: WorkChoice }) {
  const { t, format } = useI18n();
  return (
    <nav aria-label={t.work.tabs} className="tz-tabs">
      <ul>
        {GROUP_NAMES.map((group) => (
          <li key={group}>
            <AppLink
              to={workAddress({ ...choice, group })}
              {...(group === choice.group ? { current: 'page' as const } : {})}
            >
              {t.work.tabCount(t.work.tab[group], format.number(countOf(work, group)))}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
