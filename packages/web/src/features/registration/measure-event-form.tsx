import { CBS_V7_AUTHORISATION, MEASURE_EVENT_LABELS, measureEventKinds } from '@trefzeker/shared';
import type { MeasureKind } from '@trefzeker/shared';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { CheckMeasureEventDocument, RegisterMeasureEventDocument } from './registration-documents.js';
import type { RegistrationOrganisation, RegistrationTrajectory } from './registration-documents.js';
import { problemAt, RegistrationForm } from './registration-form.js';
import { useDateField } from './use-date-field.js';
import { useRegistration } from './use-registration.js';

interface MeasureEventFormProps {
  readonly trajectory: RegistrationTrajectory;
  readonly measure: RegistrationTrajectory['measures'][number];
  readonly organisations: readonly RegistrationOrganisation[];
}

/** Registers what happened while a measure ran; only what goes with its kind is offered. */
export function MeasureEventForm({ trajectory, measure, organisations }: MeasureEventFormProps) {
  const { t, format, say } = useI18n();
  const texts = t.registration.course;
  const [kind, setKind] = useState('');
  const [organisationId, setOrganisation] = useState('');
  const [code, setCode] = useState('');
  const [isSent, setSent] = useState(false);
  const on = useDateField();
  const until = useDateField();
  const kinds = measureEventKinds(measure.kind as MeasureKind);
  const chosen = kinds.find((each) => each === kind);
  const takers = organisations.filter(
    (each) => each.kind === 'CERTIFIED_INSTITUTION' && each.id !== measure.organisation.id,
  );
  const asksUntil = chosen === 'EXTENSION' || chosen === 'AUTHORISATION';
  const isWhole =
    Boolean(on.value) &&
    (chosen !== 'EXTENSION' || Boolean(until.value)) &&
    (chosen !== 'HAND_OVER' || organisationId !== '') &&
    (chosen !== 'AUTHORISATION' || (code !== '' && until.value !== null));
  const registration = useRegistration({
    send: RegisterMeasureEventDocument,
    check: CheckMeasureEventDocument,
    version: trajectory.version,
    input:
      chosen === undefined || !isWhole
        ? null
        : {
            ...{ measureId: measure.id, kind: chosen, on: on.value ?? '' },
            ...(asksUntil && until.value ? { until: until.value } : {}),
            ...(chosen === 'HAND_OVER' ? { organisationId } : {}),
            ...(chosen === 'AUTHORISATION' ? { type: { list: CBS_V7_AUTHORISATION.id, code } } : {}),
          },
  });
  const errorAt = (field: string) => problemAt(registration, field, say);
  const missing = (value: string) => (isSent && value === '' ? t.registration.missingChoice : undefined);
  const what = labelFor(t.labels.measure, measure.kind);
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={texts.titleOf(what)}
      fields={['kind', 'on', 'until', 'organisationId', 'type']}
      doneText={chosen === 'REPORT_BACK' ? texts.doneReportedBack : texts.done}
      onSubmit={() => {
        setSent(true);
        const days = [
          on.isRead({ isRequired: true }),
          !asksUntil || until.isRead({ isRequired: chosen === 'EXTENSION' }),
        ];
        return isWhole && chosen !== undefined && days.every(Boolean);
      }}
    >
      <p>{t.registration.end.of(what, measure.organisation.name, format.date(measure.start))}</p>
      <SelectField
        label={texts.kind}
        name="kind"
        value={kind}
        emptyLabel={t.registration.choose}
        error={missing(kind) ?? errorAt('kind')}
        choices={kinds.map((value) => ({ value, label: say(MEASURE_EVENT_LABELS[value]) }))}
        onChange={setKind}
      />
      {chosen === 'HAND_OVER' ? (
        <SelectField
          label={texts.taker}
          name="organisation"
          value={organisationId}
          emptyLabel={t.registration.choose}
          error={missing(organisationId) ?? errorAt('organisationId')}
          choices={takers.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setOrganisation}
        />
      ) : null}
      {chosen === 'AUTHORISATION' ? (
        <SelectField
          label={texts.authorisation}
          name="type"
          value={code}
          emptyLabel={t.registration.choose}
          error={missing(code) ?? errorAt('type')}
          choices={CBS_V7_AUTHORISATION.entries.map((entry) => ({
            value: entry.code,
            label: say(entry.label),
          }))}
          onChange={setCode}
        />
      ) : null}
      <TextField
        label={chosen === undefined ? texts.on.WARNING : texts.on[chosen]}
        name="on"
        hint={t.common.dateHint}
        {...on.field}
        error={on.field.error ?? errorAt('on')}
      />
      {asksUntil ? (
        <TextField
          label={texts.until}
          name="until"
          hint={
            chosen === 'EXTENSION' ? t.common.dateHint : `${t.registration.optional} ${t.common.dateHint}`
          }
          {...until.field}
          error={until.field.error ?? errorAt('until')}
        />
      ) : null}
    </RegistrationForm>
  );
}
