import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Panel } from '../../ui/panel.js';
import type { JoinOnPage } from './merge-documents.js';
import { periodWords } from './period-words.js';

interface JoinPanelProps {
  readonly join: JoinOnPage;
  readonly isAgreed: boolean;
  /** Somebody tried to send without agreeing. */
  readonly isAsking: boolean;
  readonly onAgree: (isAgreed: boolean) => void;
}

/** What trajectories at the same time become, and whether that is right. */
export function JoinPanel({ join, isAgreed, isAsking, onAgree }: JoinPanelProps) {
  const { t, say, format } = useI18n();
  const texts = t.merge.join;
  const { into, from, start, end, frameAtStart, subTrajectories, goals, measurements } = join;
  const period = (dates: { readonly start: string; readonly end: string | null }) =>
    periodWords({ ...dates, state: dates.end === null ? 'OPEN' : 'CLOSED' }, format, t.merge.compare.running);
  const facts: readonly (readonly [string, string])[] = [
    [texts.period, period({ start, end })],
    [texts.frame, labelFor(t.labels.frame, frameAtStart)],
    [texts.goals, String(goals)],
    [texts.measurements, String(measurements)],
    [texts.duties, texts.dutiesCount(join.dutiesBefore, join.dutiesAfter)],
    ...(join.dutiesGone.length === 0
      ? []
      : [[texts.gone, join.dutiesGone.map((label) => say(label)).join('; ')] as const]),
    ...(join.dutiesAdded.length === 0
      ? []
      : [[texts.added, join.dutiesAdded.map((label) => say(label)).join('; ')] as const]),
  ];
  return (
    <Panel title={texts.title}>
      <p>{texts.lead}</p>
      <ul>
        {[into, ...from].map((each) => (
          <li key={each.id}>{texts.now(periodWords(each, format, t.merge.compare.running))}</li>
        ))}
      </ul>
      <h3>{texts.then}</h3>
      <dl className="tz-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{texts.parts}</dt>
          <dd>
            {subTrajectories.length === 0 ? texts.noParts : null}
            <ul className="tz-plain">
              {subTrajectories.map((part, place) => (
                <li key={`${part.kind} ${part.start} ${place}`}>
                  {labelFor(t.labels.subTrajectory, part.kind)}, {period(part)}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <p>{texts.history}</p>
      <div className="tz-question">
        {isAsking ? (
          <p role="alert" className="tz-field__error" id={`join-${into.id}`}>
            {texts.agreeFirst}
          </p>
        ) : null}
        <div className="tz-answers tz-answers--worded">
          <label className="tz-answer">
            <input
              type="checkbox"
              checked={isAgreed}
              aria-describedby={isAsking ? `join-${into.id}` : undefined}
              onChange={(event) => onAgree(event.target.checked)}
            />
            <span>{texts.agree}</span>
          </label>
        </div>
      </div>
    </Panel>
  );
}
