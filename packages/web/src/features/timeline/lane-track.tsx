import { packLabels, rowsNeeded } from './pack-labels.js';
import type { TimeScale } from './time-scale.js';
import type { Bar, Lane, Mark } from './to-lanes.js';

interface LaneTrackProps {
  readonly lane: Lane;
  readonly scale: TimeScale;
  readonly today: string;
}

const BAR_LANE_HEIGHT = 40;
const MARK_ROW_HEIGHT = 24;
const BAR = { top: 9, height: 22 };
const ARROW = 10;

/** The drawn half of a lane. It repeats what the words beside it and the table say. */
export function LaneTrack({ lane, scale, today }: LaneTrackProps) {
  const marks = packLabels(
    lane.marks.map((mark) => ({ ...mark, x: scale.x(mark.day) })),
    scale.width,
  );
  const height = lane.bar === null ? rowsNeeded(marks) * MARK_ROW_HEIGHT + 12 : BAR_LANE_HEIGHT;
  return (
    <svg className="tz-track" width={scale.width} height={height} aria-hidden="true">
      {scale.ticks.map(({ iso, x }) => (
        <line key={iso} className="tz-track__tick" x1={x} x2={x} y1="0" y2={height} />
      ))}
      {lane.bar === null ? null : <BarShape bar={lane.bar} look={lane.look} scale={scale} today={today} />}
      {lane.windows.map(({ moment, start, end }) => (
        <rect
          key={moment}
          className="tz-track__window"
          x={scale.x(start)}
          y={4}
          width={scale.x(end) - scale.x(start)}
          height={BAR_LANE_HEIGHT - 8}
          rx="3"
        />
      ))}
      {marks.map(({ mark, row, side }) => (
        <MarkShape
          key={mark.id}
          mark={mark}
          side={side}
          y={row * MARK_ROW_HEIGHT + MARK_ROW_HEIGHT / 2 + 6}
        />
      ))}
      {scale.has(today) ? (
        <line className="tz-track__today" x1={scale.x(today)} x2={scale.x(today)} y1="0" y2={height} />
      ) : null}
    </svg>
  );
}

interface BarShapeProps {
  readonly bar: Bar;
  readonly look: Lane['look'];
  readonly scale: TimeScale;
  readonly today: string;
}

/** A bar with round ends; one that still runs ends in an arrow at today. */
function BarShape({ bar, look, scale, today }: BarShapeProps) {
  const from = scale.x(bar.start);
  const to = Math.max(from + 4, scale.x(bar.end ?? today));
  const { top, height } = BAR;
  const className = `tz-track__bar tz-track__bar--${look}`;
  if (bar.end !== null)
    return <rect className={className} x={from} y={top} width={to - from} height={height} rx="4" />;
  const tip = to + ARROW;
  return (
    <path
      className={className}
      d={`M${from} ${top}H${to}L${tip} ${top + height / 2}L${to} ${top + height}H${from}z`}
    />
  );
}

interface MarkShapeProps {
  readonly mark: Mark & { readonly x: number };
  readonly side: 'left' | 'right';
  readonly y: number;
}

function MarkShape({ mark, side, y }: MarkShapeProps) {
  const { x, label, isOutsideWindow } = mark;
  return (
    <g className={isOutsideWindow ? 'tz-track__mark tz-track__mark--outside' : 'tz-track__mark'}>
      <path d={`M${x} ${y - 8}l8 8l-8 8l-8-8z`} />
      <text x={side === 'right' ? x + 13 : x - 13} y={y + 4} textAnchor={side === 'right' ? 'start' : 'end'}>
        {label}
      </text>
    </g>
  );
}
