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
  const rows = codebook.scales.flatMap(({ key, label, scoring, ...scale }) =>
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
              labelFor(t.labels.direction, scale.direction),
              labelFor(texts.levels, scale.level),
              texts.purposes(
                format.list(scale.purposes.map((purpose) => labelFor(t.labels.purpose, purpose))),
              ),
              ...(scale.isOutcome ? [texts.outcome] : []),
            ])}
          </span>
          {scale.domain === null ? null : (
            <span className="tz-soft">
              {texts.domain} <code>{scale.domain}</code>
            </span>
          )}
          {scale.fallback === null ? null : (
            <span className="tz-soft">{texts.fallback(nameOf(scale.fallback))}</span>
          )}
        </>,
        partsOf(way),
        t.instruments.between(format.number(way.range[0] ?? 0), format.number(way.range[1] ?? 0)),
        [
          ...way.how.map(say),
          ...(scale.decimals === null
            ? []
            : [texts.decimals(format.number(scale.decimals), scale.decimals === 1)]),
        ].join(' '),
        say(way.missing),
      ],
    })),
  );
  return (
    <Panel title={texts.scales}>
      {codebook.items.some(({ reversedIn }) => reversedIn.length > 0) ? (
        <p className="tz-soft">{texts.reversedNote}</p>
      ) : null}
      {codebook.scales.some(({ purposes }) => purposes.includes('CONTEXT')) ? (
        <p className="tz-soft">{t.instruments.contextNote}</p>
      ) : null}
      <CodebookTable
        caption={texts.scalesCaption}
        heads={[t.instruments.scale, texts.madeOf, t.instruments.range, texts.how, texts.missing]}
        rows={rows}
      />
    </Panel>
  );
}
