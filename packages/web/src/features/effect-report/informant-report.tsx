import { Heading } from '@nl-design-system-candidate/heading-react';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Failure } from '../../ui/query-view.js';
import { AllMeasurements } from './all-measurements.js';
import type { Report } from './effect-report-fragment.js';
import { MeasurementNotices } from './measurement-notices.js';
import { PairForm } from './pair-form.js';
import { ProfilePlot } from './profile-plot.js';
import { ProfileSummary } from './profile-summary.js';
import { ReportFacts } from './report-facts.js';
import { ReportSummary } from './report-summary.js';
import { ScaleTable } from './scale-table.js';

interface InformantReportProps {
  readonly report: Report;
  readonly isWaiting: boolean;
  readonly error: unknown;
}

/** What one informant filled in: summary, the choice of two measurements, profile, table, how it was made. */
export function InformantReport({ report, isWaiting, error }: InformantReportProps) {
  const { t, say } = useI18n();
  const informant = labelFor(t.labels.informant, report.informant);
  return (
    <article
      className="tz-report"
      aria-label={t.effect.heading(say(report.instrument.label), informant)}
      aria-busy={isWaiting}
    >
      <Heading level={3}>{t.effect.filledInBy(informant)}</Heading>
      <ReportSummary report={report} />
      <ProfileSummary profile={report.profile} />
      <MeasurementNotices report={report} />
      <PairForm report={report} key={`${report.start.id}.${report.end?.id ?? ''}`} />
      {error === null ? null : <Failure error={error} />}
      <ProfilePlot report={report} />
      <ScaleTable report={report} />
      {report.measurements.length > 1 ? <AllMeasurements report={report} /> : null}
      <ReportFacts report={report} />
    </article>
  );
}
