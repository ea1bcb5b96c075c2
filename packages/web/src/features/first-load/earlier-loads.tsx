import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AppLink } from '../../ui/app-link.js';
import { Panel } from '../../ui/panel.js';
import { QueryView } from '../../ui/query-view.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import { EarlierLoadsDocument } from './earlier-loads-query.js';
import { addressOfLoad } from './load-address.js';

/** What was checked and loaded before, newest first. */
export function EarlierLoads() {
  const { t, format } = useI18n();
  const texts = t.firstLoad.earlier;
  const answer = useApiQuery(EarlierLoadsDocument, {});
  return (
    <Panel title={texts.title}>
      <QueryView query={answer}>
        {({ firstLoads: { edges } }) =>
          edges.length === 0 ? (
            texts.empty
          ) : (
            <ScrollArea label={texts.title}>
              <table className="tz-table">
                <thead>
                  <tr>
                    {[texts.when, texts.source, texts.who, texts.state].map((head) => (
                      <th key={head} scope="col">
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {edges.map(({ node }) => (
                    <tr key={node.id}>
                      <th scope="row">
                        <AppLink to={addressOfLoad(node.id)}>{format.moment(node.createdAt)}</AppLink>
                      </th>
                      <td>{node.source}</td>
                      <td>{node.createdBy?.name ?? texts.commandLine}</td>
                      <td>{labelFor(t.labels.firstLoadState, node.state)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollArea>
          )
        }
      </QueryView>
    </Panel>
  );
}
