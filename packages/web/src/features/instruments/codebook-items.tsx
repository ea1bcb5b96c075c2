import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Panel } from '../../ui/panel.js';
import type { Codebook } from './codebook-query.js';
import { scaleNames } from './codebook-query.js';
import { CodebookTable } from './codebook-table.js';

type Item = Codebook['items'][number];

/** The questions under the headings of the form, each with when it is asked and what counts it. */
export function CodebookItems({ codebook }: { readonly codebook: Codebook }) {
  const { t, say, format } = useI18n();
  const texts = t.instruments.codebook;
  const { items, groups } = codebook;
  if (items.length === 0) return <Panel title={texts.items}>{t.instruments.scoreOnly}</Panel>;
  const count = (part: readonly Item[]) => texts.itemsCaption(format.number(part.length), part.length === 1);
  const loose = items.filter(({ group }) => group === null);
  return (
    <Panel title={texts.items}>
      {loose.length === 0 ? null : <ItemTable codebook={codebook} items={loose} caption={count(loose)} />}
      {groups.map(({ key, label, about, askedIf }) => {
        const within = items.filter(({ group }) => group === key);
        return (
          <section key={key} aria-label={say(label)}>
            <Heading level={3}>{say(label)}</Heading>
            {about ? <p>{say(about)}</p> : null}
            {askedIf ? <p className="tz-soft">{say(askedIf.words)}</p> : null}
            <ItemTable
              codebook={codebook}
              items={within}
              caption={texts.groupCaption(say(label), count(within))}
            />
          </section>
        );
      })}
    </Panel>
  );
}

interface ItemTableProps {
  readonly codebook: Codebook;
  readonly items: readonly Item[];
  readonly caption: string;
}

function ItemTable({ codebook, items, caption }: ItemTableProps) {
  const { t, say, format } = useI18n();
  const texts = t.instruments.codebook;
  const nameOf = scaleNames(codebook, say);
  const isEverywhere = (forms: readonly string[]) => forms.length === codebook.forms.length;
  const rows = items.map(({ key, label, range, options, forms, scales, reversedIn, askedIf }) => {
    const cells: readonly ReactNode[] = [
      key,
      <>
        {say(label)}
        {askedIf ? <span className="tz-soft">{say(askedIf.words)}</span> : null}
      </>,
      t.instruments.between(format.number(range[0] ?? 0), format.number(range[1] ?? 0)),
      options.map(({ value, label: words }) => `${value} = ${say(words)}`).join(', ') || t.common.none,
      isEverywhere(forms) ? texts.allForms : format.list(forms.map((form) => labelFor(t.labels.form, form))),
      format.list(
        scales.map((scale) => (reversedIn.includes(scale) ? texts.reversedIn(nameOf(scale)) : nameOf(scale))),
      ) || t.common.none,
    ];
    return { key, cells };
  });
  const heads = [
    ...[texts.number, texts.label, t.instruments.range, texts.options],
    ...[t.instruments.forms, texts.countsIn],
  ];
  return <CodebookTable caption={caption} heads={heads} rows={rows} />;
}
