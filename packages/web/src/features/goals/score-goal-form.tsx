import { useI18n } from '../../i18n/i18n.js';
import type { RegistrationTrajectory } from '../registration/registration-documents.js';
import { RegistrationForm } from '../registration/registration-form.js';
import { useChange } from '../registration/use-change.js';
import type { Registration } from '../registration/use-registration.js';
import type { GoalOfTrajectory, GoalOpinion } from './goal-documents.js';
import { ScoreAllGoalsDocument, ScoreGoalDocument } from './goal-documents.js';
import { Opinions } from './opinions.js';
import { SCORE_FIELDS, ScoreFields } from './score-fields.js';
import { useScoreFields, useScoreWarnings } from './use-score-fields.js';

interface ScoreGoalFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly goal: GoalOfTrajectory;
}

/** What one party says of a goal. All opinions are kept. */
export function ScoreGoalForm({ trajectory, goal: { id, title, setOn, opinions } }: ScoreGoalFormProps) {
  const { t } = useI18n();
  const fields = useScoreFields();
  const registration = useChange({
    ...useScoreWarnings(setOn, fields),
    send: ScoreGoalDocument,
    version: trajectory.version,
    input: fields.given === null ? null : { ...fields.given, goalId: id },
  });
  return (
    <ScoreForm {...{ trajectory, registration, fields, opinions }} heading={t.goals.score} about={title} />
  );
}

interface ScoreAllGoalsFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly careEpisodeId: string;
  /** Day on which the first of the goals was set. */
  readonly setOn: string;
  readonly opinions: readonly GoalOpinion[];
}

/** What one party says of all goals of some care together. */
export function ScoreAllGoalsForm({ trajectory, careEpisodeId, setOn, opinions }: ScoreAllGoalsFormProps) {
  const { t } = useI18n();
  const texts = t.goals.overall;
  const fields = useScoreFields();
  const registration = useChange({
    ...useScoreWarnings(setOn, fields),
    send: ScoreAllGoalsDocument,
    version: trajectory.version,
    input: fields.given === null ? null : { ...fields.given, careEpisodeId },
  });
  return (
    <ScoreForm {...{ trajectory, registration, fields, opinions }} heading={texts.score} about={texts.text} />
  );
}

interface ScoreFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly registration: Registration;
  readonly fields: ReturnType<typeof useScoreFields>;
  readonly opinions: readonly GoalOpinion[];
  readonly heading: string;
  readonly about: string;
}

function ScoreForm({ trajectory, registration, fields, opinions, heading, about }: ScoreFormProps) {
  const { t } = useI18n();
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={heading}
      fields={SCORE_FIELDS}
      doneText={t.goals.form.scored}
      onSubmit={fields.isRead}
    >
      <p className="tz-strong">{about}</p>
      <Opinions opinions={opinions} voidAddress={null} />
      <ScoreFields {...{ fields, registration }} />
    </RegistrationForm>
  );
}
