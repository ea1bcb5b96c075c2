import { Heading } from '@nl-design-system-candidate/heading-react';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import type { FollowedLoad } from './load-fragment.js';

const OUTCOMES = ['new', 'unchanged', 'corrected', 'changed', 'refused', 'depends'] as const;

/** What becomes of the rows of each kind; an outcome that no row has is left out. */
export function CountTable({ load }: { readonly load: FollowedLoad }) {
  const { t, format } = useI18n();
  const texts = t.firstLoad.check;
  const { counts, clients } = load;
  if (counts.length === 0) return null;
  const shown = OUTCOMES.filter((outcome) => counts.some((count) => count[outcome] > 0));
  const title = load.state === 'LOADED' ? texts.outcomeDone : texts.outcome;
  const whole = format.number(clients.whole);
  const { changeReason } = load;
  return (
    <>
      <Heading level={3}>{title}</Heading>
      {changeReason === null ? null : <p>{t.firstLoad.changes.takenWith(changeReason)}</p>}
      <p>
        {clients.keptOut === 0 ? texts.allRight(whole) : texts.clients(whole, format.number(clients.keptOut))}
      </p>
      <ScrollArea label={title}>
        <table className="tz-table">
          <thead>
            <tr>
              <th scope="col">{texts.kind}</th>
              {shown.map((outcome) => (
                <th key={outcome} scope="col" className="tz-number">
                  {texts.counts[outcome]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map((count) => (
              <tr key={count.kind}>
                <th scope="row">{labelFor(t.labels.firstLoadKind, count.kind)}</th>
                {shown.map((outcome) => (
                  <td key={outcome} className="tz-number">
                    {format.number(count[outcome])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </>
  );
}
