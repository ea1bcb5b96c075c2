import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AppLink } from '../../ui/app-link.js';
import { Panel } from '../../ui/panel.js';
import { useViewer } from '../viewer/viewer-query.js';
import { natureAddress } from './nature-address.js';

const NatureFragment = graphql(`
  fragment Nature on Trajectory {
    id
    problems {
      id
      moment
      observedOn
      codes {
        code
        label {
          nl
          en
        }
      }
    }
  }
`);

/** With which problems the client came and left, as it was entered. */
export function Nature(props: { readonly trajectory: FragmentType<typeof NatureFragment> }) {
  const { t, say, format } = useI18n();
  const { may } = useViewer();
  const { id, problems } = readFragment(NatureFragment, props.trajectory);
  const texts = t.nature;
  return (
    <Panel title={texts.panel} anchor="problemen">
      {problems.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <dl className="tz-facts">
          {problems.map(({ id: each, moment, observedOn, codes }) => (
            <div key={each}>
              <dt>
                {labelFor(t.labels.moment, moment)}{' '}
                <span className="tz-soft">{format.tableDate(observedOn)}</span>
              </dt>
              <dd>{codes.map(({ label }) => say(label)).join('; ')}</dd>
            </div>
          ))}
        </dl>
      )}
      {may.includes('REGISTER') ? (
        <p className="tz-no-print">
          <AppLink to={natureAddress(id, 'START')}>{texts.action}</AppLink>
        </p>
      ) : null}
    </Panel>
  );
}
