import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useApi } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import { Failure } from '../../ui/query-view.js';
import { EARLIER_LOADS_KEY } from './earlier-loads-query.js';
import { FIRST_LOAD } from './load-address.js';

const DiscardFirstLoadDocument = graphql(`
  mutation DiscardFirstLoad($id: ID!) {
    discardFirstLoad(id: $id) {
      __typename
      ... on FirstLoadNotDiscarded {
        problem {
          message {
            nl
            en
          }
          hint {
            nl
            en
          }
        }
      }
    }
  }
`);

/** Throws a check away that was not stored, and goes back to the beginning. */
export function DiscardLoad({ id }: { readonly id: string }) {
  const { t, say } = useI18n();
  const texts = t.firstLoad.discard;
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const discard = useMutation({
    mutationFn: async () => {
      const { discardFirstLoad } = await api.execute(DiscardFirstLoadDocument, { id });
      if (discardFirstLoad.__typename === 'FirstLoadDiscarded') {
        await navigate(FIRST_LOAD);
        await queries.invalidateQueries({ queryKey: [EARLIER_LOADS_KEY] });
      }
      return discardFirstLoad;
    },
  });
  const problem = discard.data?.__typename === 'FirstLoadNotDiscarded' ? discard.data.problem : null;
  return (
    <>
      <p>{texts.what}</p>
      <div className="tz-actions">
        <Button purpose="secondary" busy={discard.isPending} onClick={() => discard.mutate()}>
          {texts.button}
        </Button>
      </div>
      {problem === null ? null : (
        <div role="alert">
          <Notice kind="problem">
            {say(problem.message)} {say(problem.hint)}
          </Notice>
        </div>
      )}
      {discard.isError ? <Failure error={discard.error} /> : null}
    </>
  );
}
