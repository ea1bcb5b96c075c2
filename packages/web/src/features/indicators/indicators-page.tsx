import { useSearchParams } from 'react-router';
import { useApiQuery } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { useToday } from '../../ui/clock-context.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { useViewer } from '../viewer/viewer-query.js';
import { FigureForm } from './figure-form.js';
import { FigureList } from './figure-list.js';
import { readFigureChoice } from './figure-address.js';
import { lastHalfYear } from './periods.js';

const IndicatorSetsDocument = graphql(`
  query IndicatorSets {
    indicatorSets {
      key
      version
      source
      label {
        nl
        en
      }
    }
  }
`);

/** Figures of one set, for the viewer's own organisation and a period. */
export function IndicatorsPage() {
  const { t } = useI18n();
  const { organisation } = useViewer();
  const today = useToday();
  const [address] = useSearchParams();
  const sets = useApiQuery(IndicatorSetsDocument, {});
  const choice = readFigureChoice(address, lastHalfYear(today));
  return (
    <Page title={t.indicators.title} lead={t.indicators.lead(organisation.name)}>
      <Notice kind="info">{t.indicators.talk}</Notice>
      <QueryView query={sets}>
        {({ indicatorSets }) => {
          const set = indicatorSets.find(({ key }) => key === choice.set) ?? indicatorSets[0];
          if (set === undefined) return <p>{t.indicators.empty}</p>;
          return (
            <>
              {/* A new choice in the address starts the form anew. */}
              <FigureForm
                key={JSON.stringify(choice)}
                choice={{ ...choice, set: set.key }}
                sets={indicatorSets}
              />
              <FigureList choice={choice} set={set} />
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
