import { useId } from 'react';
import { useI18n } from '../../i18n/i18n.js';
import type { CourseAxis } from './course-axis.js';
import { COURSE_HEIGHT, placeInTime } from './course-axis.js';
import type { CoursePoint } from './course-points.js';
import { reliableBandOf } from './reliable-band-words.js';
import type { Report, ReportScale } from './effect-report-fragment.js';

interface CourseBandsProps {
  readonly report: Report;
  readonly scale: ReportScale;
  readonly axis: CourseAxis;
  readonly points: readonly CoursePoint[];
}

/** Behind the line: the bands of the norm, and the band of the measurement error, hatched. */
export function CourseBands({ report, scale, axis, points }: CourseBandsProps) {
  return (
    <>
      <rect className="tz-band" width="100%" height="100%" />
      {bandsInView(scale, axis).map(({ key, from, upTo }) => {
        const top = upTo === null || upTo >= axis.high ? 0 : axis.y(upTo);
        const bottom = from <= axis.low ? '100%' : axis.y(from);
        const height = typeof bottom === 'number' ? bottom - top : `calc(100% - ${top}px)`;
        return (
          <g key={key}>
            <rect className={`tz-band tz-band--${key}`} width="100%" y={top} style={{ height }} />
            {top > 0 ? <line className="tz-profile__edge" x2="100%" y1={top} y2={top} /> : null}
          </g>
        );
      })}
      <ErrorBand report={report} scale={scale} axis={axis} points={points} />
    </>
  );
}

/** Names of the bands, beside the drawing: within it they would lie under the line. */
export function CourseBandNames({ scale, axis }: Pick<CourseBandsProps, 'scale' | 'axis'>) {
  const { say } = useI18n();
  return (
    <svg className="tz-course__names" width="74" height={COURSE_HEIGHT}>
      {bandsInView(scale, axis).map(({ key, label, from, upTo }) => {
        const top = upTo === null || upTo >= axis.high ? 0 : axis.y(upTo);
        const bottom = from <= axis.low ? COURSE_HEIGHT : axis.y(from);
        return (
          <text key={key} x="4" y={(top + bottom) / 2 + 4}>
            {say(label).toLowerCase()}
          </text>
        );
      })}
    </svg>
  );
}

function bandsInView({ bands }: ReportScale, axis: CourseAxis): ReportScale['bands'] {
  return bands.filter(({ from, upTo }) => from < axis.high && (upTo === null || upTo > axis.low));
}

/** From the start on: a later score within it is no clear change. */
function ErrorBand({ report, scale, axis, points }: CourseBandsProps) {
  const hatch = useId();
  const band = reliableBandOf(report, scale);
  const start = points.find(({ role }) => role === 'start');
  if (band === null || start === undefined) return null;
  const top = band.high === null ? 0 : axis.y(band.high);
  const bottom = axis.y(band.low ?? axis.low);
  const from = placeInTime(start.at);
  return (
    <>
      <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="tz-course__hatch" y2="7" />
      </pattern>
      <rect
        className="tz-course__error"
        fill={`url(#${hatch})`}
        x={`${from}%`}
        width={`${100 - from}%`}
        y={top}
        height={Math.max(0, bottom - top)}
      />
    </>
  );
}
