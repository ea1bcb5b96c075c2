import { Heading } from '@nl-design-system-candidate/heading-react';
import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Panel } from '../../ui/panel.js';

const CatalogueEntryFragment = graphql(`
  fragment CatalogueEntry on CatalogueEntry {
    key
    label {
      nl
      en
    }
    about {
      nl
      en
    }
    rightsHolder
    source
    toBring
  }
`);

interface CatalogueListProps {
  readonly entries: readonly FragmentType<typeof CatalogueEntryFragment>[];
}

/** Instruments that are known by name only: whose they are, and what must be brought before they can be used. */
export function CatalogueList(props: CatalogueListProps) {
  const { t, say, format } = useI18n();
  const texts = t.instruments.catalogue;
  const entries = props.entries.map((entry) => readFragment(CatalogueEntryFragment, entry));
  if (entries.length === 0) return null;
  return (
    <Panel title={texts.title}>
      <p>{texts.lead}</p>
      {entries.map(({ key, label, about, rightsHolder, source, toBring }) => (
        <section key={key} aria-label={say(label)}>
          <Heading level={3}>{say(label)}</Heading>
          <p>{say(about)}</p>
          <dl className="tz-facts">
            {[
              [t.instruments.rightsHolder, rightsHolder ?? texts.unknownHolder],
              [texts.toBring, format.list(toBring.map((material) => labelFor(texts.materials, material)))],
              [t.instruments.source, source],
            ].map(([term, words]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Panel>
  );
}
