import type { DutyLineFragment } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { useToday } from '../../ui/clock-context.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import { DutyMark } from './duty-mark.js';
import { dutyWhen } from './duty-when.js';

/** Who registers what, for which indicators, and when: everything on the agenda, by who does it. */
export function DutyTable({ duties }: { readonly duties: readonly DutyLineFragment[] }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const today = useToday();
  const texts = t.work.table;
  const whoOf = ({ organisations }: DutyLineFragment) => format.list(organisations.map(({ name }) => name));
  const asked = duties.filter(({ state }) => state !== 'NOT_ASKED');
  const byWho = asked.toSorted((a, b) => whoOf(a).localeCompare(whoOf(b)));
  return (
    <ScrollArea label={texts.caption}>
      <table className="tz-table">
        <caption>{texts.caption}</caption>
        <thead>
          <tr>
            {[texts.who, texts.what, texts.indicators, texts.when, texts.state].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byWho.map((duty) => (
            <tr key={duty.key}>
              <th scope="row">
                {whoOf(duty)} <span className="tz-soft">{say(duty.by)}</span>
              </th>
              <td>
                {say(duty.label)}
                {duty.isOptional ? <span className="tz-soft"> ({t.work.optionalMark})</span> : null}
              </td>
              <td>{duty.feeds.map(({ number }) => number).join(', ') || t.common.none}</td>
              <td>{dutyWhen(duty, today, i18n).when}</td>
              <td>
                <DutyMark duty={duty} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
