import { useI18n } from '../../i18n/i18n.js';
import { Field } from '../../ui/field.js';
import { fitsAge } from './start-query.js';
import type { StartInstrument } from './start-query.js';

interface InstrumentFieldProps {
  readonly instruments: readonly StartInstrument[];
  readonly ageYears: number | null;
  /** Key; empty: none is chosen yet. */
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (key: string) => void;
}

/** The instruments to choose from: those made for this age first; the others stay possible. */
export function InstrumentField({ instruments, ageYears, value, error, onChange }: InstrumentFieldProps) {
  const { t, say } = useI18n();
  const texts = t.form.choose;
  const fitting = instruments.filter((each) => fitsAge(each, ageYears));
  const others = instruments.filter((each) => !fitsAge(each, ageYears));
  const groups = [
    [texts.fitting, fitting],
    [texts.otherAges, others],
  ] as const;
  return (
    <Field label={texts.instrument} error={error}>
      {(control) => (
        <select
          {...control}
          name="instrument"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{texts.choose}</option>
          {groups.map(([label, members]) =>
            members.length === 0 ? null : (
              <optgroup key={label} label={label}>
                {members.map((each) => (
                  <option key={each.key} value={each.key}>
                    {say(each.label)}
                  </option>
                ))}
              </optgroup>
            ),
          )}
        </select>
      )}
    </Field>
  );
}
