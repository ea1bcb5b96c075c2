import type { NonResponseReason } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';

interface ReasonFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: NonResponseReason | null;
  readonly error: string | undefined;
  readonly onChange: (reason: NonResponseReason | null) => void;
}

/** Why somebody does not fill something in, out of the list. */
export function ReasonField({ label, name, value, error, onChange }: ReasonFieldProps) {
  const { t } = useI18n();
  const reasons = Object.entries(t.work.reasons) as [NonResponseReason, string][];
  return (
    <SelectField
      {...{ label, name, error }}
      value={value ?? ''}
      emptyLabel={t.work.excuse.choose}
      choices={reasons.map(([each, words]) => ({ value: each, label: words }))}
      onChange={(chosen) => onChange(reasons.find(([each]) => each === chosen)?.[0] ?? null)}
    />
  );
}
