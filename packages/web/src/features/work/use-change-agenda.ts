import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../api/api-error.js';
import { useApi } from '../../api/use-api.js';
import { readFragment } from '../../gql/index.js';
import type { NonResponseReason, SituationAnswer } from '../../gql/graphql.js';
import { useToday } from '../../ui/clock-context.js';
import { TrajectoryVersionDocument } from '../measurement-form/record-mutation.js';
import { VIEWER_KEY } from '../viewer/viewer-query.js';
import {
  AgendaChangeFragment,
  AssignWorkersDocument,
  ExcuseDutyDocument,
  RegisterSituationDocument,
  WithdrawExcuseDocument,
} from './change-documents.js';

/** What somebody changes in the agenda of one trajectory. */
export type AgendaChange =
  | { readonly kind: 'excuse'; readonly duty: string; readonly reason: NonResponseReason }
  | { readonly kind: 'withdraw'; readonly duty: string }
  | { readonly kind: 'situation'; readonly duty: string; readonly answer: SituationAnswer }
  | { readonly kind: 'workers'; readonly personIds: readonly string[] };

/**
 * Changes the agenda. These changes stand on their own: whatever else happened to the trajectory meanwhile is
 * no reason to refuse one, so it goes with the version of now, and once more when that was overtaken.
 */
export function useChangeAgenda(trajectoryId: string) {
  const api = useApi();
  const today = useToday();
  const queries = useQueryClient();
  const send = async (change: AgendaChange) => {
    const { trajectory } = await api.execute(TrajectoryVersionDocument, { id: trajectoryId });
    if (!trajectory) throw new ApiError('NOT_FOUND', 'The trajectory is gone.');
    const of = { trajectoryId, trajectoryVersion: trajectory.version };
    switch (change.kind) {
      case 'excuse': {
        const { duty, reason } = change;
        return api.execute(ExcuseDutyDocument, { input: { ...of, duty, reason } });
      }
      case 'withdraw':
        return api.execute(WithdrawExcuseDocument, { input: { ...of, duty: change.duty } });
      case 'situation': {
        const { duty, answer } = change;
        return api.execute(RegisterSituationDocument, { input: { ...of, duty, answer, observedOn: today } });
      }
      case 'workers':
        return api.execute(AssignWorkersDocument, { input: { ...of, personIds: [...change.personIds] } });
    }
  };
  return useMutation({
    mutationFn: async (change: AgendaChange) => {
      try {
        return readFragment(AgendaChangeFragment, (await send(change)).changed);
      } catch (error) {
        if (!(error instanceof ApiError && error.code === 'STALE_VERSION')) throw error;
        return readFragment(AgendaChangeFragment, (await send(change)).changed);
      }
    },
    onSuccess: () =>
      queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] }),
  });
}
