import { civilDate, deliveryProblems, MOST_DELIVERED_GOALS } from '@trefzeker/shared';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import type { RegistrationTrajectory } from '../registration/registration-documents.js';
import { RegistrationForm } from '../registration/registration-form.js';
import { useChange } from '../registration/use-change.js';
import type { GoalOfTrajectory } from './goal-documents.js';
import { ChooseDeliveredGoalsDocument } from './goal-documents.js';
import { withTextPath } from './goal-words.js';

interface ChooseDeliveredFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly goals: readonly GoalOfTrajectory[];
}

/** Which goals are delivered: those that are ticked, or what the rule makes of it. */
export function ChooseDeliveredForm({ trajectory, goals }: ChooseDeliveredFormProps) {
  const { t, say, format } = useI18n();
  const texts = t.goals.delivery;
  const counted = goals.filter(({ replacedOn }) => replacedOn === null);
  const [isByRule, setByRule] = useState(counted.every(({ delivery }) => isOfRule(delivery.reason)));
  const [chosen, setChosen] = useState(() =>
    counted.filter(({ delivery }) => delivery.isDelivered).map(({ id }) => id),
  );
  const problems = isByRule
    ? []
    : deliveryProblems(chosen, { goals: counted.map(toDeliver), takenByOthers: 0 }).map(withTextPath);
  const registration = useChange({
    problems,
    send: ChooseDeliveredGoalsDocument,
    version: trajectory.version,
    input: { trajectoryId: trajectory.id, goalIds: isByRule ? null : chosen },
  });
  const problemOf = (id: string) =>
    registration.problems.find(({ path }) => path.join('.') === `goalIds.${chosen.indexOf(id)}`);
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={texts.choose}
      fields={['goalIds']}
      doneText={texts.done}
      onSubmit={() => problems.length === 0}
    >
      <p>{texts.text(format.number(MOST_DELIVERED_GOALS))}</p>
      <label className="tz-check">
        <input
          type="checkbox"
          name="byRule"
          checked={isByRule}
          onChange={({ target }) => setByRule(target.checked)}
        />{' '}
        {texts.byRule(format.number(MOST_DELIVERED_GOALS))}
      </label>
      <fieldset className="tz-delivery" disabled={isByRule}>
        <legend className="tz-strong">{texts.which}</legend>
        <p className="tz-field__hint" role="status">
          {texts.count(format.number(chosen.length), format.number(MOST_DELIVERED_GOALS))}
        </p>
        {counted.map(({ id, title, setOn, delivery }) => {
          const problem = isByRule ? undefined : problemOf(id);
          const errorId = `delivery-problem-${id}`;
          return (
            <div key={id}>
              <label className="tz-check">
                <input
                  type="checkbox"
                  name="goalIds"
                  checked={isByRule ? delivery.isDelivered : chosen.includes(id)}
                  aria-invalid={problem === undefined ? undefined : true}
                  aria-describedby={problem === undefined ? undefined : errorId}
                  onChange={({ target }) =>
                    setChosen(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                  }
                />{' '}
                {texts.goal(title, format.tableDate(setOn))}
              </label>
              {problem === undefined ? null : (
                <p id={errorId} className="tz-field__error">
                  {say(problem.message)} {say(problem.hint)}
                </p>
              )}
            </div>
          );
        })}
      </fieldset>
    </RegistrationForm>
  );
}

function isOfRule(reason: GoalOfTrajectory['delivery']['reason']): boolean {
  return reason === 'AMONG_FIRST' || reason === 'BEYOND_TEN';
}

/** As it stands in the list: that is the order in which they were set. */
function toDeliver({ id, setOn }: GoalOfTrajectory, position: number) {
  return { id, setOn: civilDate(setOn), position, replacedOn: null, delivery: null };
}
