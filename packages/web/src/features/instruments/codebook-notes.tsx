import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Panel } from '../../ui/panel.js';
import type { Codebook } from './codebook-query.js';
import { CodebookTable } from './codebook-table.js';

/** The texts that may be written beside the answers. */
export function CodebookNotes({ codebook: { notes, forms } }: { readonly codebook: Codebook }) {
  const { t, say, format } = useI18n();
  const texts = t.instruments.codebook;
  if (notes.length === 0) return null;
  const rows = notes.map(({ key, label, forms: having }) => ({
    key,
    cells: [
      say(label),
      having.length === forms.length
        ? texts.allForms
        : format.list(having.map((form) => labelFor(t.labels.form, form))),
    ],
  }));
  return (
    <Panel title={texts.notes}>
      <CodebookTable caption={texts.notesCaption} heads={[texts.label, t.instruments.forms]} rows={rows} />
    </Panel>
  );
}
