import { Heading } from '@nl-design-system-candidate/heading-react';
import { asClause } from '../../i18n/as-clause.js';
import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Notice } from '../../ui/notice.js';
import type { Report } from './effect-report-fragment.js';
import { missingNormReasons, normSetsOf } from './report-norms.js';

/** Who, when, against which norm group and by which rule: without these no score means anything. */
export function ReportFacts({ report }: { readonly report: Report }) {
  const i18n = useI18n();
  const { facts } = i18n.t.effect;
  const normSets = normSetsOf(report);
  return (
    <>
      <Heading level={4}>{facts.title}</Heading>
      {normSets.some(({ synthetic }) => synthetic) ? (
        <Notice kind="attention">{facts.synthetic}</Notice>
      ) : null}
      <dl className="tz-facts">
        <dt>{facts.measurements}</dt>
        {report.measurements.map((measurement) => (
          <dd key={measurement.id}>{describeMeasurement(measurement, i18n)}</dd>
        ))}
        <dt>{facts.norms}</dt>
        {normSets.length === 0 ? <dd>{describeNoNorms(report, i18n)}</dd> : null}
        {normSets.map(({ key, label, version, population }) => (
          <dd key={`${key}@${version}`}>
            {facts.norm(i18n.say(label), i18n.format.number(version))} <span lang="en">{population}</span>
          </dd>
        ))}
        <dt>{facts.policy}</dt>
        <dd>{describePolicy(report, i18n)}</dd>
      </dl>
    </>
  );
}

function describeMeasurement(measurement: Report['measurements'][number], { t, format }: I18n): string {
  const { facts } = t.effect;
  const { moment, takenOn, inWindow, enteredBy } = measurement;
  return [
    facts.measurement(labelFor(t.labels.moment, moment), format.date(takenOn)),
    ...(inWindow === true ? [facts.inside] : []),
    ...(inWindow === false ? [facts.outside] : []),
    ...(enteredBy ? [facts.enteredBy(enteredBy)] : []),
  ].join(', ');
}

function describeNoNorms(report: Report, { t, format, say }: I18n): string {
  const { facts } = t.effect;
  const reasons = missingNormReasons(report).map((reason) => asClause(say(reason)));
  return reasons.length === 0 ? facts.normsMissing : facts.normsNone(format.list(reasons));
}

/** Methods that know no measurement error. */
const WITHOUT_RCI: readonly string[] = ['PERCENTAGE', 'ANCHOR', 'CUTOFF'];

function describePolicy({ policy }: Report, { t, format, say }: I18n): string {
  const { facts } = t.effect;
  if (!policy) return facts.policyNone;
  const label = say(policy.label);
  const version = format.number(policy.version);
  return WITHOUT_RCI.includes(policy.method)
    ? facts.policyPlain(label, version)
    : facts.policyText(label, version, format.number(policy.criterion));
}
