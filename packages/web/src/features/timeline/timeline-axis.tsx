import { useI18n } from '../../i18n/i18n.js';
import type { TimeScale } from './time-scale.js';

/** Months on one line, `today` on a line of its own: they can never run into each other. */
export function TimelineAxis({ scale, today }: { readonly scale: TimeScale; readonly today: string }) {
  const { format } = useI18n();
  return (
    <svg className="tz-track" width={scale.width} height="40" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <g key={tick.iso}>
          <line className="tz-track__tick" x1={tick.x} x2={tick.x} y1="22" y2="40" />
          {isLabelFree(tick.x, scale, today) ? (
            <text className="tz-track__month" x={tick.x + 4} y="36">
              {format.month(tick.iso)}
            </text>
          ) : null}
        </g>
      ))}
      {scale.has(today) ? (
        <TodayMark x={scale.x(today)} isNearEnd={scale.x(today) > scale.width - 40} />
      ) : null}
    </svg>
  );
}

function TodayMark({ x, isNearEnd }: { readonly x: number; readonly isNearEnd: boolean }) {
  const { t } = useI18n();
  return (
    <>
      <text className="tz-track__today-label" x={x} y="14" textAnchor={isNearEnd ? 'end' : 'middle'}>
        {t.timeline.today}
      </text>
      <line className="tz-track__today" x1={x} x2={x} y1="18" y2="40" />
    </>
  );
}

/** Room for the name of a month, in pixels. */
const LABEL = 60;

/** Whether the name of a month fits here: before the edge, and not across the line of today. */
function isLabelFree(x: number, scale: TimeScale, today: string): boolean {
  const line = scale.x(today);
  return x + LABEL <= scale.width && (line < x || line > x + LABEL);
}
