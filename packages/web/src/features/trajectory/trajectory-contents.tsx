import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Agreements } from '../agreements/agreements.js';
import { EffectReports } from '../effect-report/effect-reports.js';
import { Goals } from '../goals/goals.js';
import { TrajectoryActions } from '../registration/trajectory-actions.js';
import { Timeline } from '../timeline/timeline.js';
import { Agenda } from '../work/agenda.js';
import { Nature } from '../nature/nature.js';
import { useViewer } from '../viewer/viewer-query.js';
import { DeliveryRecords } from './delivery-records.js';
import { SubTrajectories } from './sub-trajectories.js';
import { TrajectorySummary } from './trajectory-summary.js';

const TrajectoryContentsFragment = graphql(`
  fragment TrajectoryContents on Trajectory {
    id
    ...TrajectorySummary
    ...TrajectoryActions
    ...Agenda
    ...Agreements
    ...Nature
    ...Timeline
    ...SubTrajectories
    ...DeliveryRecords
    ...Goals
    effectReports {
      ...EffectReport
    }
  }
`);

/** The parts of the page, in the order in which a team talks about them. */
export function TrajectoryContents(props: {
  readonly trajectory: FragmentType<typeof TrajectoryContentsFragment>;
}) {
  const { t } = useI18n();
  const { may } = useViewer();
  const trajectory = readFragment(TrajectoryContentsFragment, props.trajectory);
  return (
    <>
      <TrajectorySummary trajectory={trajectory} />
      {may.includes('REGISTER') ? <TrajectoryActions trajectory={trajectory} /> : null}
      <Timeline trajectory={trajectory} />
      <Agenda trajectory={trajectory} />
      <EffectReports trajectoryId={trajectory.id} reports={trajectory.effectReports} />
      <SubTrajectories trajectory={trajectory} />
      <DeliveryRecords trajectory={trajectory} />
      <Agreements trajectory={trajectory} />
      <Nature trajectory={trajectory} />
      <Goals trajectory={trajectory} />
      <p className="tz-no-print">
        <AppLink to={`/trajecten/${encodeURIComponent(trajectory.id)}/geschiedenis`}>
          {t.corrections.historyWaiting}
        </AppLink>
      </p>
    </>
  );
}
