import { useSearchParams } from 'react-router';
import { readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AppLink } from '../../ui/app-link.js';
import { Panel } from '../../ui/panel.js';
import { EffectReportFragment } from './effect-report-fragment.js';
import type { Report } from './effect-report-fragment.js';
import { EffectReport } from './effect-report.js';
import { CHOSEN, REPORTS, reportIdOf } from './report-id.js';
import { hasChange } from './report-scores.js';

/** All effect reports of a trajectory, one at a time; the choice stands in the address. */
export function EffectReports(props: {
  readonly trajectoryId: string;
  readonly reports: readonly FragmentType<typeof EffectReportFragment>[];
}) {
  const { t } = useI18n();
  const [address] = useSearchParams();
  const reports = props.reports.map((report) => readFragment(EffectReportFragment, report));
  const chosen =
    reports.find((report) => reportIdOf(report) === address.get(CHOSEN)) ??
    reports.find(hasChange) ??
    reports[0];
  return (
    <Panel title={t.effect.title} className="tz-effect" anchor={REPORTS}>
      {chosen === undefined ? (
        t.effect.none
      ) : (
        <>
          {reports.length > 1 ? <Choices reports={reports} chosen={chosen} /> : null}
          <EffectReport report={chosen} />
          <p className="tz-no-print">
            <AppLink to={`/trajecten/${encodeURIComponent(props.trajectoryId)}/effect`}>
              {t.effect.page.open}
            </AppLink>
          </p>
        </>
      )}
    </Panel>
  );
}

function Choices({ reports, chosen }: { readonly reports: readonly Report[]; readonly chosen: Report }) {
  const { t, say } = useI18n();
  return (
    <nav aria-label={t.effect.choose} className="tz-choices">
      <ul>
        {reports.map((report) => (
          <li key={reportIdOf(report)}>
            <AppLink
              to={`?${CHOSEN}=${encodeURIComponent(reportIdOf(report))}`}
              {...(report === chosen ? { current: 'true' as const } : {})}
            >
              {t.effect.choice(say(report.instrument.label), labelFor(t.labels.informant, report.informant))}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
