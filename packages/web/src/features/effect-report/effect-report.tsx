import { Heading } from '@nl-design-system-candidate/heading-react';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import type { Report } from './effect-report-fragment.js';
import { MeasurementNotices } from './measurement-notices.js';
import { ProfilePlot } from './profile-plot.js';
import { ReportFacts } from './report-facts.js';
import { ReportSummary } from './report-summary.js';
import { ScaleTable } from './scale-table.js';

/** One instrument by one informant on the page of the trajectory: picture, table, and how it came about. */
export function EffectReport({ report }: { readonly report: Report }) {
  const { t, say } = useI18n();
  return (
    <article className="tz-report">
      <Heading level={3}>
        {t.effect.heading(say(report.instrument.label), labelFor(t.labels.informant, report.informant))}
      </Heading>
      <ReportSummary report={report} />
      <MeasurementNotices report={report} />
      <ProfilePlot report={report} />
      <ScaleTable report={report} />
      <ReportFacts report={report} />
    </article>
  );
}
