import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';

const TrajectoryActionsFragment = graphql(`
  fragment TrajectoryActions on Trajectory {
    id
    state
  }
`);

/** The ways to what can be registered in a trajectory. */
export function TrajectoryActions(props: {
  readonly trajectory: FragmentType<typeof TrajectoryActionsFragment>;
}) {
  const { t } = useI18n();
  const { id, state } = readFragment(TrajectoryActionsFragment, props.trajectory);
  const address = `/trajecten/${encodeURIComponent(id)}`;
  const { action, actions } = t.registration;
  return (
    <nav aria-label={actions} className="tz-actions tz-no-print">
      <AppLink to={`${address}/meting`}>{t.form.newMeasurement}</AppLink>
      {state === 'CLOSED' ? (
        <AppLink to={`${address}/heropenen`}>{t.corrections.reopen}</AppLink>
      ) : (
        <>
          <AppLink to={`${address}/hulp`}>{action.care}</AppLink>
          <AppLink to={`${address}/maatregel`}>{action.measure}</AppLink>
          <AppLink to={`${address}/sluiten`}>{action.close}</AppLink>
          <AppLink to={`${address}/verbeteren`}>{t.corrections.correctTrajectory}</AppLink>
        </>
      )}
      <AppLink to={`${address}/ongeldig`}>{t.corrections.voidList}</AppLink>
    </nav>
  );
}
