import type { DutyLineFragment, DutyState } from '../../gql/graphql.js';
import { labelFor } from '../../i18n/label-for.js';
import { useI18n } from '../../i18n/i18n.js';

const SIGNS: Readonly<Record<Exclude<DutyState, '%future added value'>, string>> = {
  NOT_ASKED: '–',
  NOT_YET: '○',
  OPEN: '◔',
  DUE_SOON: '!',
  MISSED: '✕',
  LAPSED: '–',
  EXCUSED: '–',
  REGISTERED_IN_TIME: '✓',
  REGISTERED_DEFERRED: '✓',
  REGISTERED_OUTSIDE_WINDOW: '✓',
  REGISTERED_TIMING_UNKNOWN: '✓',
};

interface DutyMarkProps {
  readonly duty: Pick<DutyLineFragment, 'state' | 'stateLabel' | 'reason'>;
}

/** Where it stands: a sign and words, so that colour is never alone. */
export function DutyMark({ duty: { state, stateLabel, reason } }: DutyMarkProps) {
  const { say } = useI18n();
  return (
    <span className={`tz-duty-mark tz-duty-mark--${state.toLowerCase().replaceAll('_', '-')}`}>
      <span aria-hidden="true">{labelFor(SIGNS, state)}</span> {say(reason ?? stateLabel)}
    </span>
  );
}
