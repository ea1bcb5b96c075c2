import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import type { FollowedLoad } from './load-fragment.js';

const LoadFindingFragment = graphql(`
  fragment LoadFinding on FirstLoadFinding {
    kind
    row
    column
    gravity
    code
    message {
      nl
      en
    }
    hint {
      nl
      en
    }
  }
`);

interface FindingRowsProps extends Pick<FollowedLoad, 'files'> {
  readonly findings: readonly FragmentType<typeof LoadFindingFragment>[];
}

/** One finding a line: file, row and column, what it is and what can be done. */
export function FindingRows({ findings, files }: FindingRowsProps) {
  const { t, format, say } = useI18n();
  const texts = t.firstLoad.findings;
  const rows = findings.map((finding) => readFragment(LoadFindingFragment, finding));
  const fileOf = (kind: string) =>
    files.find((file) => file.kind === kind)?.name ?? labelFor(t.labels.firstLoadKind, kind);
  return (
    <ScrollArea label={texts.title}>
      <table className="tz-table">
        <thead>
          <tr>
            <th scope="col">{texts.file}</th>
            <th scope="col" className="tz-number">
              {texts.row}
            </th>
            {[texts.column, texts.gravity, texts.finding, texts.hint].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, row, column, gravity, message, hint }, index) => (
            <tr key={index}>
              <th scope="row">{fileOf(kind)}</th>
              <td className="tz-number">{format.number(row)}</td>
              <td>{column ? <code>{column}</code> : texts.wholeRow}</td>
              <td>{labelFor(t.labels.firstLoadGravity, gravity)}</td>
              <td>{say(message)}</td>
              <td>{say(hint)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
