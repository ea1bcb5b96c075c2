import { useApiQuery } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { CatalogueList } from './catalogue-list.js';
import { InstrumentCard } from './instrument-card.js';
import { PluginTable } from './plugin-table.js';

const InstrumentsDocument = graphql(`
  query Instruments {
    instruments {
      key
      edition
      ...InstrumentCard
    }
    instrumentCatalogue {
      key
      ...CatalogueEntry
    }
    plugins {
      ...Plugin
    }
  }
`);

/** What the installation can score, where it comes from, and which plug-ins were refused and why. */
export function InstrumentsPage() {
  const { t } = useI18n();
  const answer = useApiQuery(InstrumentsDocument, {});
  return (
    <Page title={t.instruments.title} lead={t.instruments.lead}>
      <QueryView query={answer}>
        {({ instruments, instrumentCatalogue, plugins }) => (
          <>
            {instruments.map((instrument) => (
              <InstrumentCard key={`${instrument.key}@${instrument.edition}`} instrument={instrument} />
            ))}
            <CatalogueList entries={instrumentCatalogue} />
            <PluginTable plugins={plugins} />
          </>
        )}
      </QueryView>
    </Page>
  );
}
