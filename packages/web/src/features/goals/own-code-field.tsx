import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { useViewer } from '../viewer/viewer-query.js';
import { GoalCodeListsDocument } from './goal-documents.js';
import type { TypedGoal } from './typed-goal.js';

interface OwnCodeFieldProps {
  readonly goal: TypedGoal;
  readonly providerIds: readonly string[];
  readonly place: number;
  readonly errorAt: (field: keyof TypedGoal) => string | undefined;
  readonly onChange: (goal: TypedGoal) => void;
}

/** The provider's own deeper code, of the domain and rubric that were chosen; not there when no code fits. */
export function OwnCodeField({ goal, providerIds, place, errorAt, onChange }: OwnCodeFieldProps) {
  const { t, say } = useI18n();
  const { organisation } = useViewer();
  const { data } = useApiQuery(GoalCodeListsDocument, {});
  const { domain, rubric, ownCode } = goal;
  const lists = (data?.goalCodeLists ?? []).filter(
    ({ organisationId: owner }) => owner === null || owner === organisation.id || providerIds.includes(owner),
  );
  const fitting = lists
    .flatMap(({ codes }) => codes)
    .filter(
      (code) => code.domain === domain && (rubric === '' || code.rubric === null || code.rubric === rubric),
    );
  // A code that was chosen before stays a choice, also when its list is no longer in use.
  const isKept = ownCode !== '' && !fitting.some(({ ref }) => ref === ownCode);
  if (fitting.length === 0 && !isKept) return null;
  return (
    <SelectField
      label={t.goals.form.ownCode}
      name={`own-code-${place}`}
      hint={t.registration.optional}
      value={ownCode}
      emptyLabel={t.registration.choose}
      error={errorAt('ownCode')}
      choices={[
        ...(isKept ? [{ value: ownCode, label: ownCode }] : []),
        ...fitting.map(({ ref, label, rubric: under }) => ({
          value: ref,
          label: `${under === null ? '' : `${under} `}${say(label)}`,
        })),
      ]}
      onChange={(chosen) =>
        onChange({
          ...goal,
          ownCode: chosen,
          rubric: fitting.find(({ ref }) => ref === chosen)?.rubric ?? rubric,
        })
      }
    />
  );
}
