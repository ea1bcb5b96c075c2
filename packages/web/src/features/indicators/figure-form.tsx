import { Button } from '@nl-design-system-candidate/button-react';
import type { Localised } from '@trefzeker/shared';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { SelectField } from '../../ui/select-field.js';
import { useInstrumentChoices } from '../trajectories/use-instrument-choices.js';
import { writeFigureChoice } from './figure-address.js';
import type { FigureChoice } from './figure-address.js';
import { PeriodFields, usePeriod } from './period-fields.js';
import { SliceFields } from './slice-fields.js';

interface FigureFormProps {
  readonly choice: FigureChoice;
  readonly sets: readonly { readonly key: string; readonly label: Localised }[];
}

/** Which set, which period, which instrument, and for which part of the clients. */
export function FigureForm({ choice, sets }: FigureFormProps) {
  const { t, say } = useI18n();
  const navigate = useNavigate();
  const instruments = useInstrumentChoices();
  const [draft, setDraft] = useState(choice);
  const period = usePeriod(choice);
  const change = (field: keyof FigureChoice) => (value: string) => setDraft({ ...draft, [field]: value });

  const show = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = period.read();
    if (chosen !== null) void navigate(writeFigureChoice({ ...draft, ...chosen }));
  };

  return (
    <form aria-label={t.indicators.choose} className="tz-filters" onSubmit={show} noValidate>
      <SelectField
        label={t.indicators.set}
        name="set"
        value={draft.set}
        choices={sets.map(({ key, label }) => ({ value: key, label: say(label) }))}
        onChange={change('set')}
      />
      <PeriodFields period={period} />
      <SelectField
        label={t.indicators.instrument}
        name="instrument"
        value={draft.instrument}
        emptyLabel={t.common.all}
        choices={instruments}
        onChange={change('instrument')}
      />
      <SliceFields draft={draft} change={change} />
      <div className="tz-actions">
        <Button purpose="primary" type="submit">
          {t.indicators.show}
        </Button>
        <AppLink to="/indicatoren">{t.indicators.clear}</AppLink>
      </div>
    </form>
  );
}
