import { Button } from '@nl-design-system-candidate/button-react';
import type { DutyLineFragment, RegistrationKind, SituationAnswer } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import type { AgendaChange } from './use-change-agenda.js';

const ANSWERS = ['YES', 'NO', 'UNKNOWN'] as const satisfies readonly SituationAnswer[];
const SITUATIONS: readonly RegistrationKind[] = [
  'LIVES_AT_HOME',
  'SCHOOL_OR_WORK',
  'NEW_OFFENCE',
  'REPEAT_USE',
  'REPEATED_MEASURE',
];

/** Is it answered by yes or no? */
export function isSituation({ registration }: Pick<DutyLineFragment, 'registration'>): boolean {
  return registration !== null && SITUATIONS.includes(registration);
}

interface SituationButtonsProps {
  readonly duty: DutyLineFragment;
  readonly onChange: (change: AgendaChange) => void;
}

/** Answers a plain question, as it is today. */
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

interface GivenAnswerProps extends SituationButtonsProps {
  readonly mayRegister: boolean;
}

/** The answer that was given; another one can be given, unless it follows from what is known. */
export function GivenAnswer({ duty, mayRegister, onChange }: GivenAnswerProps) {
  const { t, say } = useI18n();
  const texts = t.work.situation;
  const { answer } = duty;
  if (answer === null) return null;
  const { YES, NO, UNKNOWN } = texts;
  return (
    <>
      <p>
        {texts.answer(labelFor({ YES, NO, UNKNOWN }, answer.value))} {answer.isDerived ? texts.known : null}
      </p>
      {mayRegister && !answer.isDerived ? (
        <details>
          <summary aria-label={texts.changeFor(say(duty.label))}>{texts.change}</summary>
          <SituationButtons duty={duty} onChange={onChange} />
        </details>
      ) : null}
    </>
  );
}
