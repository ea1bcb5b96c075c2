import { Button } from '@nl-design-system-candidate/button-react';
import { civilDate, goalProblems } from '@trefzeker/shared';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { useToday } from '../../ui/clock-context.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import type { RegistrationTrajectory } from '../registration/registration-documents.js';
import { problemAt, RegistrationForm } from '../registration/registration-form.js';
import { useDateField } from '../registration/use-date-field.js';
import type { GoalOfTrajectory } from './goal-documents.js';
import { SetGoalsDocument } from './goal-documents.js';
import { GoalFields } from './goal-fields.js';
import { NO_GOAL, toGoalInput } from './typed-goal.js';
import { GoalsNow } from './goals-now.js';
import { providersOf, withTextPath } from './goal-words.js';
import { useChange } from '../registration/use-change.js';

interface SetGoalsFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly goals: readonly GoalOfTrajectory[];
}

/** Sets goals of one care, as many as the client and the provider agree on. */
export function SetGoalsForm({ trajectory, goals }: SetGoalsFormProps) {
  const { t, say, format } = useI18n();
  const texts = t.goals.form;
  const { careEpisodes } = trajectory;
  const [careEpisodeId, setCare] = useState(careEpisodes.length === 1 ? (careEpisodes[0]?.id ?? '') : '');
  const [lines, setLines] = useState([NO_GOAL]);
  const [isSent, setSent] = useState(false);
  const setOn = useDateField();
  const inputs = lines.flatMap((line) => toGoalInput(line) ?? []);
  const isWhole = careEpisodeId !== '' && inputs.length === lines.length && Boolean(setOn.value);
  const today = useToday();
  const problems = isWhole
    ? goalProblems(inputs, { setOn: civilDate(setOn.value ?? today), today: civilDate(today) })
    : [];
  const registration = useChange({
    problems: problems.map(withTextPath),
    send: SetGoalsDocument,
    version: trajectory.version,
    input: isWhole
      ? { trajectoryId: trajectory.id, careEpisodeId, setOn: setOn.value ?? '', goals: inputs }
      : null,
  });
  const problemOf = (place: number, field: string) =>
    registration.problems
      .filter(({ path }) => path.join('.') === `goals.${place}.${field}`)
      .map(({ message, hint }) => `${say(message)} ${say(hint)}`)
      .join(' ') || undefined;
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.goals.set}
      fields={['careEpisodeId', 'setOn', 'goals']}
      doneText={texts.done}
      onSubmit={() => {
        setSent(true);
        return setOn.isRead({ isRequired: true }) && isWhole;
      }}
    >
      <GoalsNow goals={goals} />
      <SelectField
        label={texts.care}
        name="care"
        value={careEpisodeId}
        emptyLabel={t.registration.choose}
        error={
          isSent && careEpisodeId === ''
            ? t.registration.missingChoice
            : problemAt(registration, 'careEpisodeId', say)
        }
        choices={careEpisodes.map(({ id, form, provider, start }) => ({
          value: id,
          label: t.goals.careOf(labelFor(t.labels.careForm, form), provider.name, format.tableDate(start)),
        }))}
        onChange={setCare}
      />
      <TextField
        label={texts.setOn}
        name="setOn"
        hint={t.common.dateHint}
        {...setOn.field}
        error={setOn.field.error ?? problemAt(registration, 'setOn', say)}
      />
      {lines.map((line, place) => (
        <fieldset key={place} className="tz-form">
          <legend>{texts.goalNumber(format.number(place + 1))}</legend>
          <GoalFields
            providerIds={providersOf(trajectory)}
            {...{ place, isSent }}
            goal={line}
            errorAt={(field) => problemOf(place, field)}
            onChange={(changed) => setLines(lines.map((each, at) => (at === place ? changed : each)))}
          />
          {lines.length === 1 ? null : (
            <Button
              purpose="subtle"
              type="button"
              onClick={() => setLines(lines.filter((_, at) => at !== place))}
            >
              {texts.remove(format.number(place + 1))}
            </Button>
          )}
        </fieldset>
      ))}
      <div>
        <Button purpose="secondary" type="button" onClick={() => setLines([...lines, NO_GOAL])}>
          {texts.add}
        </Button>
      </div>
    </RegistrationForm>
  );
}
