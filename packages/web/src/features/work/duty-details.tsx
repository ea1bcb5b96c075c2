import type { DutyLineFragment } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';

interface DutyDetailsProps {
  readonly duty: Pick<DutyLineFragment, 'why' | 'source' | 'feeds' | 'effect'>;
}

/** Why something is asked, where the rule stands, and what it does to the figures. */
export function DutyDetails({ duty: { why, source, feeds, effect } }: DutyDetailsProps) {
  const { t, say, format } = useI18n();
  const texts = t.work;
  const indicators = feeds.map(({ setLabel, number }) => texts.indicator(say(setLabel), number));
  return (
    <details className="tz-duty__why">
      <summary>{texts.why}</summary>
      <p>{say(why)}</p>
      {effect ? <p>{say(effect)}</p> : null}
      {indicators.length === 0 ? null : <p>{texts.feeds(format.list(indicators))}</p>}
      <p className="tz-soft">{texts.source(source)}</p>
    </details>
  );
}
