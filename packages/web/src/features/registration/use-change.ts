import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../api/api-error.js';
import { useApi } from '../../api/use-api.js';
import { readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import type { TypedDocumentString } from '../../gql/graphql.js';
import { RegistrationFindingFragment, RegistrationProblemsFragment } from './registration-documents.js';
import type { Registration, RegistrationProblem } from './use-registration.js';
import { useRequestKey } from '../../ui/use-request-key.js';
import { VIEWER_KEY } from '../viewer/viewer-query.js';

export interface Changed {
  readonly registered:
    | {
        readonly __typename: 'GoalsChanged' | 'FileCorrected';
        readonly findings: readonly FragmentType<typeof RegistrationFindingFragment>[];
      }
    | ({ readonly __typename: 'InputRefused' } & FragmentType<typeof RegistrationProblemsFragment>);
}

interface ChangeOptions<Input extends object, Sent extends Changed> {
  readonly send: TypedDocumentString<
    Sent,
    { input: Input & { trajectoryVersion: number }; requestKey?: string | null }
  >;
  /** What is typed so far; null while something is missing or cannot be read. */
  readonly input: Input | null;
  /** Version of the trajectory that is on the page. */
  readonly version: number;
  /** What the core says of it while it is typed. */
  readonly problems?: readonly RegistrationProblem[];
  readonly findings?: readonly RegistrationProblem[];
}

/** One form that is not looked at by the API before it is sent; the core may. What was typed is never lost. */
export function useChange<Input extends object, Sent extends Changed>({
  send,
  input,
  version,
  problems = [],
  findings = [],
}: ChangeOptions<Input, Sent>): Registration {
  const api = useApi();
  const queries = useQueryClient();
  const keyFor = useRequestKey();
  const typed = JSON.stringify(input);
  const [refused, setRefused] = useState<{
    readonly typed: string;
    readonly problems: readonly RegistrationProblem[];
  } | null>(null);
  const sending = useMutation({
    mutationFn: async (sent: Input) =>
      (
        await api.execute(send, {
          input: { ...sent, trajectoryVersion: version },
          requestKey: keyFor(JSON.stringify(sent)),
        })
      ).registered,
    onSuccess: (result) => {
      if (result.__typename === 'InputRefused') {
        setRefused({ typed, problems: readFragment(RegistrationProblemsFragment, result).problems });
        return undefined;
      }
      return queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] });
    },
  });
  const result = sending.data;
  const isStale = sending.error instanceof ApiError && sending.error.code === 'STALE_VERSION';
  const found = refused?.typed === typed ? refused.problems : problems;
  return {
    problems: found,
    findings: findings.map((each) => ({ ...each, path: [...each.path] })),
    isGood: input !== null && found.length === 0,
    isSending: sending.isPending,
    isStale,
    error: isStale ? null : sending.error,
    done:
      result === undefined || result.__typename === 'InputRefused'
        ? null
        : readFragment(RegistrationFindingFragment, result.findings),
    submit: () => {
      if (input !== null) sending.mutate(input);
    },
  };
}
