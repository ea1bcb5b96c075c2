import { CBS_V7_REFERRER } from '@trefzeker/shared';
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { FUNDINGS, INTENSITY_UNITS, VARIANTS } from './care-detail-codes.js';
import type { CareDetailName, CareDetailsState } from './use-care-details.js';
import { problemAtPath } from './problem-at.js';
import type { Registration } from './use-registration.js';

interface CareDetailsFieldsProps {
  readonly details: CareDetailsState;
  readonly registration: Pick<Registration, 'problems'>;
}

/** What more may be known of care; folded away until somebody needs it. */
export function CareDetailsFields({ details, registration }: CareDetailsFieldsProps) {
  const { t, say } = useI18n();
  const texts = t.registration.details;
  const { values, asked, set } = details;
  const [isOpen, setOpen] = useState(details.isUsed);
  const isWrong = details.isUnread || registration.problems.some(({ path: [first] }) => first === 'details');
  const chooser = (name: CareDetailName, labels: Readonly<Record<string, string>>) => (
    <SelectField
      label={texts[name]}
      name={name}
      value={values[name]}
      emptyLabel={texts.unknown}
      error={problemAtPath(registration, ['details', name], say)}
      choices={Object.entries(labels).map(([value, label]) => ({ value, label }))}
      onChange={(value) => set(name, value)}
    />
  );
  const typer = (name: CareDetailName, hint: string) => (
    <TextField
      label={texts[name]}
      name={name}
      value={values[name]}
      hint={hint}
      error={problemAtPath(registration, ['details', name], say)}
      onChange={(value) => set(name, value)}
    />
  );
  return (
    <details open={isOpen || isWrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.title}</summary>
      <div className="tz-form">
        {chooser('isCrisis', t.labels.yesNo)}
        {asked.includes('fosterVariant')
          ? chooser('fosterVariant', pick(t.labels.fosterVariant, VARIANTS))
          : null}
        {chooser(
          'referrer',
          Object.fromEntries(CBS_V7_REFERRER.entries.map(({ code, label }) => [code, say(label)])),
        )}
        {chooser('funding', pick(t.labels.funding, FUNDINGS))}
        {asked.includes('isOwnHelp') ? chooser('isOwnHelp', t.labels.yesNo) : null}
        <TextField
          label={texts.amount}
          name="amount"
          value={values.amount}
          inputMode="decimal"
          hint={texts.amountHint}
          error={
            details.isUnread ? texts.amountUnread : problemAtPath(registration, ['details', 'intensity'], say)
          }
          onChange={(value) => set('amount', value)}
        />
        <SelectField
          label={texts.unit}
          name="unit"
          value={values.unit}
          choices={INTENSITY_UNITS.map((value) => ({ value, label: t.labels.intensityUnit[value] }))}
          onChange={(value) => set('unit', value)}
        />
        {typer('productCode', texts.productCodeHint)}
        {typer('method', texts.methodHint)}
        {asked.includes('isRecognised') ? chooser('isRecognised', t.labels.yesNo) : null}
      </div>
    </details>
  );
}

function pick<Code extends string>(
  labels: Readonly<Record<Code, string>>,
  codes: readonly Code[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(codes.map((code) => [code, labels[code]]));
}
