import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AppLink } from '../../ui/app-link.js';
import { Panel } from '../../ui/panel.js';
import { QueryView } from '../../ui/query-view.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import { EarlierImportsDocument } from './earlier-imports-query.js';
import { addressOfImport } from './import-address.js';

/** What was imported before, newest first. */
export function EarlierImports() {
  const { t, format } = useI18n();
  const texts = t.imports.earlier;
  const answer = useApiQuery(EarlierImportsDocument, {});
  return (
    <Panel title={texts.title}>
      <QueryView query={answer}>
        {({ imports: { edges } }) =>
          edges.length === 0 ? (
            texts.empty
          ) : (
            <ScrollArea label={texts.title}>
              <table className="tz-table">
                <thead>
                  <tr>
                    {[texts.file, texts.when, texts.who, texts.state].map((head) => (
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
                        <AppLink to={addressOfImport(node.id)}>{node.fileName}</AppLink>
                      </th>
                      <td>{format.moment(node.createdAt)}</td>
                      <td>{node.createdBy?.name ?? texts.commandLine}</td>
                      <td>{labelFor(t.labels.importState, node.state)}</td>
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
