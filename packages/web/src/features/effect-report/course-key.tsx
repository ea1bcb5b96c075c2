import { useI18n } from '../../i18n/i18n.js';
import type { Report } from './effect-report-fragment.js';
import { KeyLine } from './profile-key.js';
import { reliableBandOf } from './reliable-band-words.js';

/** What the signs of the lines over time mean. */
export function CourseKey({ reports }: { readonly reports: readonly Report[] }) {
  const { t } = useI18n();
  const { course } = t.effect;
  const hasEnd = reports.some(({ end }) => end !== null);
  const hasOthers = reports.some(({ measurements, end }) => measurements.length > (end === null ? 1 : 2));
  const hasBand = reports.some((report) =>
    report.scales.some((scale) => reliableBandOf(report, scale) !== null),
  );
  return (
    <ul className="tz-key">
      <KeyLine sign={<circle className="tz-profile__start" cx="9" cy="9" r="6" />}>{course.start}</KeyLine>
      {hasEnd ? (
        <KeyLine sign={<circle className="tz-profile__end" cx="9" cy="9" r="6" />}>{course.end}</KeyLine>
      ) : null}
      {hasOthers ? (
        <KeyLine sign={<circle className="tz-profile__other" cx="9" cy="9" r="4" />}>
          {t.effect.plot.other}
        </KeyLine>
      ) : null}
      {hasBand ? (
        <KeyLine
          sign={
            <>
              <rect className="tz-course__error" width="18" height="18" fill="none" />
              <path className="tz-course__hatch" d="M0 9 9 0M0 18 18 0M9 18 18 9" />
            </>
          }
        >
          {course.error}
        </KeyLine>
      ) : null}
    </ul>
  );
}
