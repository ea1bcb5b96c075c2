import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import type { DutyLineFragment as Duty } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { useViewer } from '../viewer/viewer-query.js';
import { AgendaLine } from './agenda-line.js';
import { DutyLineFragment } from './duty-fragment.js';
import { GROUP_NAMES, isInGroup } from './duty-state-groups.js';
import type { DutyGroup } from './duty-state-groups.js';
import { DutyTable } from './duty-table.js';
import { ChangeFailed } from './change-failed.js';
import { useChangeAgenda } from './use-change-agenda.js';
import { Workers } from './workers.js';

const AgendaFragment = graphql(`
  fragment Agenda on Trajectory {
    id
    ...Workers
    agenda {
      ...DutyLine
    }
  }
`);

/** What is due in one trajectory, what was missed, what comes and what is done. */
export function Agenda(props: { readonly trajectory: FragmentType<typeof AgendaFragment> }) {
  const { t, format } = useI18n();
  const { may } = useViewer();
  const trajectory = readFragment(AgendaFragment, props.trajectory);
  const duties = readFragment(DutyLineFragment, trajectory.agenda);
  const changing = useChangeAgenda(trajectory.id);
  const mayRegister = may.includes('REGISTER');
  const texts = t.work;
  const listOf = (group: DutyGroup) => duties.filter(({ state }) => isInGroup(group, state));
  const folded = (group: Exclude<DutyGroup, 'now'>, count: string): string => {
    if (group === 'missed') return texts.tabCount(texts.tab.missed, count);
    return group === 'later' ? texts.later(count) : texts.done(count);
  };
  const lines = (these: readonly Duty[]) => (
    <ul className="tz-duties">
      {these.map((duty) => (
        <AgendaLine
          key={duty.key}
          {...{ duty, trajectoryId: trajectory.id, mayRegister }}
          onChange={(change) => changing.mutate(change)}
        />
      ))}
    </ul>
  );
  return (
    <Panel title={texts.agenda} className="tz-agenda" anchor="agenda">
      {duties.length === 0 ? <p>{texts.agendaEmpty}</p> : <p className="tz-soft">{texts.agendaLead}</p>}
      {mayRegister ? (
        <Workers trajectory={trajectory} onChange={(change) => changing.mutate(change)} />
      ) : null}
      <ChangeFailed error={changing.error} result={changing.data ?? null} />
      {GROUP_NAMES.map((group) => {
        const these = listOf(group);
        if (these.length === 0) return null;
        const count = format.number(these.length);
        if (group === 'now') {
          return (
            <section key={group} aria-label={texts.tab[group]}>
              <h3 className="tz-duties__title">{texts.tabCount(texts.tab[group], count)}</h3>
              {lines(these)}
            </section>
          );
        }
        return (
          <details key={group} className="tz-duties__folded">
            <summary>{folded(group, count)}</summary>
            {lines(these)}
          </details>
        );
      })}
      {duties.some(({ state }) => isInGroup('now', state)) || duties.length === 0 ? null : (
        <Notice kind="good">
          <p>{texts.empty.now}</p>
        </Notice>
      )}
      {duties.length === 0 ? null : (
        <details className="tz-duties__folded">
          <summary>{texts.table.open}</summary>
          <DutyTable duties={duties} />
        </details>
      )}
    </Panel>
  );
}
