import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import type { Texts } from '../../i18n/nl.js';
import { Panel } from '../../ui/panel.js';
import { ScrollArea } from '../../ui/scroll-area.js';

const GoalsFragment = graphql(`
  fragment Goals on Trajectory {
    goals {
      id
      title
      domain
      setOn
      score {
        gas
        scoredOn
      }
    }
  }
`);

/** What care aims at, and how far it came. */
export function Goals(props: { readonly trajectory: FragmentType<typeof GoalsFragment> }) {
  const { t, format } = useI18n();
  const { goals } = readFragment(GoalsFragment, props.trajectory);
  const texts = t.trajectory.goals;
  if (goals.length === 0) return <Panel title={texts.title}>{texts.empty}</Panel>;
  return (
    <Panel title={texts.title}>
      <ScrollArea label={texts.title}>
        <table className="tz-table">
          <thead>
            <tr>
              {[texts.goal, texts.domain, texts.setOn, texts.score].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {goals.map(({ id, title, domain, setOn, score }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>{labelFor(t.labels.goalDomain, domain)}</td>
                <td>{format.tableDate(setOn)}</td>
                <td>
                  {score
                    ? texts.scored(
                        gasWord(score.gas, t.labels.gas),
                        signed(score.gas, format.number),
                        format.tableDate(score.scoredOn),
                      )
                    : texts.notScored}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Panel>
  );
}

/** Goal attainment goes from -1 (worse) to +2 (reached). */
function gasWord(gas: number, words: Texts['labels']['gas']): string {
  if (gas < 0) return words.worse;
  if (gas === 0) return words.same;
  return gas === 1 ? words.partly : words.reached;
}

function signed(value: number, write: (value: number) => string): string {
  return value > 0 ? `+${write(value)}` : write(value);
}
