import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useSettled } from '../../ui/use-settled.js';
import { GoalHintsDocument } from './goal-documents.js';
import { DOMAINS, rubricsOf } from './goal-words.js';
import { OwnCodeField } from './own-code-field.js';
import type { TypedGoal } from './typed-goal.js';

interface GoalFieldsProps {
  readonly goal: TypedGoal;
  /** Providers whose own codes may be chosen. */
  readonly providerIds: readonly string[];
  /** Makes the names of the fields differ in a form with more than one goal. */
  readonly place: number;
  readonly isSent: boolean;
  readonly errorAt: (field: keyof TypedGoal) => string | undefined;
  readonly onChange: (goal: TypedGoal) => void;
}

/** One goal, with help for its wording. */
export function GoalFields({ goal, providerIds, place, isSent, errorAt, onChange }: GoalFieldsProps) {
  const { t, say } = useI18n();
  const texts = t.goals.form;
  const { title, domain, rubric } = goal;
  return (
    <>
      <TextField
        label={texts.title}
        name={`title-${place}`}
        hint={texts.titleHint}
        value={title}
        error={isSent && title.trim() === '' ? t.registration.missing : errorAt('title')}
        onChange={(typed) => onChange({ ...goal, title: typed })}
      />
      <Hints title={title} />
      <SelectField
        label={texts.domain}
        name={`domain-${place}`}
        value={domain}
        emptyLabel={t.registration.choose}
        error={isSent && domain === '' ? t.registration.missingChoice : errorAt('domain')}
        choices={DOMAINS.map((value) => ({ value, label: t.labels.goalDomain[value] }))}
        onChange={(chosen) =>
          onChange({
            ...goal,
            domain: DOMAINS.find((each) => each === chosen) ?? '',
            rubric: '',
            ownCode: '',
          })
        }
      />
      {domain === '' || rubricsOf(domain, say).length === 0 ? null : (
        <SelectField
          label={texts.rubric}
          name={`rubric-${place}`}
          hint={t.registration.optional}
          value={rubric}
          emptyLabel={t.registration.choose}
          error={errorAt('rubric')}
          choices={rubricsOf(domain, say)}
          onChange={(chosen) => onChange({ ...goal, rubric: chosen, ownCode: '' })}
        />
      )}
      <OwnCodeField {...{ goal, providerIds, place, errorAt, onChange }} />
    </>
  );
}

/** Nobody is asked anything for each key that is pressed. */
const PAUSE = 400;

function Hints({ title }: { readonly title: string }) {
  const { say } = useI18n();
  const settled = useSettled(title, PAUSE);
  const { data } = useApiQuery(
    GoalHintsDocument,
    { title: settled },
    { enabled: settled.trim() !== '', keepPrevious: true },
  );
  const hints = settled.trim() === '' ? [] : (data?.goalHints ?? []);
  return (
    <div role="status">
      {hints.length === 0 ? null : (
        <ul className="tz-soft">
          {hints.map(({ code, text }) => (
            <li key={code}>{say(text)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
