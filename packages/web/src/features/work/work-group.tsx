import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import type { WorkLineFragment as Line } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AppLink } from '../../ui/app-link.js';
import { useToday } from '../../ui/clock-context.js';
import { describePerson } from '../trajectories/person-words.js';
import { useViewer } from '../viewer/viewer-query.js';
import { DutyDetails } from './duty-details.js';
import { DutyLineFragment } from './duty-fragment.js';
import { DutyMark } from './duty-mark.js';
import { DutyWhat } from './duty-what.js';
import { dutyWhen } from './duty-when.js';

export const WorkLineFragment = graphql(`
  fragment WorkLine on Duty {
    key
    moment
    occasionKey
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

/** Lines that follow each other and are of one client and one moment: they are done in one go. */
export function groupWork(
  lines: readonly FragmentType<typeof WorkLineFragment>[],
): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of readFragment(WorkLineFragment, lines)) {
    const last = groups.at(-1);
    const [before] = last ?? [];
    const isSame = before?.trajectory.id === line.trajectory.id && momentOf(before) === momentOf(line);
    if (last !== undefined && isSame) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The end of care and of its delivery is one moment to who registers it; half a year after it is another. */
function momentOf({ occasionKey, moment }: Line): string {
  const [kind = ''] = occasionKey.split(':');
  const of = kind === 'delivery' ? 'care' : kind;
  return `${of} ${moment} ${/\+\d+m$/.exec(occasionKey)?.[0] ?? ''}`;
}

/** What is due of one client at one moment. */
export function WorkGroup({ lines }: { readonly lines: readonly Line[] }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { may } = useViewer();
  const today = useToday();
  const [first] = lines;
  if (first === undefined) return null;
  const { id: trajectoryId, client } = first.trajectory;
  const person = describePerson(client, t.trajectories.person, format);
  return (
    <li className="tz-work-group">
      <div className="tz-work-group__who">
        <AppLink to={`/trajecten/${encodeURIComponent(trajectoryId)}`}>{client.reference}</AppLink>{' '}
        {client.name === null ? null : <span className="tz-strong">{client.name}</span>}
        <span className="tz-soft">
          {person} · {labelFor(t.labels.moment, first.moment)}
        </span>
      </div>
      <ul className="tz-duties tz-work-group__what">
        {readFragment(DutyLineFragment, lines).map((duty) => {
          const { when, near } = dutyWhen(duty, today, i18n);
          return (
            <li key={duty.key} className="tz-duty">
              <div className="tz-duty__head">
                <DutyWhat {...{ duty, trajectoryId }} mayRegister={may.includes('REGISTER')} />
                <DutyMark duty={duty} />
              </div>
              <p className="tz-duty__when">
                {when}
                {near === null ? null : <span className="tz-strong"> ({near})</span>}
                {' · '}
                {say(duty.by)}
              </p>
              <DutyDetails duty={duty} />
            </li>
          );
        })}
      </ul>
    </li>
  );
}
