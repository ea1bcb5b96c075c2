import { useQueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { useApi, useApiQuery } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import type { ViewerQuery } from '../../gql/graphql.js';

const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      person {
        id
        name
      }
      organisation {
        id
        name
        units {
          id
          name
        }
      }
      may
    }
  }
`);

const SignInDocument = graphql(`
  mutation SignIn($personId: ID!) {
    signInAsDemoPerson(personId: $personId) {
      person {
        id
      }
    }
  }
`);

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Key under which the viewer is kept, for whoever must forget it. */
export const VIEWER_KEY = [ViewerDocument.toString(), {}] as const;

export function useViewerQuery() {
  return useApiQuery(ViewerDocument, {});
}

/** Steps in or out; everything that was shown to the person before is forgotten. */
export function useSession() {
  const api = useApi();
  const queries = useQueryClient();
  return {
    signIn: async (personId: string) => {
      await api.execute(SignInDocument, { personId });
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] });
      await queries.refetchQueries({ queryKey: VIEWER_KEY });
    },
    signOut: async () => {
      await api.execute(SignOutDocument, {});
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] });
      queries.setQueryData(VIEWER_KEY, { viewer: null });
    },
  };
}

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in; only inside pages that need somebody. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (viewer === null) throw new TypeError('useViewer needs a signed-in viewer around it');
  return viewer;
}
