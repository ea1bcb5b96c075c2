import { Heading } from '@nl-design-system-candidate/heading-react';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { CourseKey } from './course-key.js';
import type { Report, ReportScale } from './effect-report-fragment.js';
import { reportIdOf } from './report-id.js';
import { ScaleCourse } from './scale-course.js';

interface ScalesOverTimeProps {
  /** Of one edition, one for each informant. */
  readonly reports: readonly Report[];
}

/**
 * Every scale over time. Informants stand beside each other and are never put together: each has a line, a
 * band and a class of their own.
 */
export function ScalesOverTime({ reports }: ScalesOverTimeProps) {
  const { t, say } = useI18n();
  const { course } = t.effect;
  return (
    <>
      <Heading level={3}>{reports.length > 1 ? course.headingMany : course.heading}</Heading>
      {reports.length > 1 ? <p>{course.apart}</p> : null}
      <CourseKey reports={reports} />
      <div className={reports.length > 1 ? 'tz-scales' : 'tz-scales tz-scales--one'}>
        {scalesOf(reports).map(({ scale, seen }) => (
          <section key={scale.key} className="tz-courses" aria-label={say(scale.label)}>
            <Heading level={4}>{say(scale.label)}</Heading>
            <p className="tz-soft">{labelFor(t.labels.direction, scale.direction)}</p>
            <div className="tz-courses__row">
              {seen.map((each) => (
                <ScaleCourse
                  key={reportIdOf(each.report)}
                  report={each.report}
                  scale={each.scale}
                  showWho={reports.length > 1}
                />
              ))}
            </div>
          </section>
        ))}
      </div>
    </>
  );
}

interface SeenScale {
  readonly scale: ReportScale['scale'];
  readonly seen: readonly { readonly report: Report; readonly scale: ReportScale }[];
}

/** In the order of the instrument; a form may lack a scale, so not everybody has each. */
function scalesOf(reports: readonly Report[]): readonly SeenScale[] {
  const scales = new Map(
    reports.flatMap((report) => report.scales.map(({ scale }) => [scale.key, scale] as const)),
  );
  return [...scales.values()].map((scale) => ({
    scale,
    seen: reports.flatMap((report) => {
      const own = report.scales.find((each) => each.scale.key === scale.key);
      return own === undefined ? [] : [{ report, scale: own }];
    }),
  }));
}
