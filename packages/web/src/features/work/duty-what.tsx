import type { DutyLineFragment } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { dutyAddress } from './duty-address.js';
import { isToDo } from './duty-state-groups.js';

interface DutyWhatProps {
  readonly duty: DutyLineFragment;
  readonly trajectoryId: string;
  readonly mayRegister: boolean;
}

/** What has to be done, as the link to where it is done while it can be done. */
export function DutyWhat({ duty, trajectoryId, mayRegister }: DutyWhatProps) {
  const { t, say } = useI18n();
  const marks = [
    ...(duty.isOptional ? [t.work.optionalMark] : []),
    ...(duty.isDeferred ? [t.work.deferredMark] : []),
  ];
  const canAct = mayRegister && isToDo(duty.state);
  return (
    <>
      {canAct ? (
        <AppLink to={dutyAddress(trajectoryId, duty)}>{say(duty.label)}</AppLink>
      ) : (
        <span className="tz-strong">{say(duty.label)}</span>
      )}
      {marks.length === 0 ? null : <span className="tz-soft">{marks.join(', ')}</span>}
    </>
  );
}
