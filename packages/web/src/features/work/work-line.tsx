import type { ReactNode } from 'react';
import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { useToday } from '../../ui/clock-context.js';
import { describePerson } from '../trajectories/person-words.js';
import { useViewer } from '../viewer/viewer-query.js';
import { dutyAddress } from './duty-address.js';
import { DutyDetails } from './duty-details.js';
import { DutyLineFragment } from './duty-fragment.js';
import { DutyMark } from './duty-mark.js';
import { isToDo } from './duty-state-groups.js';
import { DutyWhat } from './duty-what.js';
import { dutyWhen } from './duty-when.js';

export const WorkLineFragment = graphql(`
  fragment WorkLine on Duty {
    key
    ...DutyLine
    trajectory {
      id
      client {
        id
        reference
        name
        ageYears
        sex
      }
    }
  }
`);

/** One duty in the list of work. */
export function WorkLine(props: { readonly line: FragmentType<typeof WorkLineFragment> }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { may } = useViewer();
  const line = readFragment(WorkLineFragment, props.line);
  const duty = readFragment(DutyLineFragment, line);
  const { id: trajectoryId, client } = line.trajectory;
  const { when, near } = dutyWhen(duty, useToday(), i18n);
  const { columns, record, goTo } = t.work;
  const isForm = may.includes('REGISTER') && isToDo(duty.state) && !duty.registration;
  return (
    <tr role="row">
      <Cell label={columns.until}>
        {when}
        {near === null ? null : <span className="tz-soft">{near}</span>}
      </Cell>
      <th role="rowheader" scope="row">
        <DutyWhat {...{ duty, trajectoryId }} mayRegister={may.includes('REGISTER')} />
        <DutyMark {...duty} />
        <DutyDetails {...duty} />
      </th>
      <Cell label={columns.client}>
        <AppLink to={`/trajecten/${encodeURIComponent(trajectoryId)}`}>{client.reference}</AppLink>
        {client.name === null ? null : <span className="tz-soft">{client.name}</span>}
        <span className="tz-soft">{describePerson(client, t.trajectories.person, format)}</span>
      </Cell>
      <Cell label={columns.by}>{say(duty.by)}</Cell>
      <Cell label={columns.action}>
        <AppLink to={dutyAddress(trajectoryId, duty)}>
          {isForm ? record : goTo}
          {isForm ? <span className="tz-hidden">: {say(duty.label)}</span> : null}
        </AppLink>
      </Cell>
    </tr>
  );
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
