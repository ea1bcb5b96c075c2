import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { Failure } from '../../ui/query-view.js';
import { useViewer } from '../viewer/viewer-query.js';

const ReloadPluginsDocument = graphql(`
  mutation ReloadPlugins {
    reloadPlugins {
      __typename
      ... on PluginsReloaded {
        __typename
      }
      ... on ConfigurationInvalid {
        message
      }
    }
  }
`);

/** For whoever looks after plug-ins: have them read again, and hear what came of it. */
export function ReloadPlugins() {
  const { t } = useI18n();
  const { may } = useViewer();
  const api = useApi();
  const queries = useQueryClient();
  const reload = useMutation({
    mutationFn: () => api.execute(ReloadPluginsDocument, {}),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (!may.includes('MANAGE_PLUGINS')) return null;
  const outcome = reload.data?.reloadPlugins;
  return (
    <>
      <div className="tz-actions">
        <Button purpose="secondary" busy={reload.isPending} onClick={() => reload.mutate()}>
          {reload.isPending ? t.instruments.reloading : t.instruments.reload}
        </Button>
      </div>
      <div role="status">
        {outcome?.__typename === 'PluginsReloaded' ? <p>{t.instruments.reloaded}</p> : null}
        {outcome?.__typename === 'ConfigurationInvalid' ? (
          <p>
            {t.instruments.notReloaded} <span lang="en">{outcome.message}</span>
          </p>
        ) : null}
      </div>
      {reload.error === null ? null : <Failure error={reload.error} />}
    </>
  );
}
