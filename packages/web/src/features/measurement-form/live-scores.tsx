import { readFragment } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import type { FormScoreFragment as Score } from '../../gql/graphql.js';
import { Panel } from '../../ui/panel.js';
import { QueryView } from '../../ui/query-view.js';
import { FindingList } from '../../ui/finding-list.js';
import type { FilledForm } from './filled-form.js';
import type { FormDefinition } from './form-definition.js';
import { FormScoreFragment } from './score-fragment.js';
import { describeScore, ScoreList } from './score-list.js';
import { SignalList } from './signal-list.js';
import { useTrial } from './use-trial.js';
import type { TrialPerson } from './use-trial.js';

interface LiveScoresProps {
  readonly definition: FormDefinition;
  readonly filled: FilledForm;
  readonly person: TrialPerson;
  /** Absent: somebody is still filling it in. */
  readonly title?: string;
}

/** What the answers so far give, while they are given. */
export function LiveScores({ definition, filled, person, title }: LiveScoresProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const answer = useTrial(definition, filled, person);
  return (
    <Panel title={title ?? t.form.live.title} className="tz-live">
      {title === undefined ? <p className="tz-soft">{t.form.live.about}</p> : null}
      <QueryView query={answer}>
        {({ scoreTrial }) => {
          if (scoreTrial.__typename === 'AnswersInvalid')
            return <FindingList findings={scoreTrial.problems} />;
          const scores = readFragment(FormScoreFragment, scoreTrial.scores);
          const lacking = new Map(
            scoreTrial.completeness.scales.map((each) => [each.scale, each.lacking ?? null] as const),
          );
          return (
            <>
              <p className="tz-hidden" role="status">
                {sayOutcome(scores, lacking, i18n)}
              </p>
              <SignalList signals={scoreTrial.signals} />
              <ScoreList scores={scores} lacking={lacking} />
              <FindingList findings={scoreTrial.findings} />
            </>
          );
        }}
      </QueryView>
    </Panel>
  );
}

/** Read out after a change: the scales that judge the whole, not all of them each time. */
function sayOutcome(
  scores: readonly Score[],
  lacking: ReadonlyMap<string, number | null>,
  i18n: I18n,
): string {
  return scores
    .filter(({ scale }) => scale.isOutcome)
    .map((score) => {
      const words = describeScore(score, lacking.get(score.scale.key) ?? null, i18n);
      return `${i18n.say(score.scale.label)}: ${words}.`;
    })
    .join(' ');
}
