import { useI18n } from '../../i18n/i18n.js';
import { Field } from '../../ui/field.js';
import { Panel } from '../../ui/panel.js';
import { placeOfNote, withNote } from './filled-form.js';
import { problemAt } from './form-context.js';
import type { FormState } from './form-context.js';
import type { FormDefinition } from './form-definition.js';

interface NoteFieldsProps {
  readonly notes: FormDefinition['notes'];
  readonly state: FormState;
}

/** Texts beside the answers: kept with the measurement, never counted. */
export function NoteFields({ notes, state }: NoteFieldsProps) {
  const { t, say } = useI18n();
  const { filled, onChange } = state;
  if (notes.length === 0) return null;
  return (
    <Panel title={t.form.notes}>
      <p className="tz-soft">{t.form.notesAbout}</p>
      {notes.map(({ key, label }) => (
        <div key={key} id={placeOfNote(key)} className="tz-form__note">
          <Field label={say(label)} error={problemAt(state, placeOfNote(key))}>
            {(control) => (
              <textarea
                {...control}
                rows={4}
                value={filled.notes[key] ?? ''}
                autoComplete="off"
                onChange={(event) => onChange(withNote(filled, key, event.target.value))}
              />
            )}
          </Field>
        </div>
      ))}
    </Panel>
  );
}
