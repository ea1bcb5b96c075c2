import { Navigate, Outlet, useLocation } from 'react-router';
import { useViewerQuery, ViewerContext } from '../features/viewer/viewer-query.js';
import { QueryView } from '../ui/query-view.js';

/** Pages for somebody who is signed in; others go to the start first and come back after. */
export function SignedIn() {
  const viewer = useViewerQuery();
  const { pathname, search } = useLocation();
  return (
    <QueryView query={viewer}>
      {(data) =>
        data.viewer === null ? (
          <Navigate to="/" replace state={{ from: `${pathname}${search}` }} />
        ) : (
          <ViewerContext value={data.viewer}>
            <Outlet />
          </ViewerContext>
        )
      }
    </QueryView>
  );
}
