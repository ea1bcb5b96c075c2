import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Panel } from '../../ui/panel.js';
import { ScrollArea } from '../../ui/scroll-area.js';

const PluginFragment = graphql(`
  fragment Plugin on Plugin {
    source
    state
    reason
    instruments {
      key
      edition
      label {
        nl
        en
      }
    }
  }
`);

/** Plug-ins of the configuration: in use, refused with the reason, or switched off. */
export function PluginTable(props: { readonly plugins: readonly FragmentType<typeof PluginFragment>[] }) {
  const { t, say, format } = useI18n();
  const texts = t.instruments;
  const plugins = props.plugins.map((plugin) => readFragment(PluginFragment, plugin));
  if (plugins.length === 0) return <Panel title={texts.plugins}>{texts.pluginsEmpty}</Panel>;
  return (
    <Panel title={texts.plugins}>
      <p>{texts.pluginsLead}</p>
      <ScrollArea label={texts.plugins}>
        <table className="tz-table">
          <thead>
            <tr>
              {[texts.plugin, texts.state, texts.reason, texts.brings].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plugins.map(({ source, state, reason, instruments }) => (
              <tr key={source}>
                <th scope="row">
                  <code>{source}</code>
                </th>
                <td>{labelFor(t.labels.plugin, state)}</td>
                <td>{reason ?? t.common.none}</td>
                <td>{format.list(instruments.map(({ label }) => say(label))) || t.common.none}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Panel>
  );
}
