import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useSearchParams } from 'react-router';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { SelectField } from '../../ui/select-field.js';
import { addressWithPair } from './chosen-pairs.js';
import type { Report } from './effect-report-fragment.js';

/** Which two measurements are compared; asks only where there is something to choose. */
export function PairForm({ report }: { readonly report: Report }) {
  const { t, format } = useI18n();
  const { pair: texts } = t.effect;
  const [address, setAddress] = useSearchParams();
  const { measurements } = report;
  const [start, setStart] = useState(report.start.id);
  const [end, setEnd] = useState(report.end?.id ?? measurements.at(-1)?.id ?? '');
  if (measurements.length < 3) return null;
  const places = measurements.map(({ id }) => id);
  const isInOrder = places.indexOf(end) > places.indexOf(start);
  const choices = measurements.map(({ id, moment, takenOn }) => ({
    value: id,
    label: texts.choice(labelFor(t.labels.moment, moment), format.date(takenOn)),
  }));
  const compare = (event: SubmitEvent) => {
    event.preventDefault();
    if (isInOrder) setAddress(addressWithPair(report, { start, end }, address), { preventScrollReset: true });
  };
  return (
    <form className="tz-pair tz-no-print" onSubmit={compare}>
      <SelectField
        label={texts.from}
        name="van"
        value={start}
        choices={choices.slice(0, -1)}
        onChange={setStart}
      />
      <SelectField label={texts.to} name="tot" value={end} choices={choices.slice(1)} onChange={setEnd} />
      <Button type="submit" purpose="secondary">
        {texts.compare}
      </Button>
      <p className="tz-pair__note" role="status">
        {isInOrder ? '' : texts.order}
      </p>
    </form>
  );
}
