import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Frame, Sex } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { useToday } from '../../ui/clock-context.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { Panel } from '../../ui/panel.js';
import { Failure } from '../../ui/query-view.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useViewer } from '../viewer/viewer-query.js';
import { AlikeClients } from './alike-clients.js';
import { problemAt } from './registration-form.js';
import { useDateField } from './use-date-field.js';
import { useRegisterClient } from './use-register-client.js';

const SEXES = ['F', 'M', 'X', 'UNKNOWN'] as const satisfies readonly Sex[];
const FRAMES = ['VOLUNTARY', 'COMPULSORY'] as const satisfies readonly Frame[];

/** A new client with a first trajectory, on one page. */
export function NewClientPage() {
  const { t } = useI18n();
  const { may } = useViewer();
  const texts = t.registration;
  if (!may.includes('REGISTER')) {
    return (
      <Page title={texts.client.title}>
        <p role="alert">{texts.mayNot}</p>
      </Page>
    );
  }
  return (
    <Page title={texts.client.title} lead={texts.client.lead}>
      <p>
        <AppLink to="/trajecten">{texts.client.search}</AppLink>
      </p>
      <NewClientForm />
    </Page>
  );
}

function NewClientForm() {
  const { t, say } = useI18n();
  const texts = t.registration;
  const { organisation } = useViewer();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [client, setClient] = useState({ reference: '', givenName: '', familyName: '', municipality: '' });
  const [sex, setSex] = useState('');
  const [frame, setFrame] = useState('');
  const [unitId, setUnit] = useState('');
  const [isSent, setSent] = useState(false);
  const birthDate = useDateField();
  const start = useDateField(useToday());
  const registering = useRegisterClient();
  const chosenSex = SEXES.find((each) => each === sex);
  const chosenFrame = FRAMES.find((each) => each === frame);
  const problems = registering.data?.kind === 'refused' ? registering.data.problems : [];
  const errorAt = (field: string) => problemAt({ problems }, field, say);
  const change = (field: keyof typeof client) => (value: string) => setClient({ ...client, [field]: value });
  const fields = ['reference', 'givenName', 'familyName', 'municipality', 'birthDate', 'start'];
  const elsewhere = problems.filter(({ path: [field = ''] }) => !fields.includes(field));

  const send = () => {
    setSent(true);
    const days = [birthDate.isRead({ isRequired: false }), start.isRead({ isRequired: true })];
    const isWhole = client.reference.trim() !== '' && days.every(Boolean) && Boolean(start.value);
    if (!isWhole || chosenSex === undefined || chosenFrame === undefined) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    registering.mutate(
      {
        client: {
          ...onlyFilled({ ...client, birthDate: birthDate.value ?? '' }),
          reference: client.reference,
          sex: chosenSex,
        },
        trajectory: {
          ...{ frameAtStart: chosenFrame, start: start.value ?? '' },
          ...onlyFilled({ unitId }),
        },
      },
      {
        onSuccess: (outcome) => {
          if (outcome.kind === 'registered')
            void navigate(`/trajecten/${encodeURIComponent(outcome.trajectoryId)}`);
        },
      },
    );
  };

  return (
    <form
      ref={form}
      className="tz-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {registering.error === null ? null : <Failure error={registering.error} />}
      {registering.hasClient ? (
        <Notice kind="attention">
          <p role="alert">{texts.client.clientStored}</p>
        </Notice>
      ) : null}
      {elsewhere.length === 0 ? null : (
        <div role="alert">
          <Notice kind="problem">
            {elsewhere.map(({ code, message, hint }) => (
              <p key={code}>
                {say(message)} {say(hint)}
              </p>
            ))}
          </Notice>
        </div>
      )}
      <Panel title={texts.client.who}>
        <TextField
          label={texts.client.reference}
          name="reference"
          hint={texts.client.referenceHint}
          value={client.reference}
          error={isSent && client.reference.trim() === '' ? texts.missing : errorAt('reference')}
          onChange={change('reference')}
        />
        <TextField
          label={texts.client.givenName}
          name="givenName"
          hint={texts.optional}
          value={client.givenName}
          error={errorAt('givenName')}
          onChange={change('givenName')}
        />
        <TextField
          label={texts.client.familyName}
          name="familyName"
          hint={texts.optional}
          value={client.familyName}
          error={errorAt('familyName')}
          onChange={change('familyName')}
        />
        <TextField
          label={texts.client.birthDate}
          name="birthDate"
          hint={texts.client.birthDateHint}
          {...birthDate.field}
          error={birthDate.field.error ?? errorAt('birthDate')}
        />
        <SelectField
          label={texts.client.sex}
          name="sex"
          value={sex}
          emptyLabel={texts.choose}
          error={isSent && sex === '' ? texts.missingChoice : undefined}
          choices={SEXES.map((value) => ({ value, label: t.labels.sex[value] }))}
          onChange={setSex}
        />
        <TextField
          label={texts.client.municipality}
          name="municipality"
          hint={`${texts.client.municipalityHint} ${texts.optional}`}
          value={client.municipality}
          error={errorAt('municipality')}
          onChange={change('municipality')}
        />
      </Panel>
      <AlikeClients
        input={registering.hasClient ? null : toLookedAt({ ...client, birthDate: birthDate.value ?? '' })}
      />
      <Panel title={texts.client.trajectory}>
        <SelectField
          label={texts.client.frame}
          name="frame"
          hint={texts.client.frameHint}
          value={frame}
          emptyLabel={texts.choose}
          error={isSent && frame === '' ? texts.missingChoice : undefined}
          choices={FRAMES.map((value) => ({ value, label: t.labels.frame[value] }))}
          onChange={setFrame}
        />
        <TextField
          label={texts.client.start}
          name="start"
          hint={texts.client.startHint}
          {...start.field}
          error={start.field.error ?? errorAt('start')}
        />
        {organisation.units.length === 0 ? null : (
          <SelectField
            label={texts.client.unit}
            name="unit"
            value={unitId}
            emptyLabel={texts.choose}
            choices={organisation.units.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setUnit}
          />
        )}
      </Panel>
      <div className="tz-actions">
        <Button purpose="primary" type="submit" disabled={registering.isPending}>
          {registering.isPending ? texts.saving : texts.client.save}
        </Button>
      </div>
    </form>
  );
}

/** What is enough to look by: a name with a date of birth or a reference. */
function toLookedAt({
  reference,
  birthDate,
  givenName,
  familyName,
}: Readonly<Record<'reference' | 'birthDate' | 'givenName' | 'familyName', string>>) {
  const isNamed = `${givenName}${familyName}`.trim() !== '';
  const isNumbered = reference.trim() !== '';
  if ([isNamed, isNumbered, birthDate !== ''].filter(Boolean).length < 2) return null;
  // The sex is no reason for or against: one of the two may be wrong.
  return { reference, sex: 'UNKNOWN' as const, ...onlyFilled({ birthDate, givenName, familyName }) };
}

/** Without what was left empty: nobody's name is a text of no letters. */
function onlyFilled<Fields extends Readonly<Record<string, string>>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value.trim() !== ''),
  ) as Partial<Fields>;
}
