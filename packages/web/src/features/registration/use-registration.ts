import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Localised } from '@trefzeker/shared';
import { useState } from 'react';
import { ApiError } from '../../api/api-error.js';
import { useApi, useApiQuery } from '../../api/use-api.js';
import { readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import type { TypedDocumentString } from '../../gql/graphql.js';
import { useSettled } from '../../ui/use-settled.js';
import { useRequestKey } from '../../ui/use-request-key.js';
import { VIEWER_KEY } from '../viewer/viewer-query.js';
import {
  RegistrationCheckFragment,
  RegistrationFindingFragment,
  RegistrationProblemsFragment,
} from './registration-documents.js';

export interface RegistrationProblem {
  readonly path: readonly string[];
  readonly code: string;
  readonly message: Localised;
  readonly hint: Localised;
}

interface Checked {
  readonly checked: FragmentType<typeof RegistrationCheckFragment>;
}

interface Registered {
  readonly registered:
    | {
        readonly __typename:
          | 'AgreementRegistered'
          | 'CareEpisodeRegistered'
          | 'FileCorrected'
          | 'MeasureRegistered'
          | 'ProblemsRegistered';
        readonly findings: readonly FragmentType<typeof RegistrationFindingFragment>[];
      }
    | ({ readonly __typename: 'InputRefused' } & FragmentType<typeof RegistrationProblemsFragment>);
}

interface Versioned {
  trajectoryVersion: number;
}

interface RegistrationOptions<Input extends object, Sent extends Registered, Looked extends Checked> {
  readonly send: TypedDocumentString<Sent, { input: Input & Versioned; requestKey?: string | null }>;
  readonly check: TypedDocumentString<Looked, { input: Input & Versioned }>;
  /** What is typed so far; null while something is missing or cannot be read. */
  readonly input: Input | null;
  /** Version of the trajectory that is on the page. */
  readonly version: number;
}

/** Nobody is asked anything for each key that is pressed. */
const PAUSE = 400;

export type RegistrationDone = readonly RegistrationProblem[];

/**
 * One form that registers something: looks at it while it is typed, sends it once, and when somebody else
 * changed the trajectory meanwhile keeps what was typed and lets the person decide.
 */
export function useRegistration<Input extends object, Sent extends Registered, Looked extends Checked>({
  send,
  check,
  input,
  version,
}: RegistrationOptions<Input, Sent, Looked>) {
  const api = useApi();
  const queries = useQueryClient();
  const keyFor = useRequestKey();
  const typed = JSON.stringify(input);
  const settled = useSettled(typed, PAUSE);
  const [refused, setRefused] = useState<{
    readonly typed: string;
    readonly problems: readonly RegistrationProblem[];
  } | null>(null);
  const looked = useApiQuery(
    check,
    { input: { ...(JSON.parse(settled) as Input), trajectoryVersion: version } },
    { enabled: settled !== 'null', keepPrevious: true },
  );
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
      // Whatever shows this trajectory may look different now.
      return queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] });
    },
  });
  const isCurrent = settled === typed && typed !== 'null';
  const answer =
    isCurrent && looked.data ? readFragment(RegistrationCheckFragment, looked.data.checked) : null;
  const problems = refused?.typed === typed ? refused.problems : (answer?.problems ?? []);
  const result = sending.data;
  const isStale = sending.error instanceof ApiError && sending.error.code === 'STALE_VERSION';
  const done: RegistrationDone | null =
    result === undefined || result.__typename === 'InputRefused'
      ? null
      : readFragment(RegistrationFindingFragment, result.findings);
  return {
    problems,
    findings: answer?.findings ?? [],
    /** Looked at and found right. */
    isGood: answer !== null && answer.problems.length === 0,
    isSending: sending.isPending,
    isStale,
    error: isStale ? null : sending.error,
    /** What is worth knowing of what was stored; null while nothing was. */
    done,
    submit: () => {
      if (input !== null) sending.mutate(input);
    },
  };
}

export type Registration = ReturnType<typeof useRegistration>;
