import type { Informant, Sex } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Panel } from '../../ui/panel.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';

const SEXES = ['UNKNOWN', 'F', 'M', 'X'] as const satisfies readonly Sex[];

interface TryPersonProps {
  readonly informants: readonly Informant[];
  readonly informant: Informant;
  /** As it was typed. */
  readonly age: string;
  readonly ageError: string | undefined;
  readonly sex: Sex;
  readonly onInformant: (informant: Informant) => void;
  readonly onAge: (age: string) => void;
  readonly onSex: (sex: Sex) => void;
}

/** Who answers, and of the person what norms ask: nobody in particular. */
export function TryPerson(props: TryPersonProps) {
  const { informants, informant, age, ageError, sex, onInformant, onAge, onSex } = props;
  const { t } = useI18n();
  const texts = t.form.try;
  const choose =
    <Value extends string>(known: readonly Value[], pick: (value: Value) => void) =>
    (value: string) => {
      const found = known.find((each) => each === value);
      if (found !== undefined) pick(found);
    };
  return (
    <Panel title={texts.person}>
      <div className="tz-filters__fields">
        <SelectField
          label={t.form.choose.informant}
          name="informant"
          value={informant}
          choices={informants.map((value) => ({ value, label: labelFor(t.labels.informant, value) }))}
          onChange={choose(informants, onInformant)}
        />
        <TextField
          label={texts.ageYears}
          name="ageYears"
          value={age}
          inputMode="numeric"
          hint={texts.ageHint}
          error={ageError}
          onChange={onAge}
        />
        <SelectField
          label={texts.sex}
          name="sex"
          value={sex}
          choices={SEXES.map((value) => ({ value, label: labelFor(t.labels.sex, value) }))}
          onChange={choose(SEXES, onSex)}
        />
      </div>
    </Panel>
  );
}
