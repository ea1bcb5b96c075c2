import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../api/api-error.js';
import { useApi } from '../../api/use-api.js';
import { readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import type { TypedDocumentString } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import {
  RegistrationFindingFragment,
  RegistrationProblemsFragment,
} from '../registration/registration-documents.js';
import type { Registration, RegistrationProblem } from '../registration/use-registration.js';
import { VIEWER_KEY } from '../viewer/viewer-query.js';
import type { ClientOnPage } from './client-documents.js';

interface Changed {
  readonly changed:
    | {
        readonly __typename: 'ClientChanged';
        readonly findings: readonly FragmentType<typeof RegistrationFindingFragment>[];
      }
    | ({ readonly __typename: 'InputRefused' } & FragmentType<typeof RegistrationProblemsFragment>);
}

interface OfClient {
  readonly clientId: string | number;
  readonly clientVersion: number;
}

export interface ClientEdit<Input> {
  readonly problems: readonly RegistrationProblem[];
  readonly findings: Registration['done'];
  readonly isSending: boolean;
  readonly isStale: boolean;
  readonly error: Error | null;
  send(input: Input): void;
  /** What is wrong at a place of the input, in words. */
  errorAt(...path: readonly string[]): string | undefined;
}

/** Sends a change of one client, with the version that is on the page. What was typed is never lost. */
export function useClientChange<Input extends OfClient, Sent extends Changed>(
  { id, version }: Pick<ClientOnPage, 'id' | 'version'>,
  document: TypedDocumentString<Sent, { input: Input }>,
): ClientEdit<Omit<Input, keyof OfClient>> {
  const api = useApi();
  const { say } = useI18n();
  const queries = useQueryClient();
  const sending = useMutation({
    mutationFn: async (input: Omit<Input, keyof OfClient>) =>
      (await api.execute(document, { input: { ...input, clientId: id, clientVersion: version } as Input }))
        .changed,
    onSettled: () =>
      queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] }),
  });
  const result = sending.data;
  const problems =
    result?.__typename === 'InputRefused' ? readFragment(RegistrationProblemsFragment, result).problems : [];
  const isStale = sending.error instanceof ApiError && sending.error.code === 'STALE_VERSION';
  return {
    problems,
    findings:
      result === undefined || result.__typename === 'InputRefused'
        ? null
        : readFragment(RegistrationFindingFragment, result.findings),
    isSending: sending.isPending,
    isStale,
    error: isStale ? null : sending.error,
    send: (input) => sending.mutate(input),
    errorAt: (...place) => {
      const here = problems.filter(({ path }) => place.every((step, index) => path[index] === step));
      return here.length === 0
        ? undefined
        : here.map(({ message, hint }) => `${say(message)} ${say(hint)}`).join(' ');
    },
  };
}
