import { Button } from '@nl-design-system-candidate/button-react';
import { useNavigate } from 'react-router';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useTypedDate } from '../../ui/use-typed-date.js';
import { useViewer } from '../viewer/viewer-query.js';
import { writeChoice } from './list-address.js';
import type { ListChoice } from './list-address.js';
import { useInstrumentChoices } from './use-instrument-choices.js';

/** Search and filters; the list changes when the form is sent. */
export function FilterForm({ choice }: { readonly choice: ListChoice }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const { organisation } = useViewer();
  const instruments = useInstrumentChoices();
  const [draft, setDraft] = useState(choice);
  const from = useTypedDate(choice.startedFrom);
  const to = useTypedDate(choice.startedTo);
  const change = (field: keyof ListChoice) => (value: string) => setDraft({ ...draft, [field]: value });

  const show = (event: SubmitEvent) => {
    event.preventDefault();
    const [startedFrom, startedTo] = [from.read(), to.read()];
    if (startedFrom === null || startedTo === null) return;
    void navigate(`/trajecten?${writeChoice({ ...draft, startedFrom, startedTo }).toString()}`);
  };

  return (
    <form role="search" aria-label={t.trajectories.find} className="tz-filters" onSubmit={show} noValidate>
      <TextField
        label={t.trajectories.search}
        name="zoek"
        type="search"
        hint={t.trajectories.searchHint}
        value={draft.search}
        onChange={change('search')}
      />
      <SelectField
        label={t.trajectories.state}
        name="stand"
        value={draft.state}
        emptyLabel={t.common.all}
        choices={Object.entries(t.trajectories.states).map(([value, label]) => ({ value, label }))}
        onChange={change('state')}
      />
      <SelectField
        label={t.trajectories.instrument}
        name="instrument"
        value={draft.instrument}
        emptyLabel={t.common.all}
        choices={instruments}
        onChange={change('instrument')}
      />
      <details className="tz-filters__more" open={usesMore(choice)}>
        <summary>{t.trajectories.more}</summary>
        <div className="tz-filters__fields">
          <SelectField
            label={t.trajectories.unit}
            name="team"
            value={draft.unit}
            emptyLabel={t.common.all}
            choices={organisation.units.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={change('unit')}
          />
          <TextField
            label={t.trajectories.startedFrom}
            name="vanaf"
            hint={t.common.dateHint}
            {...from.field}
          />
          <TextField label={t.trajectories.startedTo} name="tot" hint={t.common.dateHint} {...to.field} />
        </div>
      </details>
      <div className="tz-actions">
        <Button purpose="primary" type="submit">
          {t.trajectories.show}
        </Button>
        <AppLink to="/trajecten">{t.trajectories.clear}</AppLink>
      </div>
    </form>
  );
}

/** A filter that is at work is never folded away. */
function usesMore({ unit, startedFrom, startedTo }: ListChoice): boolean {
  return [unit, startedFrom, startedTo].some((value) => value !== '');
}
