import { useI18n } from '../../i18n/i18n.js';
import { TextField } from '../../ui/text-field.js';

interface ChangeChoiceProps {
  /** Why changes are taken over; null: they are not. */
  readonly reason: string | null;
  readonly isTried: boolean;
  readonly onChange: (reason: string | null) => void;
}

/** Are rows that changed since they were loaded taken over? Nobody does so without saying why. */
export function ChangeChoice({ reason, isTried, onChange }: ChangeChoiceProps) {
  const { t } = useI18n();
  const texts = t.firstLoad.changes;
  return (
    <>
      <p>
        <label className="tz-check">
          <input
            type="checkbox"
            name="takesChanges"
            checked={reason !== null}
            onChange={({ target }) => onChange(target.checked ? '' : null)}
          />{' '}
          {texts.take}
        </label>
      </p>
      {reason === null ? null : (
        <TextField
          label={texts.reason}
          hint={texts.hint}
          name="changeReason"
          value={reason}
          error={isTried && reason.trim() === '' ? texts.reasonMissing : undefined}
          onChange={onChange}
        />
      )}
    </>
  );
}
