import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import { Panel } from '../../ui/panel.js';
import type { Report } from './effect-report-fragment.js';
import { InformantReport } from './informant-report.js';
import { reportIdOf } from './report-id.js';
import { normSetsOf } from './report-norms.js';
import { ScalesOverTime } from './scales-over-time.js';
import { useChosenReports } from './use-chosen-reports.js';

interface InstrumentSectionProps {
  readonly trajectoryId: string;
  /** Of one edition, one for each informant; at least one. */
  readonly reports: readonly [Report, ...Report[]];
}

/** One instrument: who filled it in, each on their own, and then every scale over time beside each other. */
export function InstrumentSection({ trajectoryId, reports }: InstrumentSectionProps) {
  const { t, say, format } = useI18n();
  const chosen = useChosenReports(trajectoryId, reports);
  const [{ instrument }] = reports;
  const isSynthetic = reports.some((report) => normSetsOf(report).some(({ synthetic }) => synthetic));
  return (
    <Panel title={say(instrument.label)} className="tz-effect tz-instrument">
      <p className="tz-soft">
        {t.effect.edition(format.number(instrument.edition), instrument.packageVersion)}
      </p>
      {isSynthetic ? <Notice kind="attention">{t.effect.facts.synthetic}</Notice> : null}
      {chosen.map((each) => (
        <InformantReport key={reportIdOf(each.report)} {...each} />
      ))}
      <ScalesOverTime reports={chosen.map(({ report }) => report)} />
    </Panel>
  );
}
