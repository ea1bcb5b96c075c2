import { civilDate, goalScoreFields } from '@trefzeker/shared';
import { useI18n } from '../../i18n/i18n.js';
import { CorrectGoalScoreDocument } from '../corrections/part-correction-documents.js';
import { ReasonFields, useReason } from '../corrections/reason-fields.js';
import { WhatChanges } from '../corrections/what-changes.js';
import type { RegistrationTrajectory } from '../registration/registration-documents.js';
import { RegistrationForm } from '../registration/registration-form.js';
import { useChange } from '../registration/use-change.js';
import type { GoalOpinion } from './goal-documents.js';
import { CORE_SCALES } from './goal-words.js';
import { SCORE_FIELDS, ScoreFields } from './score-fields.js';
import { SCALES, useScoreFields, useScoreWarnings } from './use-score-fields.js';

interface CorrectScoreFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly opinion: GoalOpinion;
  /** Since when there is something to score. */
  readonly setOn: string;
  readonly about: string;
}

/** A score as it should have been recorded: filled in as it is now, with a reason. */
export function CorrectScoreForm({ trajectory, opinion, setOn, about }: CorrectScoreFormProps) {
  const { t } = useI18n();
  const fields = useScoreFields(opinion);
  const reason = useReason('CORRECTED');
  const { given } = fields;
  const registration = useChange({
    ...useScoreWarnings(setOn, fields),
    send: CorrectGoalScoreDocument,
    version: trajectory.version,
    input:
      given === null || reason.input === null
        ? null
        : { ...given, trajectoryId: trajectory.id, scoreId: opinion.id, reason: reason.input },
  });
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.goals.correctScore}
      fields={[...SCORE_FIELDS, 'reason']}
      doneText={t.corrections.corrected}
      onSubmit={() => {
        const isReasonRead = reason.isRead();
        return fields.isRead() && isReasonRead;
      }}
    >
      <p className="tz-strong">{about}</p>
      <ScoreFields {...{ fields, registration }} />
      <WhatChanges before={fieldsOf(opinion)} after={given === null ? null : fieldsOf(given)} known={[]} />
      <ReasonFields {...{ reason, registration }} />
    </RegistrationForm>
  );
}

type Given = Pick<GoalOpinion, 'party' | 'moment' | 'scoredOn' | 'scale' | 'score' | 'isMarked'> & {
  readonly newPoints?: GoalOpinion['newPoints'];
};

function fieldsOf({ party, moment, scoredOn, scale, score, newPoints = null, isMarked }: Given) {
  // A newer server may know more scales than this page: of those no difference can be shown.
  const known = SCALES.find((each) => each === scale) ?? 'GAS';
  return goalScoreFields({
    ...{ party: party.toLowerCase().replaceAll('_', '-'), moment, scoredOn: civilDate(scoredOn), isMarked },
    original: { scale: CORE_SCALES[known], score, newPoints },
  });
}
