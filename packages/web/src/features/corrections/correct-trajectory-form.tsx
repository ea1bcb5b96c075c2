import { civilDate, trajectoryFields } from '@trefzeker/shared';
import { useState } from 'react';
import type { Frame } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import type { RegistrationTrajectory } from '../registration/registration-documents.js';
import { problemAt, RegistrationForm } from '../registration/registration-form.js';
import { useDateField } from '../registration/use-date-field.js';
import { useRegistration } from '../registration/use-registration.js';
import { CheckTrajectoryCorrectionDocument, CorrectTrajectoryDocument } from './correction-documents.js';
import { ReasonFields, useReason } from './reason-fields.js';
import { WhatChanges } from './what-changes.js';

const FRAMES = ['VOLUNTARY', 'COMPULSORY'] as const satisfies readonly Frame[];

/** The trajectory as it should have been opened. */
export function CorrectTrajectoryForm({ trajectory }: { readonly trajectory: RegistrationTrajectory }) {
  const { t, say } = useI18n();
  const texts = t.registration.client;
  const { units } = trajectory.keeper;
  const start = useDateField(trajectory.start);
  const [frameAtStart, setFrame] = useState(trajectory.frameAtStart);
  const [unitId, setUnit] = useState(trajectory.unit?.id ?? '');
  const reason = useReason('CORRECTED');
  const typed = start.value
    ? { start: start.value, frameAtStart, ...(unitId === '' ? {} : { unitId }) }
    : null;
  const registration = useRegistration({
    send: CorrectTrajectoryDocument,
    check: CheckTrajectoryCorrectionDocument,
    version: trajectory.version,
    input:
      typed === null || reason.input === null
        ? null
        : { trajectoryId: trajectory.id, ...typed, reason: reason.input },
  });
  return (
    <RegistrationForm
      {...{ trajectory, registration }}
      title={t.corrections.correctTrajectory}
      fields={['start', 'unitId', 'reason']}
      doneText={t.corrections.corrected}
      onSubmit={() => [start.isRead({ isRequired: true }), reason.isRead()].every(Boolean)}
    >
      <TextField
        label={texts.start}
        name="start"
        hint={`${texts.startHint} ${t.common.dateHint}`}
        {...start.field}
        error={start.field.error ?? problemAt(registration, 'start', say)}
      />
      <SelectField
        label={texts.frame}
        name="frame"
        value={frameAtStart}
        hint={texts.frameHint}
        choices={FRAMES.map((value) => ({ value, label: t.labels.frame[value] }))}
        onChange={(value) => setFrame(FRAMES.find((each) => each === value) ?? frameAtStart)}
      />
      {units.length === 0 ? null : (
        <SelectField
          label={texts.unit}
          name="unit"
          value={unitId}
          emptyLabel={t.corrections.noUnit}
          error={problemAt(registration, 'unitId', say)}
          choices={units.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setUnit}
        />
      )}
      <WhatChanges
        before={fieldsOf({ ...trajectory, unitId: trajectory.unit?.id ?? '' })}
        after={typed === null ? null : fieldsOf({ unitId: '', ...typed })}
        known={units}
      />
      <ReasonFields {...{ reason, registration }} />
    </RegistrationForm>
  );
}

function fieldsOf(entered: {
  readonly start: string;
  readonly frameAtStart: Frame;
  readonly unitId: string;
}) {
  const { start, unitId } = entered;
  const frameAtStart = FRAMES.find((each) => each === entered.frameAtStart) ?? 'VOLUNTARY';
  return trajectoryFields({
    ...{ start: civilDate(start), frameAtStart, closedOn: null },
    unitId: unitId === '' ? null : unitId,
  });
}
