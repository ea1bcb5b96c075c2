import { codeLabel, endReasonLists, mappingsOf } from '@trefzeker/shared';
import type { EndedKind, EndReason } from '@trefzeker/shared';
import { useState } from 'react';
import type { I18n } from '../../i18n/i18n.js';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { problemAt, RegistrationForm } from './registration-form.js';
import type { RegistrationTrajectory } from './registration-documents.js';
import { useDateField } from './use-date-field.js';
import type { Registration } from './use-registration.js';

/** What is typed about an end; the form of care and that of a measure send it each in their own way. */
export interface TypedEnd {
  readonly end: string;
  readonly endReason: { readonly list: string; readonly code: string };
}

/**
 * State of the fields of an end, and what was typed once it can be sent.
 *
 * @param offered - Code of the reason that is filled in already.
 */
export function useEndFields(kind: EndedKind, offered = '') {
  const [list] = endReasonLists(kind);
  const [code, setCode] = useState(offered);
  const [isSent, setSent] = useState(false);
  const day = useDateField();
  const typed: TypedEnd | null =
    list === undefined || code === '' || !day.value
      ? null
      : { end: day.value, endReason: { list: list.id, code } };
  return { list, code, setCode, isSent, setSent, day, typed };
}

interface EndFormProps {
  readonly title: string;
  readonly about: string;
  /** What the reason is used for; absent: nothing needs saying. */
  readonly note?: string;
  readonly trajectory: RegistrationTrajectory;
  readonly registration: Registration;
  readonly fields: ReturnType<typeof useEndFields>;
}

/** The last day of care or of a measure, and why it ended. */
export function EndForm({ title, about, note, trajectory, registration, fields }: EndFormProps) {
  const { t, say } = useI18n();
  const texts = t.registration;
  const { list, code, setCode, isSent, setSent, day, typed } = fields;
  const counts = list === undefined || code === '' ? null : countsAs({ list: list.id, code }, say);
  return (
    <RegistrationForm
      {...{ title, trajectory, registration }}
      fields={['end', 'endReason']}
      doneText={texts.end.done}
      onSubmit={() => {
        setSent(true);
        return day.isRead({ isRequired: true }) && typed !== null;
      }}
    >
      <p>{about}</p>
      {note === undefined ? null : <p className="tz-soft">{note}</p>}
      <TextField
        label={texts.end.day}
        name="end"
        hint={`${texts.end.dayHint} ${t.common.dateHint}`}
        {...day.field}
        error={day.field.error ?? problemAt(registration, 'end', say)}
      />
      <SelectField
        label={texts.end.reason}
        name="reason"
        value={code}
        emptyLabel={texts.choose}
        error={isSent && code === '' ? texts.missingChoice : problemAt(registration, 'endReason', say)}
        {...(counts === null ? {} : { hint: texts.end.countsAs(counts) })}
        choices={(list?.entries ?? []).map((entry) => ({ value: entry.code, label: say(entry.label) }))}
        onChange={setCode}
      />
    </RegistrationForm>
  );
}

/** What a reason is in the framework of 2010; null: it has no other words there. */
function countsAs(reason: EndReason, say: I18n['say']): string | null {
  const [mapped] = mappingsOf(reason);
  return mapped === undefined ? null : say(codeLabel(mapped.reason.list, mapped.reason.code));
}
