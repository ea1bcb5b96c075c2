import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AppLink } from '../../ui/app-link.js';
import { lastMeasurement } from './last-measurement.js';
import { describePerson } from './person-words.js';

export const TrajectoryLineFragment = graphql(`
  fragment TrajectoryLine on Trajectory {
    id
    frame
    start
    end
    state
    client {
      id
      reference
      name
      ageYears
      sex
    }
    subTrajectories {
      id
    }
    measurements {
      id
      takenOn
      instrument {
        key
        label {
          nl
          en
        }
      }
    }
  }
`);

/** One trajectory in the list. */
export function TrajectoryLine(props: { readonly line: FragmentType<typeof TrajectoryLineFragment> }) {
  const { t, format, say } = useI18n();
  const line = readFragment(TrajectoryLineFragment, props.line);
  const { client, subTrajectories } = line;
  const last = lastMeasurement(line.measurements);
  const { columns } = t.trajectories;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <AppLink to={`/trajecten/${line.id}`}>{client.reference}</AppLink>
        {client.name === null ? null : <span className="tz-soft">{client.name}</span>}
      </th>
      <Cell label={columns.client}>{describePerson(client, t.trajectories.person, format)}</Cell>
      <Cell label={columns.frame}>{labelFor(t.labels.frame, line.frame)}</Cell>
      <Cell label={columns.started}>{format.tableDate(line.start)}</Cell>
      <Cell label={columns.state}>{stateWords(line.end, line.state)}</Cell>
      <Cell label={columns.lanes}>{t.trajectories.lanes(subTrajectories.length)}</Cell>
      <Cell label={columns.lastMeasurement}>
        {last === undefined
          ? t.trajectories.notMeasured
          : t.trajectories.measured(say(last.instrument.label), format.tableDate(last.takenOn))}
      </Cell>
    </tr>
  );

  function stateWords(end: string | null, state: string): string {
    if (state === 'CLOSED' && end !== null) return t.trajectories.closedOn(format.tableDate(end));
    return labelFor(t.labels.state, state);
  }
}

/** A cell that names its column where the heads are out of sight. */
function Cell(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <td role="cell">
      <span className="tz-cell-label" aria-hidden="true">
        {props.label}
      </span>
      <span>{props.children}</span>
    </td>
  );
}
