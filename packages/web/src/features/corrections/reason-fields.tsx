import { CORRECTION_REASON_LABELS, REASONS_OF_ACT } from '@trefzeker/shared';
import type { CorrectionReason as ReasonCode, ReasonedAct } from '@trefzeker/shared';
import { useState } from 'react';
import type { CorrectionReason } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { problemAt } from '../registration/registration-form.js';
import type { Registration } from '../registration/use-registration.js';

/** Why something is changed, as it is typed; `input` is null while it is not whole. */
export function useReason(act: ReasonedAct) {
  const [code, setCode] = useState('');
  const [words, setWords] = useState('');
  const [isSent, setSent] = useState(false);
  const chosen = REASONS_OF_ACT[act].find((each) => each === code);
  const needsWords = chosen === 'other';
  const isWhole = chosen !== undefined && (!needsWords || words.trim() !== '');
  return {
    ...{ act, code, setCode, words, setWords, isSent, needsWords },
    input: isWhole
      ? { code: outside(chosen), ...(words.trim() === '' ? {} : { words: words.trim() }) }
      : null,
    /** Says at the fields what is missing. @returns Whether nothing is. */
    isRead: (): boolean => {
      setSent(true);
      return isWhole;
    },
  };
}

interface ReasonFieldsProps {
  readonly reason: ReturnType<typeof useReason>;
  readonly registration: Pick<Registration, 'problems'>;
}

export function ReasonFields({ reason, registration }: ReasonFieldsProps) {
  const { t, say } = useI18n();
  const { act, code, setCode, words, setWords, isSent, needsWords } = reason;
  const texts = t.corrections;
  return (
    <>
      <SelectField
        label={texts.reason[act]}
        name="reason"
        value={code}
        emptyLabel={t.registration.choose}
        error={isSent && code === '' ? t.registration.missingChoice : problemAt(registration, 'reason', say)}
        choices={REASONS_OF_ACT[act].map((value) => ({
          value,
          label: say(CORRECTION_REASON_LABELS[value]),
        }))}
        onChange={setCode}
      />
      <TextField
        label={texts.words}
        name="words"
        hint={needsWords ? texts.wordsNeeded : t.registration.optional}
        value={words}
        error={isSent && needsWords && words.trim() === '' ? t.registration.missing : undefined}
        onChange={setWords}
      />
    </>
  );
}

/** `known-later` → `KNOWN_LATER`, as GraphQL has it. */
function outside(code: ReasonCode): CorrectionReason {
  return code.toUpperCase().replaceAll('-', '_') as CorrectionReason;
}
