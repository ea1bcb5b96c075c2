import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../api/api-error.js';
import { useApi } from '../../api/use-api.js';
import type { CorrectMeasurementInput } from '../../gql/graphql.js';
import { useRequestKey } from '../../ui/use-request-key.js';
import { TrajectoryVersionDocument } from '../measurement-form/record-mutation.js';
import type { RegistrationProblem } from '../registration/use-registration.js';
import { VIEWER_KEY } from '../viewer/viewer-query.js';
import { CorrectMeasurementDocument } from './measurement-documents.js';

type Wanted = Omit<CorrectMeasurementInput, 'trajectoryVersion'>;

/**
 * Sends a correction over the version of the trajectory that is on the page. When somebody else changed it
 * meanwhile nothing is sent again by itself: the person sees both, and sends it over the new one.
 */
export function useCorrectMeasurement() {
  const api = useApi();
  const queries = useQueryClient();
  const keyFor = useRequestKey();
  const [version, setVersion] = useState<number | null>(null);
  const [problems, setProblems] = useState<readonly RegistrationProblem[]>([]);
  const versionOf = async (id: string) => {
    const { trajectory } = await api.execute(TrajectoryVersionDocument, { id });
    if (!trajectory) throw new ApiError('NOT_FOUND', 'The trajectory is gone.');
    return trajectory.version;
  };
  const sending = useMutation({
    mutationFn: async ({ wanted, over }: { readonly wanted: Wanted; readonly over: number }) => {
      const input = { ...wanted, trajectoryVersion: over };
      return (
        await api.execute(CorrectMeasurementDocument, { input, requestKey: keyFor(JSON.stringify(input)) })
      ).correctMeasurement;
    },
    onError: async (error, { wanted }) => {
      if (!isStaleVersion(error)) return;
      setVersion(await versionOf(String(wanted.trajectoryId)));
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] });
    },
    onSuccess: ({ __typename }) =>
      __typename === 'MeasurementCorrected'
        ? queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] })
        : undefined,
  });
  const isStale = isStaleVersion(sending.error);
  return {
    problems,
    isStale,
    isSending: sending.isPending,
    error: isStale ? null : sending.error,
    done: sending.data?.__typename === 'MeasurementCorrected' ? sending.data.findings : null,
    /** @param over - Version on the page; after a change by somebody else the newer one is taken. */
    send: (wanted: Wanted, over: number, onRefused: (problems: readonly RegistrationProblem[]) => void) => {
      if (sending.isPending) return;
      sending.mutate(
        { wanted, over: version ?? over },
        {
          onSuccess: (result) => {
            if (result.__typename === 'MeasurementCorrected') return;
            setProblems(result.problems);
            if (result.problems.some(({ path: [field] }) => field !== 'reason')) onRefused(result.problems);
          },
        },
      );
    },
  };
}

export type Correcting = ReturnType<typeof useCorrectMeasurement>;

function isStaleVersion(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'STALE_VERSION';
}
