import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import type { InstrumentCardFragment as Card } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { addressToTry } from '../try-instrument/address-to-try.js';
import { AppLink } from '../../ui/app-link.js';
import { Panel } from '../../ui/panel.js';
import { ScaleList } from './scale-list.js';

const InstrumentCardFragment = graphql(`
  fragment InstrumentCard on Instrument {
    key
    edition
    label {
      nl
      en
    }
    about {
      nl
      en
    }
    citation
    licence
    rightsHolder
    origin
    ageRange
    forms
    items {
      key
    }
    scales {
      key
      ...InstrumentScale
    }
  }
`);

/** One edition of an instrument: what it is, whose it is, and its scales. */
export function InstrumentCard(props: { readonly instrument: FragmentType<typeof InstrumentCardFragment> }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const card = readFragment(InstrumentCardFragment, props.instrument);
  const { scales } = card;
  return (
    <Panel title={say(card.label)}>
      <p className="tz-soft">{t.instruments.edition(format.number(card.edition))}</p>
      <p>{say(card.about)}</p>
      <dl className="tz-facts">
        {describe(card, i18n).map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t.instruments.scales(format.number(scales.length), scales.length === 1)}</summary>
        <ScaleList scales={scales} title={say(card.label)} />
      </details>
      <p>
        <AppLink to={`/instrumenten/${encodeURIComponent(card.key)}?editie=${card.edition}`}>
          {t.instruments.codebook.open(say(card.label))}
        </AppLink>
      </p>
      <p>
        <AppLink to={addressToTry(card)}>{t.form.try.title(say(card.label))}</AppLink>
      </p>
    </Panel>
  );
}

function describe(card: Card, { t, format }: I18n): readonly (readonly [string, string])[] {
  const texts = t.instruments;
  const { items, ageRange, forms, rightsHolder } = card;
  const [youngest, oldest] = ageRange;
  const count = items.length;
  return [
    [texts.items, count === 0 ? texts.scoreOnly : texts.itemCount(format.number(count), count === 1)],
    ...(youngest === undefined || oldest === undefined
      ? []
      : [[texts.ages, texts.ageRange(format.number(youngest), format.number(oldest))] as const]),
    ...(forms.length === 0
      ? []
      : [[texts.forms, format.list(forms.map((form) => labelFor(t.labels.form, form)))] as const]),
    [texts.source, card.citation],
    [texts.licence, card.licence],
    ...(rightsHolder ? [[texts.rightsHolder, rightsHolder] as const] : []),
    [texts.origin, labelFor(t.labels.origin, card.origin)],
  ];
}
