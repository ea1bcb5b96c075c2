import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApiQuery } from '../../api/use-api.js';
import { graphql, readFragment } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { QueryView } from '../../ui/query-view.js';
import { ApplyPanel } from './apply-panel.js';
import { EARLIER_KEY } from './earlier-imports-query.js';
import { FindingTable } from './finding-table.js';
import { ImportFragment } from './import-fragment.js';
import type { FollowedImport as Followed } from './import-fragment.js';
import { ImportProgress } from './import-progress.js';
import { ProblemTable } from './problem-table.js';

const ImportDocument = graphql(`
  query Import($id: ID!) {
    import(id: $id) {
      id
      state
      ...Import
    }
  }
`);

const BUSY = new Set(['UPLOADED', 'CHECKING', 'APPLYING']);
const POLL_MILLISECONDS = 700;

/** One import from check to done, asked again while the server works on it. */
export function FollowedImport({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const answer = useApiQuery(
    ImportDocument,
    { id },
    { pollEvery: (data) => (data?.import && BUSY.has(data.import.state) ? POLL_MILLISECONDS : false) },
  );
  useFreshList(answer.data?.import?.state);
  return (
    <QueryView query={answer}>
      {(data) => {
        if (!data.import) return <Notice kind="problem">{t.common.error.NOT_FOUND}</Notice>;
        return <ImportState followed={readFragment(ImportFragment, data.import)} />;
      }}
    </QueryView>
  );
}

/** The list below tells the same state as the import above it. */
function useFreshList(state: string | undefined) {
  const queries = useQueryClient();
  useEffect(() => {
    if (state !== undefined) void queries.invalidateQueries({ queryKey: [EARLIER_KEY] });
  }, [queries, state]);
}

function ImportState({ followed }: { readonly followed: Followed }) {
  const { t, say } = useI18n();
  return (
    <Panel title={t.imports.fileTitle(followed.fileName)}>
      <ImportProgress followed={followed} />
      {followed.state === 'FAILED' ? (
        <Notice kind="problem">{followed.failure ? say(followed.failure) : t.imports.failed}</Notice>
      ) : null}
      {followed.state === 'INVALID' ? <ProblemTable followed={followed} /> : null}
      <ApplyPanel followed={followed} />
      <FindingTable findings={followed.findings} />
      {BUSY.has(followed.state) ? null : (
        <p>
          <AppLink to="/import">{t.imports.stop}</AppLink>
        </p>
      )}
    </Panel>
  );
}
