import { Button } from '@nl-design-system-candidate/button-react';
import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import type { FormScoreFragment as Score } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { asClause } from '../../i18n/as-clause.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AppLink } from '../../ui/app-link.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import { FindingList } from '../../ui/finding-list.js';
import { FormScoreFragment } from './score-fragment.js';
import { ScoreList } from './score-list.js';
import { SignalList } from './signal-list.js';
import type { RecordOutcome } from './use-record-measurement.js';

const RecordedMeasurementFragment = graphql(`
  fragment RecordedMeasurement on Measurement {
    id
    informant
    takenOn
    instrument {
      key
      label {
        nl
        en
      }
    }
    scores {
      ...FormScore
    }
    signals {
      key
      kind
      label {
        nl
        en
      }
    }
  }
`);

interface RecordedProps {
  readonly trajectoryId: string;
  readonly measurement: FragmentType<typeof RecordedMeasurementFragment>;
  readonly findings: Extract<RecordOutcome, { __typename: 'MeasurementRecorded' }>['findings'];
  readonly onAgain: () => void;
}

/** What was stored: signals first, then scores, and the ways on. */
export function Recorded({ trajectoryId, findings, onAgain, ...props }: RecordedProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const texts = t.form.done;
  const { informant, takenOn, instrument, signals, ...measurement } = readFragment(
    RecordedMeasurementFragment,
    props.measurement,
  );
  const scores = readFragment(FormScoreFragment, measurement.scores);
  const who = labelFor(t.labels.informant, informant);
  return (
    <>
      <Notice kind="good">
        <p role="status">{texts.text(say(instrument.label), who, format.date(takenOn))}</p>
      </Notice>
      <SignalList signals={signals} />
      <FindingList findings={findings} />
      <Panel title={texts.scores}>
        <ScoreList scores={scores} />
        {normWords(scores, i18n).map((words) => (
          <p key={words} className="tz-soft">
            {words}
          </p>
        ))}
      </Panel>
      <div className="tz-actions">
        <AppLink to={`/trajecten/${encodeURIComponent(trajectoryId)}/effect`}>{texts.report}</AppLink>
        <AppLink to={`/trajecten/${encodeURIComponent(trajectoryId)}`}>{t.form.backToTrajectory}</AppLink>
        <Button purpose="secondary" onClick={onAgain}>
          {texts.again}
        </Button>
      </div>
    </>
  );
}

/** By which norms, or why by none; each once. */
function normWords(scores: readonly Score[], { t, say }: I18n): readonly string[] {
  const texts = t.form.done;
  const words = scores.flatMap(({ norm }) => {
    if (norm.__typename === 'NoNorm') return [];
    if (!norm.normSet) return [];
    const { label, synthetic } = norm.normSet;
    return [texts.norm(say(label)), ...(synthetic ? [texts.synthetic] : [])];
  });
  if (words.length > 0) return [...new Set(words)];
  const [reason] = scores.flatMap(({ norm }) => (norm.__typename === 'NoNorm' ? [say(norm.label)] : []));
  return reason === undefined ? [] : [texts.noNorm(asClause(reason))];
}
