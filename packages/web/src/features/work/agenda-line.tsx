import { Button } from '@nl-design-system-candidate/button-react';
import type { DutyLineFragment } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { useToday } from '../../ui/clock-context.js';
import { DutyDetails } from './duty-details.js';
import { DutyMark } from './duty-mark.js';
import { isToDo } from './duty-state-groups.js';
import { DutyWhat } from './duty-what.js';
import { dutyWhen } from './duty-when.js';
import { ExcuseForm } from './excuse-form.js';
import { GivenAnswer, isSituation, SituationButtons } from './situation-buttons.js';
import type { AgendaChange } from './use-change-agenda.js';

interface AgendaLineProps {
  readonly duty: DutyLineFragment;
  readonly trajectoryId: string;
  readonly mayRegister: boolean;
  readonly onChange: (change: AgendaChange) => void;
}

/** One duty on the agenda of a trajectory, with what can be done about it. */
export function AgendaLine({ duty, trajectoryId, mayRegister, onChange }: AgendaLineProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const today = useToday();
  const { when, near } = dutyWhen(duty, today, i18n);
  const canAct = mayRegister && isToDo(duty.state);
  return (
    <li className="tz-duty">
      <div className="tz-duty__head">
        <DutyWhat {...{ duty, trajectoryId, mayRegister }} />
        <DutyMark duty={duty} />
      </div>
      <p className="tz-duty__when">
        {when}
        {near === null ? null : <span className="tz-strong"> ({near})</span>}
        {' · '}
        {say(duty.by)}, {format.list(duty.organisations.map(({ name }) => name))}
      </p>
      {canAct && isSituation(duty) ? <SituationButtons duty={duty} onChange={onChange} /> : null}
      <GivenAnswer {...{ duty, mayRegister, onChange }} />
      <div className="tz-duty__more">
        <DutyDetails duty={duty} />
        {canAct ? <ExcuseForm duty={duty} onChange={onChange} /> : null}
        {mayRegister && duty.state === 'EXCUSED' ? (
          <Button
            purpose="subtle"
            aria-label={t.work.excuse.withdrawFor(say(duty.label))}
            onClick={() => onChange({ kind: 'withdraw', duty: duty.key })}
          >
            {t.work.excuse.withdraw}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
