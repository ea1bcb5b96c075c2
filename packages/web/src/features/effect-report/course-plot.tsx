import { useI18n } from '../../i18n/i18n.js';
import type { CourseAxis } from './course-axis.js';
import { COURSE_HEIGHT, courseAxis, placeInTime } from './course-axis.js';
import { CourseBandNames, CourseBands } from './course-bands.js';
import type { CoursePoint } from './course-points.js';
import { courseLines, coursePointsOf } from './course-points.js';
import type { Report, ReportScale } from './effect-report-fragment.js';

interface CoursePlotProps {
  readonly report: Report;
  readonly scale: ReportScale;
}

/** One scale over time. All places are shares of the width, so it fits any screen; the table says the same. */
export function CoursePlot({ report, scale }: CoursePlotProps) {
  const { format } = useI18n();
  const axis = courseAxis(report, scale);
  const points = coursePointsOf(report, scale);
  return (
    <div className="tz-course__plot" aria-hidden="true">
      <svg className="tz-course__scale" width="34" height={COURSE_HEIGHT}>
        {axis.ticks.map((tick) => (
          <text key={tick} x="30" y={axis.y(tick) + 4} textAnchor="end">
            {format.number(tick)}
          </text>
        ))}
      </svg>
      <svg className="tz-course__field" width="100%" height={COURSE_HEIGHT}>
        <CourseBands report={report} scale={scale} axis={axis} points={points} />
        {courseLines(points).map(([from, to]) => (
          <line
            key={from.id}
            className="tz-course__line"
            x1={`${placeInTime(from.at)}%`}
            x2={`${placeInTime(to.at)}%`}
            y1={axis.y(from.value ?? 0)}
            y2={axis.y(to.value ?? 0)}
          />
        ))}
        {points.map((point) => (
          <CourseMark key={point.id} point={point} axis={axis} />
        ))}
      </svg>
      <CourseBandNames scale={scale} axis={axis} />
      <CourseDays points={points} />
    </div>
  );
}

/** The start is open and the end filled, as in the profile; others are small. */
function CourseMark({ point, axis }: { readonly point: CoursePoint; readonly axis: CourseAxis }) {
  const { format } = useI18n();
  const { value, role, at } = point;
  if (value === null) return null;
  const x = `${placeInTime(at)}%`;
  const y = axis.y(value);
  const isHigh = y < 26;
  return (
    <>
      <circle className={`tz-profile__${role}`} cx={x} cy={y} r={role === 'other' ? 4 : 6} />
      <text className="tz-course__value" x={x} y={isHigh ? y + 20 : y - 10} textAnchor="middle">
        {format.number(value, value % 1 === 0 ? 0 : 1)}
      </text>
    </>
  );
}

/** First and last day below the drawing: those between stand in the table. */
function CourseDays({ points }: { readonly points: readonly CoursePoint[] }) {
  const { format } = useI18n();
  const [first] = points;
  const last = points.at(-1);
  return (
    <div className="tz-course__days">
      <span>{first === undefined ? '' : format.month(first.takenOn)}</span>
      <span>{last === undefined || last === first ? '' : format.month(last.takenOn)}</span>
    </div>
  );
}
