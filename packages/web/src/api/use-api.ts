import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { TypedDocumentString } from '../gql/graphql.js';
import type { ApiClient } from './api-client.js';

export const ApiContext = createContext<ApiClient | null>(null);

export function useApi(): ApiClient {
  const api = use(ApiContext);
  if (api === null) throw new TypeError('useApi needs an <ApiContext> around it');
  return api;
}

interface QueryOptions<Result> {
  readonly enabled?: boolean;
  /** Milliseconds until the next look, or false to stop; decided from the last answer. */
  readonly pollEvery?: (data: Result | undefined) => number | false;
  /** Keeps showing the last answer while the next one is on its way (filters, paging). */
  readonly keepPrevious?: boolean;
}

/** Asks the API and keeps the answer by document and variables. */
export function useApiQuery<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { enabled = true, pollEvery, keepPrevious = false }: QueryOptions<Result> = {},
): UseQueryResult<Result> {
  const api = useApi();
  return useQuery<Result>({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => api.execute(document, variables, signal),
    enabled,
    ...(pollEvery === undefined ? {} : { refetchInterval: (query) => pollEvery(query.state.data) }),
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
