import type { endReasonLists } from '@trefzeker/shared';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { problemAt } from '../registration/registration-form.js';
import { useDateField } from '../registration/use-date-field.js';
import type { Registration } from '../registration/use-registration.js';

interface Reason {
  readonly list: string;
  readonly code: string;
}

interface Ended {
  readonly end: string | null;
  readonly endReason: Reason | null;
}

/** The end as it stands now, to be changed; empty: it still runs. */
export function useEnd({ end, endReason }: Ended, lists: ReturnType<typeof endReasonLists>) {
  const day = useDateField(end ?? '');
  const [value, setValue] = useState(endReason === null ? '' : toValue(endReason));
  const choices = lists.flatMap((list) =>
    list.entries.map(({ code, label }) => ({ list: list.id, code, label })),
  );
  // A reason of a list that is no longer offered stays what it is until another is chosen.
  const all = choices.some((each) => toValue(each) === value)
    ? choices
    : [...(endReason === null ? [] : [{ ...endReason, label: null }]), ...choices];
  const chosen = all.find((each) => toValue(each) === value);
  const typed: Ended | null =
    day.value === null
      ? null
      : {
          end: day.value === '' ? null : day.value,
          endReason: chosen === undefined ? null : { list: chosen.list, code: chosen.code },
        };
  return { day, value, setValue, choices: all, typed, isRead: () => day.isRead({ isRequired: false }) };
}

/** As the input has it: what is not there is left out. */
export function endInput({ end, endReason }: Ended) {
  return { ...(end === null ? {} : { end }), ...(endReason === null ? {} : { endReason }) };
}

interface EndFieldsProps {
  readonly end: ReturnType<typeof useEnd>;
  readonly registration: Registration;
}

export function EndFields({ end, registration }: EndFieldsProps) {
  const { t, say } = useI18n();
  const texts = t.registration.end;
  return (
    <>
      <TextField
        label={texts.day}
        name="end"
        hint={`${t.corrections.endHint} ${t.common.dateHint}`}
        {...end.day.field}
        error={end.day.field.error ?? problemAt(registration, 'end', say)}
      />
      <SelectField
        label={texts.reason}
        name="endReason"
        value={end.value}
        emptyLabel={t.corrections.noEndReason}
        error={problemAt(registration, 'endReason', say)}
        choices={end.choices.map((each) => ({
          value: toValue(each),
          label: each.label === null ? each.code : say(each.label),
        }))}
        onChange={end.setValue}
      />
    </>
  );
}

function toValue({ list, code }: Reason): string {
  return `${list}/${code}`;
}
