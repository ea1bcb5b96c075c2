import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import type { FirstLoadScope } from '../../gql/graphql.js';

const RunFirstLoadDocument = graphql(`
  mutation RunFirstLoad($input: RunFirstLoadInput!) {
    runFirstLoad(input: $input) {
      __typename
      ... on FirstLoadStored {
        load {
          id
        }
      }
      ... on FirstLoadNotStored {
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

/** Stores a checked load; every list and figure may be different afterwards, so all are asked anew. */
export function useRunLoad(id: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (scope: FirstLoadScope) =>
      (await api.execute(RunFirstLoadDocument, { input: { id, scope } })).runFirstLoad,
    onSuccess: () => queries.invalidateQueries(),
  });
}
