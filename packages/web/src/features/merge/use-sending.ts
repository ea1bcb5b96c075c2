import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../api/api-error.js';
import { useApi } from '../../api/use-api.js';
import { readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import type { TypedDocumentString } from '../../gql/graphql.js';
import { useRequestKey } from '../../ui/use-request-key.js';
import { RegistrationProblemsFragment } from '../registration/registration-documents.js';
import type { RegistrationProblem } from '../registration/use-registration.js';
import { VIEWER_KEY } from '../viewer/viewer-query.js';

type Refused = { readonly __typename: 'InputRefused' } & FragmentType<typeof RegistrationProblemsFragment>;
interface Outcome {
  readonly __typename: string;
}

export interface Sending<Input, Done> {
  readonly problems: readonly RegistrationProblem[];
  readonly done: Done | null;
  readonly isSending: boolean;
  /** Somebody else was first: what is on the page is read again. */
  readonly isStale: boolean;
  readonly error: Error | null;
  send(input: Input): void;
}

/** Sends a merge, or its undoing. What was typed is never lost. */
export function useSending<Input extends object, Done extends Outcome>(
  document: TypedDocumentString<
    { readonly sent: Done | Refused },
    { input: Input; requestKey?: string | null }
  >,
  onDone?: () => void,
): Sending<Input, Exclude<Done, Refused>> {
  const api = useApi();
  const queries = useQueryClient();
  const keyFor = useRequestKey();
  const sending = useMutation({
    mutationFn: async (input: Input) =>
      (await api.execute(document, { input, requestKey: keyFor(JSON.stringify(input)) })).sent,
    onSuccess: (answer) => {
      if (!isRefused(answer)) onDone?.();
    },
    onSettled: () =>
      queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] }),
  });
  const result = sending.data;
  const isStale = sending.error instanceof ApiError && sending.error.code === 'STALE_VERSION';
  return {
    problems: isRefused(result) ? readFragment(RegistrationProblemsFragment, result).problems : [],
    done: result === undefined || isRefused(result) ? null : (result as Exclude<Done, Refused>),
    isSending: sending.isPending,
    isStale,
    error: isStale ? null : sending.error,
    send: (input) => sending.mutate(input),
  };
}

function isRefused(result: Outcome | Refused | undefined): result is Refused {
  return result?.__typename === 'InputRefused';
}
