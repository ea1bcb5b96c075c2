import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { DataRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { ApiClient } from './api/api-client.js';
import { ApiError, isNotSignedIn } from './api/api-error.js';
import { ApiContext } from './api/use-api.js';
import { VIEWER_KEY } from './features/viewer/viewer-query.js';
import { I18nProvider } from './i18n/i18n.js';
import type { LanguageStore } from './i18n/language.js';
import { TodayContext } from './ui/clock-context.js';
import type { Today } from './ui/clock-context.js';

interface AppProps {
  readonly api: ApiClient;
  readonly router: DataRouter;
  readonly languageStore: LanguageStore;
  readonly today: Today;
}

/** The whole front-end; what it depends on comes from outside, so that a test gives its own. */
export function App({ api, router, languageStore, today }: AppProps) {
  const [queries] = useState(createQueries);
  return (
    <QueryClientProvider client={queries}>
      <ApiContext value={api}>
        <TodayContext value={today}>
          <I18nProvider store={languageStore}>
            <RouterProvider router={router} />
          </I18nProvider>
        </TodayContext>
      </ApiContext>
    </QueryClientProvider>
  );
}

/** A session that ended shows in any answer: then nobody is signed in, and the start page follows. */
function createQueries(): QueryClient {
  const queries = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isNotSignedIn(error)) queries.setQueryData(VIEWER_KEY, { viewer: null });
      },
    }),
    defaultOptions: { queries: { staleTime: 30_000, retry: isWorthAnotherTry } },
  });
  return queries;
}

/** Only silence may pass by itself; a refusal stays a refusal. */
function isWorthAnotherTry(failures: number, error: unknown): boolean {
  return failures < 1 && error instanceof ApiError && error.code === 'UNREACHABLE';
}
