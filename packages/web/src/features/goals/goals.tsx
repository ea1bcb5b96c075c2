import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import type { GoalsFragment as GoalsData } from '../../gql/graphql.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AppLink } from '../../ui/app-link.js';
import { Panel } from '../../ui/panel.js';
import { useViewer } from '../viewer/viewer-query.js';
import { gasLabel, rubricLabel, signed } from './goal-words.js';
import { Opinions } from './opinions.js';

const GoalsFragment = graphql(`
  fragment Goals on Trajectory {
    id
    state
    careEpisodes {
      id
    }
    goals {
      id
      title
      domain
      rubric
      ownCode {
        label {
          nl
          en
        }
        group {
          nl
          en
        }
      }
      setOn
      replacedOn
      careEpisodeId
      score {
        gas
        scoredOn
      }
      delivery {
        explanation {
          nl
          en
        }
      }
      opinions {
        id
        party
        moment
        scoredOn
        scale
        score
        newPoints
        isMarked
        voidedOn
        voidReason
      }
      decision {
        gas
        explanation {
          nl
          en
        }
      }
    }
    overallGoalScores {
      subTrajectoryId
      careEpisodeIds
      opinions {
        id
        party
        moment
        scoredOn
        scale
        score
        newPoints
        isMarked
        voidedOn
        voidReason
      }
      decision {
        gas
        explanation {
          nl
          en
        }
      }
    }
  }
`);

type Goal = GoalsData['goals'][number];
type Overall = GoalsData['overallGoalScores'][number];

/** What care aims at, what everybody says of it, and which score counts. */
export function Goals(props: { readonly trajectory: FragmentType<typeof GoalsFragment> }) {
  const { t } = useI18n();
  const { may } = useViewer();
  const { id, careEpisodes, goals, overallGoalScores } = readFragment(GoalsFragment, props.trajectory);
  const address = `/trajecten/${encodeURIComponent(id)}/doelen`;
  const mayRegister = may.includes('REGISTER');
  return (
    <Panel title={t.goals.title} anchor="doelen">
      {goals.length === 0 ? <p>{t.goals.empty}</p> : null}
      <ul className="tz-goals">
        {goals.map((goal) => (
          <li key={goal.id}>
            <GoalLine goal={goal} address={mayRegister ? address : null} />
          </li>
        ))}
      </ul>
      {overallGoalScores.map((overall) => (
        <OverallLine
          key={overall.subTrajectoryId}
          overall={overall}
          titles={goals
            .filter(({ careEpisodeId, replacedOn }) => replacedOn === null && isOf(overall, careEpisodeId))
            .map(({ title }) => title)}
          address={mayRegister ? address : null}
        />
      ))}
      {mayRegister ? (
        <p className="tz-actions tz-no-print">
          {careEpisodes.length === 0 ? null : <AppLink to={address}>{t.goals.set}</AppLink>}
          {goals.length === 0 ? null : (
            <AppLink to={`${address}/aanleveren`}>{t.goals.delivery.choose}</AppLink>
          )}
        </p>
      ) : null}
    </Panel>
  );
}

function GoalLine({ goal, address }: { readonly goal: Goal; readonly address: string | null }) {
  const { t, say, format } = useI18n();
  const texts = t.goals;
  const { id, title, domain, rubric, ownCode, setOn, replacedOn, delivery, opinions } = goal;
  const sort = rubricLabel(rubric);
  const own = `${address ?? ''}/${encodeURIComponent(id)}`;
  return (
    <article>
      <h3>{title}</h3>
      <p className="tz-soft">
        {texts.facts(labelFor(t.labels.goalDomain, domain), format.tableDate(setOn))}
        {sort === null ? '' : ` ${texts.rubricIs(`${rubric ?? ''} ${say(sort)}`)}`}
        {ownCode === null
          ? ''
          : ` ${texts.ownCodeIs(say(ownCode.label), ownCode.group === null ? null : say(ownCode.group))}`}
        {replacedOn === null ? '' : ` ${texts.replaced(format.tableDate(replacedOn))}`}{' '}
        {say(delivery.explanation)}
      </p>
      <Attained goal={goal} />
      <Opinions
        opinions={opinions}
        voidAddress={address === null ? null : (opinion) => `${own}/score/${encodeURIComponent(opinion)}`}
      />
      {address === null ? null : (
        <p className="tz-actions tz-no-print">
          {replacedOn === null ? (
            <>
              <AppLink to={`${own}/score`} label={texts.scoreOf(title)}>
                {texts.score}
              </AppLink>
              <AppLink to={`${own}/vervangen`} label={texts.replaceOf(title)}>
                {texts.replace}
              </AppLink>
            </>
          ) : null}
          <AppLink to={`${own}/verbeteren`} label={texts.correctOf(title)}>
            {texts.correct}
          </AppLink>
        </p>
      )}
    </article>
  );
}

function isOf({ careEpisodeIds }: Overall, careEpisodeId: string | null): boolean {
  return careEpisodeId !== null && careEpisodeIds.includes(careEpisodeId);
}

interface OverallLineProps {
  readonly overall: Overall;
  /** Of the goals that it is about. */
  readonly titles: readonly string[];
  readonly address: string | null;
}

/** What everybody says of all goals of some care together. */
function OverallLine({ overall, titles, address }: OverallLineProps) {
  const { t } = useI18n();
  const texts = t.goals.overall;
  const { careEpisodeIds, opinions, decision } = overall;
  const own = `${address ?? ''}/samen/${encodeURIComponent(careEpisodeIds[0] ?? '')}/score`;
  return (
    <article className="tz-goals__overall">
      <h3>{texts.title}</h3>
      <p className="tz-soft">{titles.join('; ')}</p>
      <Attained goal={{ decision, score: null }} />
      <Opinions
        opinions={opinions}
        voidAddress={address === null ? null : (opinion) => `${own}/${encodeURIComponent(opinion)}`}
      />
      {address === null ? null : (
        <p className="tz-actions tz-no-print">
          <AppLink to={own}>{texts.score}</AppLink>
        </p>
      )}
    </article>
  );
}

/** The score that counts, with why; or why there is none. */
function Attained({ goal: { decision, score } }: { readonly goal: Pick<Goal, 'decision' | 'score'> }) {
  const { t, say, format } = useI18n();
  const gas = decision === null ? (score?.gas ?? null) : decision.gas;
  const label = gas === null ? null : gasLabel(gas);
  const readyOn = decision === null && score !== null ? `, ${format.tableDate(score.scoredOn)}` : '';
  if (gas === null && decision === null) return <p>{t.goals.notScored}</p>;
  return (
    <p>
      {gas === null ? null : (
        <strong>
          {label === null ? '' : say(label)} ({signed(gas, format)}){readyOn}
        </strong>
      )}{' '}
      {decision === null ? null : say(decision.explanation)}
    </p>
  );
}
