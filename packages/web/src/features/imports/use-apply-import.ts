import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';

const ApplyImportDocument = graphql(`
  mutation ApplyImport($id: ID!) {
    applyImport(id: $id) {
      __typename
      ... on ImportApplied {
        import {
          id
        }
      }
      ... on ImportNotReady {
        message {
          nl
          en
        }
      }
    }
  }
`);

/** Applies a checked import; every list and figure may be different afterwards, so all are asked anew. */
export function useApplyImport(id: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => (await api.execute(ApplyImportDocument, { id })).applyImport,
    onSuccess: () => queries.invalidateQueries(),
  });
}
