import { Button } from '@nl-design-system-candidate/button-react';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { TextField } from '../../ui/text-field.js';
import type { Registration } from '../registration/use-registration.js';

/** The goals that are typed so far; the last line may be empty. */
interface GoalFieldsProps {
  readonly goals: readonly string[];
  readonly registration: Pick<Registration, 'problems'>;
  readonly onChange: (goals: readonly string[]) => void;
  /** What else is asked of one goal. */
  readonly beside?: (place: number) => ReactNode;
}

/** One line for each goal; lines that stay empty are not sent. */
export function GoalFields({ goals, registration, onChange, beside }: GoalFieldsProps) {
  const { t, say } = useI18n();
  const texts = t.agreements;
  const errorAt = (place: number): string | undefined => {
    const sent = sentPlace(goals, place);
    const here = registration.problems.filter(
      ({ path: [field, index] }) => field === 'goals' && index === String(sent),
    );
    return here.length === 0
      ? undefined
      : here.map(({ message, hint }) => `${say(message)} ${say(hint)}`).join(' ');
  };
  return (
    <>
      {goals.map((goal, place) => (
        <Fragment key={place}>
          <TextField
            label={texts.goal(place + 1)}
            name={`goal-${place}`}
            value={goal}
            hint={`${texts.goalHint} ${t.registration.optional}`}
            error={goal === '' ? undefined : errorAt(place)}
            onChange={(text) => onChange(goals.map((each, at) => (at === place ? text : each)))}
          />
          {goal === '' ? null : beside?.(place)}
        </Fragment>
      ))}
      <div className="tz-actions">
        <Button type="button" purpose="secondary" onClick={() => onChange([...goals, ''])}>
          {texts.addGoal}
        </Button>
      </div>
    </>
  );
}

/** Where a line stands among those that are sent. */
function sentPlace(goals: readonly string[], place: number): number {
  return goals.slice(0, place).filter((goal) => goal !== '').length;
}
