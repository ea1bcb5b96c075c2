import type { AgendaChangeFragment } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import { Failure } from '../../ui/query-view.js';

interface ChangeFailedProps {
  readonly error: Error | null;
  readonly result: AgendaChangeFragment | null;
}

/** Why a change of the agenda did not go through; nothing when it did. */
export function ChangeFailed({ error, result }: ChangeFailedProps) {
  const { say } = useI18n();
  if (error !== null) return <Failure error={error} />;
  if (result?.__typename !== 'InputRefused') return null;
  return (
    <div role="alert">
      <Notice kind="problem">
        {result.problems.map(({ code, message }) => (
          <p key={code}>{say(message)}</p>
        ))}
      </Notice>
    </div>
  );
}
