import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import { TrajectoryLine } from './trajectory-line.js';
import type { TrajectoryLineFragment } from './trajectory-line.js';

interface TrajectoryListProps {
  readonly lines: readonly ({ readonly id: string } & FragmentType<typeof TrajectoryLineFragment>)[];
}

const COLUMNS = ['reference', 'client', 'frame', 'started', 'state', 'lanes', 'lastMeasurement'] as const;

/**
 * A table on a wide screen, cards on a narrow one. The roles are written out because browsers drop them
 * when a table is not drawn as a table.
 */
export function TrajectoryList({ lines }: TrajectoryListProps) {
  const { t } = useI18n();
  if (lines.length === 0) {
    return (
      <Notice kind="info">
        <p className="tz-strong">{t.trajectories.empty.title}</p>
        <p>{t.trajectories.empty.text}</p>
      </Notice>
    );
  }
  return (
    <table role="table" className="tz-table tz-table--cards" aria-label={t.trajectories.title}>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t.trajectories.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <TrajectoryLine key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}
