import { useState } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { useToday } from '../../ui/clock-context.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useTypedDate } from '../../ui/use-typed-date.js';
import { finishedPeriods } from './periods.js';
import type { NamedPeriod, Period } from './periods.js';

const OWN = 'own';
const idOf = ({ from, to }: Period) => `${from}/${to}`;

/** State of the choice of a period: one that is over, or two typed dates. */
export function usePeriod(initial: Period) {
  const { t } = useI18n();
  const choices = finishedPeriods(useToday());
  const isNamed = choices.some((choice) => idOf(choice) === idOf(initial));
  const [selected, select] = useState(isNamed ? idOf(initial) : OWN);
  const from = useTypedDate(initial.from);
  const to = useTypedDate(initial.to);

  /** The period, or null after saying at the field what is wrong. */
  const read = (): Period | null => {
    const named = choices.find((choice) => idOf(choice) === selected);
    if (named !== undefined) return { from: named.from, to: named.to };
    const typed = { from: from.read(), to: to.read() };
    if (typed.from === '') from.setError(t.common.dateWrong);
    if (typed.to === '') to.setError(t.common.dateWrong);
    if (!typed.from || !typed.to) return null;
    if (typed.to < typed.from) {
      to.setError(t.indicators.periodOrder);
      return null;
    }
    return { from: typed.from, to: typed.to };
  };
  return { choices, selected, select, from, to, read };
}

export function PeriodFields({ period }: { readonly period: ReturnType<typeof usePeriod> }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <>
      <SelectField
        label={t.indicators.period}
        name="periode"
        value={period.selected}
        choices={[
          ...period.choices.map((choice) => ({ value: idOf(choice), label: nameOf(choice, i18n) })),
          { value: OWN, label: t.indicators.ownPeriod },
        ]}
        onChange={period.select}
      />
      {period.selected === OWN ? (
        <>
          <TextField label={t.indicators.from} name="van" hint={t.common.dateHint} {...period.from.field} />
          <TextField label={t.indicators.to} name="tot" hint={t.common.dateHint} {...period.to.field} />
        </>
      ) : null}
    </>
  );
}

function nameOf({ kind, number, year }: NamedPeriod, { t }: I18n): string {
  return t.indicators[kind](String(number), String(year));
}
