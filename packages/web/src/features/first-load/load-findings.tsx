import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi, useApiQuery } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { Failure, QueryView } from '../../ui/query-view.js';
import { saveFile } from '../../ui/save-file.js';
import { FindingRows } from './finding-rows.js';
import type { FollowedLoad } from './load-fragment.js';

const LoadFindingsDocument = graphql(`
  query LoadFindings($id: ID!, $after: String) {
    firstLoadFindings(id: $id, first: 50, after: $after) {
      edges {
        cursor
        node {
          ...LoadFinding
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What was found row by row, 50 at a time, and all of it as a file. */
export function LoadFindings({ load }: { readonly load: FollowedLoad }) {
  const { t, format } = useI18n();
  const texts = t.firstLoad.findings;
  const { refused, changed, notes } = load.findingCounts;
  return (
    <>
      <Heading level={3}>{texts.title}</Heading>
      {refused + changed + notes === 0 && load.state !== 'INVALID' ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p>{texts.count(format.number(refused), format.number(changed), format.number(notes))}</p>
          <FindingPages load={load} />
        </>
      )}
    </>
  );
}

function FindingPages({ load }: { readonly load: FollowedLoad }) {
  const { t } = useI18n();
  const texts = t.firstLoad.findings;
  const [after, setAfter] = useState<string | null>(null);
  const answer = useApiQuery(LoadFindingsDocument, { id: load.id, after }, { keepPrevious: true });
  return (
    <QueryView query={answer}>
      {({ firstLoadFindings: page }) => (
        <>
          <FindingRows findings={(page?.edges ?? []).map(({ node }) => node)} files={load.files} />
          <div className="tz-actions">
            {after === null ? null : (
              <Button purpose="secondary" onClick={() => setAfter(null)}>
                {texts.first}
              </Button>
            )}
            {page?.pageInfo.hasNextPage ? (
              <Button purpose="secondary" onClick={() => setAfter(page.pageInfo.endCursor ?? null)}>
                {texts.next}
              </Button>
            ) : null}
            <DownloadButton id={load.id} />
          </div>
        </>
      )}
    </QueryView>
  );
}

function DownloadButton({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const api = useApi();
  const download = useMutation({
    mutationFn: () => api.download(`/first-loads/findings?id=${encodeURIComponent(id)}`),
    onSuccess: saveFile,
  });
  return (
    <>
      <Button purpose="secondary" busy={download.isPending} onClick={() => download.mutate()}>
        {t.firstLoad.findings.download}
      </Button>
      {download.isError ? <Failure error={download.error} /> : null}
    </>
  );
}
