import { Heading } from '@nl-design-system-candidate/heading-react';
import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import type { Codebook } from './codebook-query.js';
import { scaleNames } from './codebook-query.js';
import { CodebookTable } from './codebook-table.js';

type NormSet = Codebook['normSets'][number];
type Norm = NormSet['norms'][number];

/** Each norm set with its people, and every number with where it stands. */
export function CodebookNorms({ codebook }: { readonly codebook: Codebook }) {
  const { t, say, format } = useI18n();
  const texts = t.instruments.codebook;
  if (codebook.normSets.length === 0) return <Panel title={texts.norms}>{texts.normsNone}</Panel>;
  return (
    <Panel title={texts.norms}>
      {codebook.normSets.map((set) => (
        <section key={`${set.key}@${set.version}`} aria-label={say(set.label)}>
          <Heading level={3}>{say(set.label)}</Heading>
          {set.synthetic ? <Notice kind="attention">{texts.synthetic}</Notice> : null}
          <dl className="tz-facts">
            {[
              [
                texts.version,
                texts.versionValue(format.number(set.version), labelFor(texts.statuses, set.status)),
              ],
              [texts.population, set.population],
              [t.instruments.licence, set.licence],
            ].map(([term, words]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <details>
            <summary>{texts.seeNumbers}</summary>
            <NormTable set={set} codebook={codebook} />
          </details>
        </section>
      ))}
    </Panel>
  );
}

function NormTable({ set, codebook }: { readonly set: NormSet; readonly codebook: Codebook }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const texts = t.instruments.codebook;
  const nameOf = scaleNames(codebook, say);
  const rows = set.norms.flatMap((norm, place) =>
    norm.values.map((value) => ({
      key: `${place}.${value.kind}`,
      cells: [
        nameOf(norm.scale),
        describeGroup(norm, i18n),
        say(value.label),
        writeValue(value, i18n),
        value.n === null ? t.common.unknown : format.number(value.n),
        value.source ?? t.common.none,
      ],
    })),
  );
  return (
    <CodebookTable
      caption={texts.normsCaption(say(set.label))}
      heads={[t.instruments.scale, texts.group, texts.what, texts.value, texts.n, t.instruments.source]}
      rows={rows}
    />
  );
}

function describeGroup({ form, sexes, ageRange, metric }: Norm, { t, format }: I18n): string {
  const texts = t.instruments.codebook;
  const everybody = sexes.length === 4;
  return [
    labelFor(t.labels.form, form),
    ...(everybody ? [] : [format.list(sexes.map((sex) => labelFor(t.labels.sex, sex)))]),
    t.instruments.ageRange(format.number(ageRange[0] ?? 0), format.number(ageRange[1] ?? 0)),
    metric === 'T' ? texts.onT : texts.onRaw,
  ].join(', ');
}

function writeValue({ value, from, upTo }: Norm['values'][number], { t, format }: I18n): string {
  const texts = t.instruments.codebook;
  if (value !== null) return format.number(value);
  if (from === null) return t.common.none;
  const low = format.number(from);
  return upTo === null ? texts.fromOn(low) : texts.fromTo(low, format.number(upTo));
}
