import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Panel } from '../../ui/panel.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import { useViewer } from '../viewer/viewer-query.js';
import { toAgreementRows } from './agreement-rows.js';

const AgreementsFragment = graphql(`
  fragment Agreements on Trajectory {
    id
    state
    keeper {
      id
    }
    decisions {
      id
      decidedOn
      decidedBy {
        id
        name
      }
      goals {
        id
        text
      }
      forms
      validTo
    }
    carePlans {
      id
      agreedOn
      agreedEnd
      provider {
        id
        name
      }
      goals {
        text
        decisionGoalId
      }
    }
    measurePlans {
      id
      measureId
      agreedOn
    }
    measures {
      id
      kind
      organisation {
        id
        name
      }
    }
  }
`);

/** What was decided and agreed, by day, with the ways to add to it. */
export function Agreements(props: { readonly trajectory: FragmentType<typeof AgreementsFragment> }) {
  const { t, format } = useI18n();
  const { may, organisation } = useViewer();
  const trajectory = readFragment(AgreementsFragment, props.trajectory);
  const texts = t.agreements;
  const rows = toAgreementRows(trajectory, t);
  const address = `/trajecten/${encodeURIComponent(trajectory.id)}`;
  const { head, action } = texts;
  const isKeeper = trajectory.keeper.id === organisation.id;
  return (
    <Panel title={texts.title}>
      {rows.length === 0 ? (
        <p>{texts.empty}</p>
      ) : (
        <ScrollArea label={texts.title}>
          <table className="tz-table">
            <thead>
              <tr>
                {[head.what, head.by, head.on, head.until, head.contents].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, place, what, by, on, until, contents }) => (
                <tr key={id}>
                  <th scope="row">
                    {what}{' '}
                    {may.includes('REGISTER') && (isKeeper || !place.startsWith('besluit')) ? (
                      <AppLink
                        to={`${address}/${place}/verbeteren`}
                        label={t.corrections.correctThis(`${what}, ${format.tableDate(on)}`)}
                      >
                        {t.corrections.correct}
                      </AppLink>
                    ) : null}
                  </th>
                  <td>{by}</td>
                  <td>{format.tableDate(on)}</td>
                  <td>{until === null ? texts.noEnd : format.tableDate(until)}</td>
                  <td>{contents.length === 0 ? t.common.none : contents.join('; ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
      {may.includes('REGISTER') && trajectory.state !== 'CLOSED' ? (
        <nav aria-label={texts.title} className="tz-actions tz-no-print">
          <AppLink to={`${address}/besluit`}>{action.decision}</AppLink>
          <AppLink to={`${address}/hulpplan`}>{action.carePlan}</AppLink>
          {trajectory.measures.length === 0 ? null : (
            <AppLink to={`${address}/maatregelplan`}>{action.measurePlan}</AppLink>
          )}
        </nav>
      ) : null}
    </Panel>
  );
}
