import { Button } from '@nl-design-system-candidate/button-react';
import type { DutyLineFragment, RegistrationKind, SituationAnswer } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import type { AgendaChange } from './use-change-agenda.js';

const ANSWERS = ['YES', 'NO', 'UNKNOWN'] as const satisfies readonly SituationAnswer[];
const SITUATIONS: readonly RegistrationKind[] = ['LIVES_AT_HOME', 'SCHOOL_OR_WORK', 'NEW_OFFENCE'];

/** Is it answered by yes or no? */
export function isSituation({ registration }: Pick<DutyLineFragment, 'registration'>): boolean {
  return registration !== null && SITUATIONS.includes(registration);
}

interface SituationButtonsProps {
  readonly duty: DutyLineFragment;
  readonly onChange: (change: AgendaChange) => void;
}

/** Answers a plain question about how the youth lives today. */
export function SituationButtons({ duty, onChange }: SituationButtonsProps) {
  const { t, say } = useI18n();
  const texts = t.work.situation;
  return (
    <div role="group" aria-label={texts.question(say(duty.label))} className="tz-actions">
      {ANSWERS.map((answer) => (
        <Button
          key={answer}
          purpose="secondary"
          onClick={() => onChange({ kind: 'situation', duty: duty.key, answer })}
        >
          {texts[answer]}
        </Button>
      ))}
    </div>
  );
}
