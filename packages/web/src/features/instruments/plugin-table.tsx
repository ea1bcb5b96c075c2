import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import type { PluginFragment as Plugin } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Panel } from '../../ui/panel.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import { ReloadPlugins } from './reload-plugins.js';

const PluginFragment = graphql(`
  fragment Plugin on Plugin {
    source
    state
    since
    packageVersion
    problems {
      code
      path
      message {
        nl
        en
      }
      hint {
        nl
        en
      }
    }
    failures
    lastFailure {
      at
      message {
        nl
        en
      }
      hint {
        nl
        en
      }
    }
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

/** Source of what the platform brings itself. */
const BUILT_IN = 'built-in';

/** Plug-ins of the configuration: in use, refused with the reason, switched off, or gone. */
export function PluginTable(props: { readonly plugins: readonly FragmentType<typeof PluginFragment>[] }) {
  const { t } = useI18n();
  const texts = t.instruments;
  const plugins = props.plugins.map((plugin) => readFragment(PluginFragment, plugin));
  return (
    <Panel title={texts.plugins}>
      {plugins.length === 0 ? <p>{texts.pluginsEmpty}</p> : <Table plugins={plugins} />}
      <ReloadPlugins />
    </Panel>
  );
}

function Table({ plugins }: { readonly plugins: readonly Plugin[] }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const texts = t.instruments;
  return (
    <>
      <p>{texts.pluginsLead}</p>
      <ScrollArea label={texts.plugins}>
        <table className="tz-table tz-table--stacked">
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
            {plugins.map((plugin) => (
              <tr key={plugin.source}>
                <th scope="row">
                  {plugin.source === BUILT_IN ? texts.builtIn : <code>{plugin.source}</code>}
                  {plugin.packageVersion === null ? null : (
                    <span className="tz-soft"> {texts.version(plugin.packageVersion)}</span>
                  )}
                </th>
                <td>
                  <span className="tz-cell-label">{texts.state}</span>
                  <span>
                    {labelFor(t.labels.plugin, plugin.state)}
                    <span className="tz-soft"> {texts.since(format.moment(plugin.since))}</span>
                  </span>
                </td>
                <td>
                  <span className="tz-cell-label">{texts.reason}</span>
                  <Why plugin={plugin} />
                </td>
                <td>
                  <span className="tz-cell-label">{texts.brings}</span>
                  <span>
                    {format.list(plugin.instruments.map(({ label }) => say(label))) || t.common.none}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </>
  );
}

/** What is wrong and what to do about it, in the order in which it was found; a dash when all is well. */
function Why({ plugin }: { readonly plugin: Plugin }) {
  const i18n = useI18n();
  const lines = linesOf(plugin, i18n);
  if (lines.length === 0) return <span>{i18n.t.common.none}</span>;
  return (
    <ul className="tz-plan">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function linesOf({ problems, failures, lastFailure, state }: Plugin, { t, say, format }: I18n) {
  const texts = t.instruments;
  const wrong = problems.map(
    ({ path, message, hint }) => `${path.join(' › ')}: ${say(message)} ${say(hint)}`,
  );
  const failed =
    lastFailure === null
      ? []
      : [
          texts.failures(format.number(failures), format.moment(lastFailure.at)),
          `${say(lastFailure.message)} ${say(lastFailure.hint)}`,
        ];
  const gone = state === 'REMOVED' ? [texts.removed] : [];
  return [...wrong, ...failed, ...gone];
}
