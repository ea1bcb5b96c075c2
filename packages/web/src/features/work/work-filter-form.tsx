import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { useI18n } from '../../i18n/i18n.js';
import { SelectField } from '../../ui/select-field.js';
import { useViewer } from '../viewer/viewer-query.js';
import { WHOSE, workAddress } from './work-address.js';
import type { WorkChoice } from './work-address.js';

/** Whose work, and of which team; the list changes when the form is sent. */
export function WorkFilterForm({ choice }: { readonly choice: WorkChoice }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const { organisation } = useViewer();
  const [draft, setDraft] = useState(choice);
  const texts = t.work;
  const show = (event: SubmitEvent) => {
    event.preventDefault();
    void navigate(workAddress(draft));
  };
  return (
    <form aria-label={texts.filter} className="tz-filters" onSubmit={show} noValidate>
      <SelectField
        label={texts.who}
        name="van"
        value={draft.who}
        choices={WHOSE.map((value) => ({ value, label: texts.whose[value] }))}
        onChange={(value) => setDraft({ ...draft, who: WHOSE.find((who) => who === value) ?? 'MINE' })}
      />
      {organisation.units.length === 0 ? null : (
        <SelectField
          label={texts.unit}
          name="team"
          value={draft.unit}
          emptyLabel={t.common.all}
          choices={organisation.units.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(unit) => setDraft({ ...draft, unit })}
        />
      )}
      <label className="tz-check">
        <input
          type="checkbox"
          name="ook"
          checked={draft.withOptional}
          onChange={(event) => setDraft({ ...draft, withOptional: event.target.checked })}
        />{' '}
        {texts.optional}
      </label>
      <div className="tz-actions">
        <Button purpose="primary" type="submit">
          {texts.show}
        </Button>
      </div>
    </form>
  );
}
