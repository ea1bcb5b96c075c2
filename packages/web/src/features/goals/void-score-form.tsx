import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { TextField } from '../../ui/text-field.js';
import type { RegistrationTrajectory } from '../registration/registration-documents.js';
import { problemAt, RegistrationForm } from '../registration/registration-form.js';
import type { GoalOpinion } from './goal-documents.js';
import { VoidGoalScoreDocument } from './goal-documents.js';
import { describeOpinion } from './goal-words.js';
import { useChange } from '../registration/use-change.js';

interface VoidScoreFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly opinion: GoalOpinion;
}

/** Takes out a score that was wrong. It stays in sight, with the reason. */
export function VoidScoreForm({ trajectory, opinion }: VoidScoreFormProps) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const [reason, setReason] = useState('');
  const [isSent, setSent] = useState(false);
  const registration = useChange({
    send: VoidGoalScoreDocument,
    version: trajectory.version,
    input: reason.trim() === '' ? null : { scoreId: opinion.id, reason },
  });
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.goals.voidTitle}
      fields={['reason']}
      doneText={t.goals.form.voided}
      onSubmit={() => {
        setSent(true);
        return reason.trim() !== '';
      }}
    >
      <p>{describeOpinion(opinion, i18n)}</p>
      <TextField
        label={t.goals.form.reason}
        name="reason"
        hint={t.goals.form.reasonHint}
        value={reason}
        error={
          isSent && reason.trim() === '' ? t.registration.missing : problemAt(registration, 'reason', say)
        }
        onChange={setReason}
      />
    </RegistrationForm>
  );
}
