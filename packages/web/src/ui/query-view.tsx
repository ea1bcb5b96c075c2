import { Button } from '@nl-design-system-candidate/button-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../api/api-error.js';
import { useI18n } from '../i18n/i18n.js';
import { Notice } from './notice.js';

interface QueryViewProps<Result> {
  readonly query: UseQueryResult<Result>;
  readonly children: (data: Result) => ReactNode;
}

/** Shows that an answer is on its way, that it failed and what to do, or the answer. */
export function QueryView<Result>({ query, children }: QueryViewProps<Result>) {
  const { t } = useI18n();
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <p role="status" className="tz-waiting">
      {t.common.loading}
    </p>
  );
}

/** What went wrong, in words of ours, and the way to try again. */
export function Failure(props: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t } = useI18n();
  const { error, onRetry } = props;
  if (error instanceof ApiError && error.lacks !== null) return <NotForThisRole />;
  return (
    <div role="alert">
      <Notice kind="problem">
        <p className="tz-strong">{t.common.error.title}</p>
        <p>{explain(error, t.common.error)}</p>
        {onRetry === undefined ? null : (
          <Button purpose="secondary" onClick={onRetry}>
            {t.common.retry}
          </Button>
        )}
      </Notice>
    </div>
  );
}

/** Nothing failed: the page is not for this role, and trying again changes nothing. */
function NotForThisRole() {
  const { t } = useI18n();
  return (
    <div role="alert">
      <Notice kind="info">
        <p className="tz-strong">{t.common.notForRole.title}</p>
        <p>{t.common.notForRole.text}</p>
      </Notice>
    </div>
  );
}

/** Codes of the API, and the one of our own, that a user can do something about. */
const EXPLAINED = [
  'UNREACHABLE',
  'NOT_SIGNED_IN',
  'NOT_FOUND',
  'INPUT_MALFORMED',
  'UNAVAILABLE',
  'STALE_VERSION',
  'REQUEST_TOO_LARGE',
] as const;

type ErrorTexts = Readonly<Record<(typeof EXPLAINED)[number] | 'other', string>>;

function explain(error: unknown, texts: ErrorTexts): string {
  if (!(error instanceof ApiError)) return texts.other;
  const code = EXPLAINED.find((each) => each === error.code);
  return texts[code ?? 'other'];
}
