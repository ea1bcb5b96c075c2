import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useApiQuery } from '../../api/use-api.js';
import type { NatureMoment, ProblemCodesQuery } from '../../gql/graphql.js';
import type { I18n } from '../../i18n/i18n.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { QueryView } from '../../ui/query-view.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import type { RegistrationTrajectory } from '../registration/registration-documents.js';
import { problemAt, RegistrationForm } from '../registration/registration-form.js';
import { RegistrationPage } from '../registration/registration-page.js';
import { useDateField } from '../registration/use-date-field.js';
import { useRegistration } from '../registration/use-registration.js';
import { MOMENT } from './nature-address.js';
import { CheckProblemsDocument, ProblemCodesDocument, RegisterProblemsDocument } from './nature-documents.js';

/** With which problems somebody came or left. */
export function NaturePage() {
  const { t } = useI18n();
  return (
    <RegistrationPage title={t.nature.title} form={(trajectory) => <WithCodes trajectory={trajectory} />} />
  );
}

function WithCodes({ trajectory }: { readonly trajectory: RegistrationTrajectory }) {
  const answer = useApiQuery(ProblemCodesDocument, {});
  return (
    <QueryView query={answer}>
      {({ codeLists }) => <NatureForm trajectory={trajectory} lists={codeLists} />}
    </QueryView>
  );
}

type Lists = ProblemCodesQuery['codeLists'];
type Entries = Lists[number]['entries'];

const MOMENTS = ['START', 'END'] as const satisfies readonly NatureMoment[];

interface NatureFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly lists: Lists;
}

function NatureForm({ trajectory, lists }: NatureFormProps) {
  const { t, say } = useI18n();
  const texts = t.nature;
  const [address] = useSearchParams();
  const [moment, setMoment] = useState<NatureMoment>(address.get(MOMENT) === 'END' ? 'END' : 'START');
  const [codes, setCodes] = useState<readonly string[]>([]);
  const observedOn = useDateField();
  const isWhole = codes.length > 0 && Boolean(observedOn.value);
  const registration = useRegistration({
    send: RegisterProblemsDocument,
    check: CheckProblemsDocument,
    version: trajectory.version,
    input: isWhole
      ? { trajectoryId: trajectory.id, moment, codes: [...codes], observedOn: observedOn.value ?? '' }
      : null,
  });
  const [hasTried, setTried] = useState(false);
  const missing = hasTried && codes.length === 0 ? texts.chooseOne : undefined;
  const problem = missing ?? problemAt(registration, 'codes', say);
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={texts.action}
      fields={['codes', 'observedOn']}
      doneText={texts.done}
      onSubmit={() => {
        setTried(true);
        return observedOn.isRead({ isRequired: true }) && isWhole;
      }}
    >
      <SelectField
        label={texts.moment}
        name="moment"
        value={moment}
        choices={MOMENTS.map((each) => ({ value: each, label: labelFor(t.labels.moment, each) }))}
        onChange={(chosen) => setMoment(chosen as NatureMoment)}
      />
      <TextField
        label={texts.on}
        name="observedOn"
        hint={t.common.dateHint}
        {...observedOn.field}
        error={observedOn.field.error ?? problemAt(registration, 'observedOn', say)}
      />
      <p className="tz-soft">{texts.codesHint}</p>
      {problem === undefined ? null : (
        <p role="alert" className="tz-field__error">
          {problem}
        </p>
      )}
      {groupsOf(lists, { say, rest: texts.rest }).map(({ code, label, entries }) => (
        <fieldset key={code} className="tz-field">
          <legend className="tz-strong">{label}</legend>
          <div className="tz-checks">
            {entries.map((entry) => (
              <label key={entry.code} className="tz-check">
                <input
                  type="checkbox"
                  name="codes"
                  checked={codes.includes(entry.code)}
                  onChange={({ target }) =>
                    setCodes(
                      target.checked ? [...codes, entry.code] : codes.filter((each) => each !== entry.code),
                    )
                  }
                />{' '}
                {say(entry.label)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </RegistrationForm>
  );
}

interface Group {
  readonly code: string;
  readonly label: string;
  readonly entries: Entries;
}

/** The codes under their groups; groups without codes, which are chosen themselves, stand together at the end. */
function groupsOf(
  lists: Lists,
  { say, rest }: Pick<I18n, 'say'> & { readonly rest: string },
): readonly Group[] {
  const entriesOf = (id: string): Entries => lists.find((list) => list.id === id)?.entries ?? [];
  const codes = entriesOf('cap-j-codes');
  const groups = entriesOf('cap-j-groups').map((group) => ({
    code: group.code,
    label: say(group.label),
    own: group,
    entries: codes.filter(({ code }) => code.startsWith(group.code)),
  }));
  return [
    ...groups.filter(({ entries }) => entries.length > 0),
    {
      code: 'REST',
      label: rest,
      entries: groups.flatMap(({ own, entries }) => (entries.length === 0 ? [own] : [])),
    },
  ];
}
