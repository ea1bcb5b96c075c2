import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { GIVERS } from '../registration/care-forms.js';
import type {
  RegistrationOrganisation,
  RegistrationTrajectory,
} from '../registration/registration-documents.js';
import { problemAt } from '../registration/registration-form.js';
import { useDateField } from '../registration/use-date-field.js';
import type { Registration } from '../registration/use-registration.js';
import { GoalFields } from './goal-fields.js';

interface TypedGoal {
  readonly text: string;
  /** Empty: of no decision. */
  readonly decisionGoalId: string;
}

/** A care plan as it stands, or as a form begins with. */
interface CarePlanNow {
  readonly providerId: string;
  readonly agreedOn?: string;
  readonly agreedEnd?: string | null;
  readonly goals?: readonly { readonly text: string; readonly decisionGoalId: string | null }[];
}

/** A care plan as it is typed; `input` is null while a day cannot be read. */
export function useCarePlanFields(now: CarePlanNow) {
  const [providerId, setProvider] = useState(now.providerId);
  const [goals, setGoals] = useState<readonly TypedGoal[]>([
    ...(now.goals ?? []).map(({ text, decisionGoalId }) => ({ text, decisionGoalId: decisionGoalId ?? '' })),
    { text: '', decisionGoalId: '' },
  ]);
  const agreedOn = useDateField(now.agreedOn);
  const agreedEnd = useDateField(now.agreedEnd ?? '');
  const isWhole = Boolean(agreedOn.value) && agreedEnd.value !== null;
  return {
    ...{ providerId, setProvider, goals, setGoals, agreedOn, agreedEnd },
    input: isWhole
      ? {
          ...{ providerId, agreedOn: agreedOn.value ?? '' },
          ...(agreedEnd.value ? { agreedEnd: agreedEnd.value } : {}),
          goals: goals.filter(({ text }) => text !== '').map(toInput),
        }
      : null,
    /** Says at the days what is missing. @returns Whether nothing is. */
    isRead: (): boolean => {
      const days = [agreedOn.isRead({ isRequired: true }), agreedEnd.isRead({ isRequired: false })];
      return isWhole && days.every(Boolean);
    },
  };
}

export const CARE_PLAN_FIELDS = ['providerId', 'agreedOn', 'agreedEnd', 'goals'];

interface CarePlanFieldsProps {
  readonly fields: ReturnType<typeof useCarePlanFields>;
  readonly trajectory: RegistrationTrajectory;
  readonly organisations: readonly RegistrationOrganisation[];
  readonly registration: Registration;
}

/** Who gives the care, when it was agreed and until when, and what is worked on. */
export function CarePlanFields({ fields, trajectory, organisations, registration }: CarePlanFieldsProps) {
  const { t, say } = useI18n();
  const texts = t.agreements.carePlan;
  const { providerId, setProvider, goals, setGoals, agreedOn, agreedEnd } = fields;
  const givers = organisations.filter(({ kind }) => GIVERS.includes(kind));
  const decided = trajectory.decisions.flatMap((decision) => decision.goals);
  const errorAt = (field: string) => problemAt(registration, field, say);
  const change = (place: number, changed: Partial<TypedGoal>) =>
    setGoals(goals.map((goal, at) => (at === place ? { ...goal, ...changed } : goal)));
  return (
    <>
      <SelectField
        label={texts.by}
        name="provider"
        value={providerId}
        error={errorAt('providerId')}
        choices={givers.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setProvider}
      />
      <TextField
        label={texts.on}
        name="agreedOn"
        hint={t.common.dateHint}
        {...agreedOn.field}
        error={agreedOn.field.error ?? errorAt('agreedOn')}
      />
      <TextField
        label={texts.until}
        name="agreedEnd"
        hint={`${t.registration.optional} ${texts.untilHint} ${t.common.dateHint}`}
        {...agreedEnd.field}
        error={agreedEnd.field.error ?? errorAt('agreedEnd')}
      />
      <GoalFields
        registration={registration}
        goals={goals.map(({ text }) => text)}
        onChange={(typed) =>
          setGoals(typed.map((text, at) => ({ text, decisionGoalId: goals[at]?.decisionGoalId ?? '' })))
        }
        beside={(place) =>
          decided.length === 0 ? null : (
            <SelectField
              label={texts.leadsTo(place + 1)}
              name={`leads-to-${place}`}
              value={goals[place]?.decisionGoalId ?? ''}
              emptyLabel={texts.leadsToNone}
              choices={decided.map(({ id, text }) => ({ value: id, label: text }))}
              onChange={(decisionGoalId) => change(place, { decisionGoalId })}
            />
          )
        }
      />
    </>
  );
}

function toInput({ text, decisionGoalId }: TypedGoal): { text: string; decisionGoalId?: string } {
  return decisionGoalId === '' ? { text } : { text, decisionGoalId };
}
