import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Field } from '../../ui/field.js';
import { MOMENTS } from './choice.js';
import type { ChosenMoment } from './choice.js';
import type { StartDuty } from './start-query.js';

interface MomentFieldProps {
  /** What is on the agenda for instruments, each occasion once. */
  readonly occasions: readonly StartDuty[];
  readonly value: ChosenMoment | null;
  readonly error: string | undefined;
  readonly onChange: (chosen: ChosenMoment | null) => void;
}

/**
 * The moment that a measurement is for: one of the agenda, which says of which care it is, or any moment. What
 * is chosen is what counts; no measurement is put with the nearest date.
 */
export function MomentField({ occasions, value, error, onChange }: MomentFieldProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const texts = t.form.choose;
  const choose = (text: string) => {
    const duty = occasions.find(({ occasionKey }) => occasionKey === text);
    if (duty !== undefined) return { moment: duty.moment, occasionKey: duty.occasionKey };
    const moment = MOMENTS.find((each) => each === text);
    return moment === undefined ? null : { moment, occasionKey: null };
  };
  return (
    <Field label={texts.moment} error={error}>
      {(control) => (
        <select
          {...control}
          name="moment"
          value={value?.occasionKey ?? value?.moment ?? ''}
          onChange={(event) => onChange(choose(event.target.value))}
        >
          <option value="">{texts.choose}</option>
          {occasions.length === 0 ? null : (
            <optgroup label={texts.onAgenda}>
              {occasions.map((duty) => (
                <option key={duty.occasionKey} value={duty.occasionKey}>
                  {occasionWords(duty, i18n)}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={texts.otherMoment}>
            {MOMENTS.map((moment) => (
              <option key={moment} value={moment}>
                {labelFor(t.labels.moment, moment)}
              </option>
            ))}
          </optgroup>
        </select>
      )}
    </Field>
  );
}

/** `aanvang, Zorg A, tot en met 3 mrt 2026`. */
function occasionWords(
  { moment, unit, organisations, window }: StartDuty,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  const texts = t.form.choose;
  const names = format.list(organisations.map(({ name }) => name));
  const until = window?.to ? texts.until(format.tableDate(window.to)) : null;
  const of = unit.kind === 'TRAJECTORY' ? texts.ofTrajectory : names;
  return [labelFor(t.labels.moment, moment), of, ...(until === null ? [] : [until])].join(', ');
}
