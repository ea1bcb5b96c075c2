import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Panel } from '../../ui/panel.js';
import type { Codebook } from './codebook-query.js';
import { scaleNames } from './codebook-query.js';
import { CodebookTable } from './codebook-table.js';

type Scoring = Codebook['scales'][number]['scoring'][number];

/** Each scale with how it is scored and what happens when answers are missing; a row for each way of scoring. */
export function CodebookScales({ codebook }: { readonly codebook: Codebook }) {
  const { t, say, format } = useI18n();
  const texts = t.instruments.codebook;
  const nameOf = scaleNames(codebook, say);
  const partsOf = ({ items, reversed, parts }: Scoring): string =>
    items.length > 0
      ? items.map((item) => (reversed.includes(item) ? texts.reversedItem(item) : item)).join(', ')
      : parts.map(nameOf).join(', ') || t.common.none;
  const rows = codebook.scales.flatMap(({ key, label, direction, level, purposes, isOutcome, scoring }) =>
    scoring.map((way, index) => ({
      key: `${key}.${index}`,
      cells: [
        <>
          {say(label)}
          {way.forms.length === codebook.forms.length ? null : (
            <span className="tz-soft">
              {format.list(way.forms.map((form) => labelFor(t.labels.form, form)))}
            </span>
          )}
          <span className="tz-soft">
            {format.list([
              labelFor(t.labels.direction, direction),
              labelFor(texts.levels, level),
              texts.purposes(format.list(purposes.map((purpose) => labelFor(t.labels.purpose, purpose)))),
              ...(isOutcome ? [texts.outcome] : []),
            ])}
          </span>
        </>,
        partsOf(way),
        t.instruments.between(format.number(way.range[0] ?? 0), format.number(way.range[1] ?? 0)),
        way.how.map(say).join(' '),
        say(way.missing),
      ],
    })),
  );
  return (
    <Panel title={texts.scales}>
      <p className="tz-soft">{texts.reversedNote}</p>
      <CodebookTable
        caption={texts.scalesCaption}
        heads={[t.instruments.scale, texts.madeOf, t.instruments.range, texts.how, texts.missing]}
        rows={rows}
      />
    </Panel>
  );
}
