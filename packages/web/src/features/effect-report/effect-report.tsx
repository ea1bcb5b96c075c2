import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { asClause } from '../../i18n/as-clause.js';
import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AllMeasurements } from './all-measurements.js';
import type { Report, ReportScale } from './effect-report-fragment.js';
import { ProfilePlot } from './profile-plot.js';
import { ReportFacts } from './report-facts.js';
import { ScaleTable } from './scale-table.js';

/** One instrument by one informant: picture, table, and how it came about. Made to be looked at together. */
export function EffectReport({ report }: { readonly report: Report }) {
  const i18n = useI18n();
  const { t, say } = i18n;
  return (
    <article className="tz-report">
      <Heading level={3}>
        {t.effect.heading(say(report.instrument.label), labelFor(t.labels.informant, report.informant))}
      </Heading>
      <p className="tz-say">{summarise(report.scales, i18n)}</p>
      <ProfilePlot report={report} />
      <ScaleTable report={report} />
      {report.measurements.length > 1 ? <AllMeasurements report={report} /> : null}
      <ReportFacts report={report} />
      <p className="tz-no-print">
        <Button purpose="secondary" onClick={() => window.print()}>
          {t.effect.print}
        </Button>
      </p>
    </article>
  );
}

const ORDER = ['RECOVERED', 'IMPROVED', 'UNCHANGED', 'DETERIORATED'];

/** How many scales went which way; what could not be determined comes last. */
function summarise(scales: readonly ReportScale[], { t, format, say }: I18n): string {
  const changes = scales.flatMap(({ change }) => (change ? [change.outcome] : []));
  if (changes.length === 0) return t.effect.summary.none;
  const classified = changes.flatMap((outcome) => (outcome.__typename === 'Classified' ? [outcome] : []));
  const counts = ORDER.flatMap((code) => {
    const same = classified.filter((outcome) => outcome.class === code);
    return same[0] === undefined ? [] : [{ count: same.length, word: asClause(say(same[0].label)) }];
  });
  const open = { count: changes.length - classified.length, word: t.effect.summary.undetermined };
  const words = [...counts, ...(open.count === 0 ? [] : [open])].map(({ count, word }) =>
    t.effect.summary.count(format.number(count), count === 1, word),
  );
  return t.effect.summary.counts(format.list(words));
}
