import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/use-api.js';
import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import type { Frame, Sex } from '../../gql/graphql.js';
import { useRequestKey } from '../../ui/use-request-key.js';
import { VIEWER_KEY } from '../viewer/viewer-query.js';
import { RegistrationProblemsFragment } from './registration-documents.js';
import type { RegistrationProblem } from './use-registration.js';

const RegisterClientDocument = graphql(`
  mutation RegisterClient($input: RegisterClientInput!, $requestKey: String) {
    registerClient(input: $input, requestKey: $requestKey) {
      __typename
      ... on ClientRegistered {
        client {
          id
        }
      }
      ... on InputRefused {
        ...RegistrationProblems
      }
    }
  }
`);

const RegisterTrajectoryDocument = graphql(`
  mutation RegisterTrajectory($input: RegisterTrajectoryInput!, $requestKey: String) {
    registerTrajectory(input: $input, requestKey: $requestKey) {
      __typename
      ... on TrajectoryRegistered {
        trajectory {
          id
        }
      }
      ... on InputRefused {
        ...RegistrationProblems
      }
    }
  }
`);

type Outcome =
  | { readonly kind: 'registered'; readonly trajectoryId: string }
  | { readonly kind: 'refused'; readonly problems: readonly RegistrationProblem[] };

interface NewClient {
  readonly client: { readonly reference: string; readonly sex: Sex; readonly [field: string]: string };
  readonly trajectory: { readonly frameAtStart: Frame; readonly start: string; readonly unitId?: string };
}

/** Registers the client, then the trajectory; a client that was stored is not stored again. */
export function useRegisterClient() {
  const api = useApi();
  const queries = useQueryClient();
  const keyOfClient = useRequestKey();
  const keyOfTrajectory = useRequestKey();
  const [clientId, setClientId] = useState<string | null>(null);
  const registering = useMutation({
    mutationFn: async ({ client, trajectory }: NewClient): Promise<Outcome> => {
      let id = clientId;
      if (id === null) {
        const { registerClient } = await api.execute(RegisterClientDocument, {
          input: client,
          requestKey: keyOfClient(JSON.stringify(client)),
        });
        if (registerClient.__typename === 'InputRefused') return refusedBy(registerClient);
        id = registerClient.client.id;
        setClientId(id);
      }
      const input = { clientId: id, ...trajectory };
      const { registerTrajectory } = await api.execute(RegisterTrajectoryDocument, {
        input,
        requestKey: keyOfTrajectory(JSON.stringify(input)),
      });
      if (registerTrajectory.__typename === 'InputRefused') return refusedBy(registerTrajectory);
      return { kind: 'registered', trajectoryId: registerTrajectory.trajectory.id };
    },
    onSuccess: () =>
      queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] }),
  });
  return { ...registering, hasClient: clientId !== null && registering.data?.kind === 'refused' };
}

function refusedBy(refused: FragmentType<typeof RegistrationProblemsFragment>): Outcome {
  return { kind: 'refused', problems: readFragment(RegistrationProblemsFragment, refused).problems };
}
