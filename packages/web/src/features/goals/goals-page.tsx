import { useParams } from 'react-router';
import type { ReactNode } from 'react';
import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { QueryView } from '../../ui/query-view.js';
import type { RegistrationTrajectory } from '../registration/registration-documents.js';
import { RegistrationPage } from '../registration/registration-page.js';
import { WithPart } from '../corrections/with-part.js';
import { ChooseDeliveredForm } from './choose-delivered-form.js';
import type { GoalOfTrajectory, GoalOpinion, TrajectoryWithGoals } from './goal-documents.js';
import { GoalsOfTrajectoryDocument } from './goal-documents.js';
import { CorrectGoalForm } from './correct-goal-form.js';
import { CorrectScoreForm } from './correct-score-form.js';
import { ReplaceGoalForm } from './replace-goal-form.js';
import { ScoreAllGoalsForm, ScoreGoalForm } from './score-goal-form.js';
import { SetGoalsForm } from './set-goals-form.js';
import { VoidScoreForm } from './void-score-form.js';

interface WithGoalsProps {
  readonly trajectoryId: string;
  readonly form: (goals: readonly GoalOfTrajectory[], all: TrajectoryWithGoals | null) => ReactNode;
}

function WithGoals({ trajectoryId, form }: WithGoalsProps) {
  const answer = useApiQuery(GoalsOfTrajectoryDocument, { id: trajectoryId }, { keepPrevious: true });
  return (
    <QueryView query={answer}>{({ trajectory }) => form(trajectory?.goals ?? [], trajectory)}</QueryView>
  );
}

export function SetGoalsPage() {
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.goals.pageTitle}
      form={(trajectory) => (
        <WithGoals
          trajectoryId={trajectory.id}
          form={(goals) => <SetGoalsForm {...{ trajectory, goals }} />}
        />
      )}
    />
  );
}

export function ChooseDeliveredPage() {
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.goals.pageTitle}
      form={(trajectory) => (
        <WithGoals
          trajectoryId={trajectory.id}
          form={(goals) => <ChooseDeliveredForm {...{ trajectory, goals }} />}
        />
      )}
    />
  );
}

interface GoalPageProps {
  readonly title?: (reference: string) => string;
  readonly form: (trajectory: RegistrationTrajectory, goal: GoalOfTrajectory) => ReactNode;
}

/** One form over one goal of the address. */
function GoalPage({ title, form }: GoalPageProps) {
  const { goal: goalId } = useParams();
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={title ?? t.goals.pageTitle}
      form={(trajectory) => (
        <WithGoals
          trajectoryId={trajectory.id}
          form={(goals) => (
            <WithPart part={goals.find(({ id }) => id === goalId)} form={(goal) => form(trajectory, goal)} />
          )}
        />
      )}
    />
  );
}

export function CorrectGoalPage() {
  const { t } = useI18n();
  return (
    <GoalPage
      title={t.corrections.title}
      form={(trajectory, goal) => <CorrectGoalForm {...{ trajectory, goal }} />}
    />
  );
}

export function CorrectScorePage() {
  const { score } = useParams();
  const { t } = useI18n();
  return (
    <GoalPage
      title={t.corrections.title}
      form={(trajectory, { title, setOn, opinions }) => (
        <WithPart
          part={opinions.find(({ id, voidedOn }) => id === score && voidedOn === null)}
          form={(opinion) => <CorrectScoreForm {...{ trajectory, opinion, setOn }} about={title} />}
        />
      )}
    />
  );
}

export function ScoreGoalPage() {
  return <GoalPage form={(trajectory, goal) => <ScoreGoalForm {...{ trajectory, goal }} />} />;
}

export function ReplaceGoalPage() {
  return <GoalPage form={(trajectory, goal) => <ReplaceGoalForm {...{ trajectory, goal }} />} />;
}

export function VoidScorePage() {
  const { score } = useParams();
  return (
    <GoalPage
      form={(trajectory, { opinions }) => {
        const opinion = opinions.find(({ id }) => id === score);
        return opinion === undefined ? <NotThere /> : <VoidScoreForm {...{ trajectory, opinion }} />;
      }}
    />
  );
}

interface OverallPageProps {
  readonly form: (trajectory: RegistrationTrajectory, of: OverallOf) => ReactNode;
}

interface OverallOf {
  readonly careEpisodeId: string;
  readonly setOn: string;
  readonly opinions: readonly GoalOpinion[];
}

/** One form over all goals of the care in the address. */
function OverallPage({ form }: OverallPageProps) {
  const { care = '' } = useParams();
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.goals.pageTitle}
      form={(trajectory) => (
        <WithGoals
          trajectoryId={trajectory.id}
          form={(goals, all) => {
            const overall = all?.overallGoalScores.find(({ careEpisodeIds }) =>
              careEpisodeIds.includes(care),
            );
            const days = goals
              .filter(({ careEpisodeId }) => overall?.careEpisodeIds.includes(careEpisodeId ?? ''))
              .map(({ setOn }) => setOn)
              .sort();
            if (overall === undefined || days[0] === undefined) return <NotThere />;
            return form(trajectory, { careEpisodeId: care, setOn: days[0], opinions: overall.opinions });
          }}
        />
      )}
    />
  );
}

export function ScoreAllGoalsPage() {
  return <OverallPage form={(trajectory, of) => <ScoreAllGoalsForm {...{ trajectory, ...of }} />} />;
}

export function CorrectOverallScorePage() {
  const { score } = useParams();
  const { t } = useI18n();
  return (
    <OverallPage
      form={(trajectory, { setOn, opinions }) => (
        <WithPart
          part={opinions.find(({ id, voidedOn }) => id === score && voidedOn === null)}
          form={(opinion) => (
            <CorrectScoreForm {...{ trajectory, opinion, setOn }} about={t.goals.overall.text} />
          )}
        />
      )}
    />
  );
}

export function VoidOverallScorePage() {
  const { score } = useParams();
  return (
    <OverallPage
      form={(trajectory, { opinions }) => {
        const opinion = opinions.find(({ id }) => id === score);
        return opinion === undefined ? <NotThere /> : <VoidScoreForm {...{ trajectory, opinion }} />;
      }}
    />
  );
}

function NotThere() {
  const { t } = useI18n();
  return <p role="alert">{t.registration.notThere}</p>;
}
