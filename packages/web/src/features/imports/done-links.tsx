import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Notice } from '../../ui/notice.js';
import { writeFigureChoice } from '../indicators/figure-address.js';
import type { Plan } from './plan-words.js';

/** Where to look after an import: the figures of the days on which the imported care ended. */
export function DoneLinks({ plan }: { readonly plan: Plan }) {
  const { t, format } = useI18n();
  const texts = t.imports.done;
  const { firstEnd: from, lastEnd: to } = plan;
  return (
    <Notice kind="good">
      <p className="tz-strong">{texts.title}</p>
      <p>{texts.text}</p>
      <ul className="tz-plain">
        <li>
          {from && to ? (
            <AppLink to={writeFigureChoice({ from, to })}>
              {texts.indicatorsPeriod(format.date(from), format.date(to))}
            </AppLink>
          ) : (
            <AppLink to="/indicatoren">{texts.indicators}</AppLink>
          )}
        </li>
        <li>
          <AppLink to="/trajecten">{texts.trajectories}</AppLink>
        </li>
      </ul>
    </Notice>
  );
}
