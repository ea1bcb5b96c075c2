import { useState } from 'react';
import type { CareForm } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { FORMS } from '../registration/care-forms.js';
import type { RegistrationOrganisation } from '../registration/registration-documents.js';
import { problemAt } from '../registration/registration-form.js';
import { useDateField } from '../registration/use-date-field.js';
import type { Registration } from '../registration/use-registration.js';
import { GoalFields } from './goal-fields.js';

/** A decision as it stands, or as a form begins with. */
interface DecisionNow {
  readonly decidedById: string;
  readonly decidedOn?: string;
  /** Absent: it is not asked, and is the day of the decision. */
  readonly validFrom?: string;
  readonly validTo?: string | null;
  readonly forms?: readonly CareForm[];
  readonly goals?: readonly string[];
}

/** A decision as it is typed; `input` is null while a day cannot be read. */
export function useDecisionFields(now: DecisionNow) {
  const [decidedById, setDecidedBy] = useState(now.decidedById);
  const [forms, setForms] = useState<readonly CareForm[]>(now.forms ?? []);
  const [goals, setGoals] = useState<readonly string[]>([...(now.goals ?? []), '']);
  const decidedOn = useDateField(now.decidedOn);
  const validFrom = useDateField(now.validFrom);
  const validTo = useDateField(now.validTo ?? '');
  const asksFrom = now.validFrom !== undefined;
  const isWhole =
    Boolean(decidedOn.value) && validTo.value !== null && (!asksFrom || Boolean(validFrom.value));
  return {
    ...{
      decidedById,
      setDecidedBy,
      forms,
      setForms,
      goals,
      setGoals,
      decidedOn,
      validFrom,
      validTo,
      asksFrom,
    },
    input: isWhole
      ? {
          ...{ decidedById, decidedOn: decidedOn.value ?? '', forms: [...forms] },
          ...(asksFrom ? { validFrom: validFrom.value ?? '' } : {}),
          ...(validTo.value ? { validTo: validTo.value } : {}),
        }
      : null,
    /** Says at the days what is missing. @returns Whether nothing is. */
    isRead: (): boolean => {
      const days = [
        decidedOn.isRead({ isRequired: true }),
        !asksFrom || validFrom.isRead({ isRequired: true }),
        validTo.isRead({ isRequired: false }),
      ];
      return isWhole && days.every(Boolean);
    },
  };
}

export const DECISION_FIELDS = ['decidedById', 'decidedOn', 'validFrom', 'validTo', 'goals'];

interface DecisionFieldsProps {
  readonly fields: ReturnType<typeof useDecisionFields>;
  readonly organisations: readonly RegistrationOrganisation[];
  readonly registration: Registration;
}

/** Who decided, when, which care, until when, and what for. */
export function DecisionFields({ fields, organisations, registration }: DecisionFieldsProps) {
  const { t, say } = useI18n();
  const texts = t.agreements.decision;
  const { decidedById, setDecidedBy, forms, setForms, goals, setGoals } = fields;
  const { decidedOn, validFrom, validTo, asksFrom } = fields;
  const errorAt = (field: string) => problemAt(registration, field, say);
  return (
    <>
      <SelectField
        label={texts.by}
        name="decidedBy"
        value={decidedById}
        error={errorAt('decidedById')}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setDecidedBy}
      />
      <TextField
        label={texts.on}
        name="decidedOn"
        hint={`${texts.onHint} ${t.common.dateHint}`}
        {...decidedOn.field}
        error={decidedOn.field.error ?? errorAt('decidedOn')}
      />
      {asksFrom ? (
        <TextField
          label={texts.from}
          name="validFrom"
          hint={t.common.dateHint}
          {...validFrom.field}
          error={validFrom.field.error ?? errorAt('validFrom')}
        />
      ) : null}
      <TextField
        label={texts.until}
        name="validTo"
        hint={`${t.registration.optional} ${t.common.dateHint}`}
        {...validTo.field}
        error={validTo.field.error ?? errorAt('validTo')}
      />
      <fieldset className="tz-field">
        <legend className="tz-strong">{texts.forms}</legend>
        <span className="tz-field__hint">{texts.formsHint}</span>
        {FORMS.map((form) => (
          <label key={form} className="tz-check">
            <input
              type="checkbox"
              name="forms"
              checked={forms.includes(form)}
              onChange={({ target }) =>
                setForms(target.checked ? [...forms, form] : forms.filter((each) => each !== form))
              }
            />{' '}
            {t.labels.careForm[form]}
          </label>
        ))}
      </fieldset>
      <GoalFields {...{ goals, registration }} onChange={setGoals} />
    </>
  );
}
