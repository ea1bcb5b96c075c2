import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { ScrollArea } from '../../ui/scroll-area.js';

const MappingColumnsFragment = graphql(`
  fragment MappingColumns on ImportMapping {
    columns {
      name
      required
      about {
        nl
        en
      }
    }
  }
`);

/** The columns that a kind of file must have, folded away for whoever knows them. */
export function MappingColumns(props: { readonly mapping: FragmentType<typeof MappingColumnsFragment> }) {
  const { t, say } = useI18n();
  const texts = t.imports.choose;
  const { columns } = readFragment(MappingColumnsFragment, props.mapping);
  return (
    <details>
      <summary>{texts.columns}</summary>
      <ScrollArea label={texts.columns}>
        <table className="tz-table">
          <thead>
            <tr>
              <th scope="col">{texts.column}</th>
              <th scope="col">{texts.meaning}</th>
              <th scope="col">{texts.needed}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, about, required }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{say(about)}</td>
                <td>{required ? texts.yes : texts.no}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </details>
  );
}
