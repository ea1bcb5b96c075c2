import { useParams } from 'react-router';
import type { ReactNode } from 'react';
import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { QueryView } from '../../ui/query-view.js';
import type { RegistrationTrajectory } from '../registration/registration-documents.js';
import { RegistrationPage } from '../registration/registration-page.js';
import { ChooseDeliveredForm } from './choose-delivered-form.js';
import type { GoalOfTrajectory } from './goal-documents.js';
import { GoalsOfTrajectoryDocument } from './goal-documents.js';
import { ReplaceGoalForm } from './replace-goal-form.js';
import { ScoreGoalForm } from './score-goal-form.js';
import { SetGoalsForm } from './set-goals-form.js';
import { VoidScoreForm } from './void-score-form.js';

interface WithGoalsProps {
  readonly trajectoryId: string;
  readonly form: (goals: readonly GoalOfTrajectory[]) => ReactNode;
}

function WithGoals({ trajectoryId, form }: WithGoalsProps) {
  const answer = useApiQuery(GoalsOfTrajectoryDocument, { id: trajectoryId }, { keepPrevious: true });
  return <QueryView query={answer}>{({ trajectory }) => form(trajectory?.goals ?? [])}</QueryView>;
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
  readonly form: (trajectory: RegistrationTrajectory, goal: GoalOfTrajectory) => ReactNode;
}

/** One form over one goal of the address. */
function GoalPage({ form }: GoalPageProps) {
  const { goal: goalId } = useParams();
  const { t } = useI18n();
  return (
    <RegistrationPage
      title={t.goals.pageTitle}
      form={(trajectory) => (
        <WithGoals
          trajectoryId={trajectory.id}
          form={(goals) => {
            const goal = goals.find(({ id }) => id === goalId);
            return goal === undefined ? <NotThere /> : form(trajectory, goal);
          }}
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

function NotThere() {
  const { t } = useI18n();
  return <p role="alert">{t.registration.notThere}</p>;
}
