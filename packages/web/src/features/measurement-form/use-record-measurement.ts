import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../api/api-error.js';
import type { ApiClient } from '../../api/api-client.js';
import { useApi } from '../../api/use-api.js';
import type { RecordMeasurementInput, RecordMeasurementMutation } from '../../gql/graphql.js';
import { useRequestKey } from '../../ui/use-request-key.js';
import { VIEWER_KEY } from '../viewer/viewer-query.js';
import { RecordMeasurementDocument, TrajectoryVersionDocument } from './record-mutation.js';

type Wanted = Omit<RecordMeasurementInput, 'trajectoryVersion'>;
export type RecordOutcome = RecordMeasurementMutation['recordMeasurement'];

/**
 * Records a measurement. A trajectory that others changed meanwhile is no reason to refuse one: it is sent
 * again with the new version, once. What was recorded already the API refuses by itself.
 */
export function useRecordMeasurement() {
  const api = useApi();
  const queries = useQueryClient();
  const keyFor = useRequestKey();
  return useMutation({
    mutationFn: async (wanted: Wanted): Promise<RecordOutcome> => {
      const requestKey = keyFor(JSON.stringify(wanted));
      try {
        return await record(api, wanted, requestKey);
      } catch (error) {
        if (error instanceof ApiError && error.code === 'STALE_VERSION')
          return record(api, wanted, requestKey);
        throw error;
      }
    },
    onSuccess: ({ __typename }) => {
      if (__typename !== 'MeasurementRecorded') return;
      // Lists, reports and figures may all look different now.
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] });
    },
  });
}

async function record(api: ApiClient, wanted: Wanted, requestKey: string): Promise<RecordOutcome> {
  const { trajectory } = await api.execute(TrajectoryVersionDocument, { id: wanted.trajectoryId });
  if (!trajectory) throw new ApiError('NOT_FOUND', 'The trajectory is gone.');
  const input = { ...wanted, trajectoryVersion: trajectory.version };
  return (await api.execute(RecordMeasurementDocument, { input, requestKey })).recordMeasurement;
}
