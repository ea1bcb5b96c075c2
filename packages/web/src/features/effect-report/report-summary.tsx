import { asClause } from '../../i18n/as-clause.js';
import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Report } from './effect-report-fragment.js';
import { momentOf } from './report-moments.js';

/** In one line: between which measurements, and how many scales went which way. */
export function ReportSummary({ report }: { readonly report: Report }) {
  return <p className="tz-say">{summarise(report, useI18n())}</p>;
}

const ORDER = ['RECOVERED', 'IMPROVED', 'UNCHANGED', 'DETERIORATED'];

/** What could not be determined comes last. */
function summarise(report: Report, i18n: I18n): string {
  const { t, format, say } = i18n;
  const changes = report.scales.flatMap(({ change }) => (change ? [change.outcome] : []));
  if (!report.scales.some(({ scale }) => scale.purposes.includes('CHANGE')))
    return t.effect.summary.oneMoment;
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
  return t.effect.summary.counts(
    momentOf(report, report.start.id, i18n),
    momentOf(report, report.end?.id, i18n),
    format.list(words),
  );
}
