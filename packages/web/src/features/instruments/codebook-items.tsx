import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Panel } from '../../ui/panel.js';
import type { Codebook } from './codebook-query.js';
import { scaleNames } from './codebook-query.js';
import { CodebookTable } from './codebook-table.js';

/** Each question by its number: range, answers, forms, and the scales that count it. */
export function CodebookItems({ codebook }: { readonly codebook: Codebook }) {
  const { t, say, format } = useI18n();
  const texts = t.instruments.codebook;
  const nameOf = scaleNames(codebook, say);
  if (codebook.items.length === 0) return <Panel title={texts.items}>{t.instruments.scoreOnly}</Panel>;
  const isEverywhere = (forms: readonly string[]) => forms.length === codebook.forms.length;
  const rows = codebook.items.map(({ key, label, range, options, forms, scales, reversedIn }) => ({
    key,
    cells: [
      key,
      say(label),
      t.instruments.between(format.number(range[0] ?? 0), format.number(range[1] ?? 0)),
      options.map(({ value, label: words }) => `${value} = ${say(words)}`).join(', ') || t.common.none,
      isEverywhere(forms) ? texts.allForms : format.list(forms.map((form) => labelFor(t.labels.form, form))),
      format.list(
        scales.map((scale) => (reversedIn.includes(scale) ? texts.reversedIn(nameOf(scale)) : nameOf(scale))),
      ) || t.common.none,
    ],
  }));
  return (
    <Panel title={texts.items}>
      <CodebookTable
        caption={texts.itemsCaption(format.number(rows.length), rows.length === 1)}
        heads={[
          texts.number,
          texts.label,
          t.instruments.range,
          texts.options,
          t.instruments.forms,
          texts.countsIn,
        ]}
        rows={rows}
      />
    </Panel>
  );
}
