import { useI18n } from '../../i18n/i18n.js';
import { gatherDots } from './gather-dots.js';
import type { DotGroup } from './gather-dots.js';
import { packLabels, rowsNeeded } from './pack-labels.js';
import { stackPieces } from './stack-pieces.js';
import { PictureItem } from './picture-item.js';
import type { Bar, DotLook, Lane, Mark, Piece } from './picture.js';
import type { TimeScale } from './time-scale.js';

interface LaneTrackProps {
  readonly lane: Lane;
  readonly scale: TimeScale;
  readonly today: string;
}

const BAR_ROW = 40;
const DOT_ROW = 30;
const MARK_ROW = 24;
const BAR = { top: 9, height: 22 };
/** The parts of a bar stand below it, those at the same time below each other. */
const PIECE_ROW = 16;
const PIECE_HEIGHT = 12;
const ARROW = 10;
const DOT = 9;

/** The drawn half of a lane. */
export function LaneTrack({ lane, scale, today }: LaneTrackProps) {
  const marks = packLabels(
    lane.marks.map((mark) => ({ ...mark, label: mark.words, said: mark.label, x: scale.x(mark.day) })),
    scale.width,
  );
  const groups = gatherDots(lane.dots, scale.x);
  const pieces = stackPieces(lane.bars.flatMap((bar) => bar.pieces));
  const piecesTop = lane.bars.length === 0 ? 0 : BAR_ROW;
  const barsEnd = piecesTop + rowsNeeded(pieces) * PIECE_ROW;
  const dotsEnd = barsEnd + (groups.length === 0 ? 0 : DOT_ROW);
  const height = dotsEnd + (marks.length === 0 ? 0 : rowsNeeded(marks) * MARK_ROW + 12);
  return (
    <svg className="tz-track" width={scale.width} height={height} role="group" aria-label={lane.title}>
      {scale.ticks.map(({ iso, x }) => (
        <line key={iso} className="tz-track__tick" x1={x} x2={x} y1="0" y2={height} />
      ))}
      {lane.bars.map((bar) => (
        <BarShape key={bar.id} bar={bar} group={lane.group} scale={scale} today={today} />
      ))}
      {pieces.map(({ piece, row }) => (
        <PieceShape
          key={piece.id}
          piece={piece}
          y={piecesTop - 3 + row * PIECE_ROW}
          scale={scale}
          today={today}
        />
      ))}
      {lane.windows.map(({ id, start, end }) => (
        <rect
          key={id}
          className="tz-track__window"
          x={scale.x(start)}
          y={4}
          width={scale.x(end) - scale.x(start)}
          height={BAR_ROW - 8}
          rx="3"
        />
      ))}
      {groups.map((group) => (
        <DotShape key={group.dots[0]?.id} group={group} y={barsEnd + DOT_ROW / 2 - 2} />
      ))}
      {marks.map(({ mark, row, side }) => (
        <MarkShape key={mark.id} mark={mark} side={side} y={dotsEnd + row * MARK_ROW + MARK_ROW / 2 + 6} />
      ))}
      {scale.has(today) ? (
        <line className="tz-track__today" x1={scale.x(today)} x2={scale.x(today)} y1="0" y2={height} />
      ) : null}
    </svg>
  );
}

interface BarShapeProps {
  readonly bar: Bar;
  readonly group: Lane['group'];
  readonly scale: TimeScale;
  readonly today: string;
}

/** A bar; one that still runs ends in a point at today. */
function BarShape({ bar, group, scale, today }: BarShapeProps) {
  const { top, height } = BAR;
  const from = scale.x(bar.start);
  const to = Math.max(from + 4, scale.x(bar.end ?? today));
  const tip = to + ARROW;
  const className = `tz-track__bar tz-track__bar--${group}`;
  return (
    <>
      <PictureItem id={bar.id} label={bar.label} details={[bar.details]}>
        {bar.end === null ? (
          <path
            className={className}
            d={`M${from} ${top}H${to}L${tip} ${top + height / 2}L${to} ${top + height}H${from}z`}
          />
        ) : (
          <rect className={className} x={from} y={top} width={to - from} height={height} rx="4" />
        )}
      </PictureItem>
      {bar.hasArrows ? <EndArrow x={from} /> : null}
      {bar.hasArrows && bar.end !== null ? <EndArrow x={to} /> : null}
    </>
  );
}

/** Points at the first or the last day of the client trajectory from above. */
function EndArrow({ x }: { readonly x: number }) {
  return <path className="tz-track__arrow" d={`M${x} ${BAR.top}l-5 -8h10z`} aria-hidden="true" />;
}

interface PieceShapeProps {
  readonly piece: Piece;
  readonly y: number;
  readonly scale: TimeScale;
  readonly today: string;
}

function PieceShape({ piece, y, scale, today }: PieceShapeProps) {
  const from = scale.x(piece.start);
  const width = Math.max(4, scale.x(piece.end ?? today) - from);
  return (
    <PictureItem id={piece.id} label={piece.label} details={[piece.details]}>
      <rect className="tz-track__piece" x={from} y={y} width={width} height={PIECE_HEIGHT} rx="2" />
    </PictureItem>
  );
}

interface MarkShapeProps {
  readonly mark: Mark & { readonly x: number; readonly said: string };
  readonly side: 'left' | 'right';
  readonly y: number;
}

function MarkShape({ mark, side, y }: MarkShapeProps) {
  const { id, x, words, said, details, isOutsideWindow } = mark;
  return (
    <PictureItem
      id={id}
      label={said}
      details={[details]}
      className={isOutsideWindow ? 'tz-track__mark tz-track__mark--outside' : 'tz-track__mark'}
    >
      <path d={`M${x} ${y - 8}l8 8l-8 8l-8-8z`} />
      <text x={side === 'right' ? x + 13 : x - 13} y={y + 4} textAnchor={side === 'right' ? 'start' : 'end'}>
        {words}
      </text>
    </PictureItem>
  );
}

/** A sign in each, so that colour is never alone. */
const SIGNS: Readonly<Record<DotLook, string>> = {
  missed: '✕',
  todo: '!',
  outside: '✓',
  done: '✓',
  later: '',
  excused: '–',
  paper: '',
};

function DotShape({ group: { x, look, dots }, y }: { readonly group: DotGroup; readonly y: number }) {
  const { t } = useI18n();
  const labels = dots.map(({ label }) => label);
  return (
    <PictureItem
      id={dots.map(({ id }) => id).join(' ')}
      label={labels.length === 1 ? labels.join() : t.timeline.together(labels.length, labels.join('; '))}
      details={dots.map(({ details }) => details)}
      className={`tz-track__dot tz-track__dot--${look}`}
    >
      {look === 'paper' ? (
        <rect x={x - 7} y={y - 8} width="14" height="16" rx="2" />
      ) : (
        <circle cx={x} cy={y} r={DOT} />
      )}
      <text className="tz-track__sign" x={x} y={y + 4} textAnchor="middle">
        {SIGNS[look]}
      </text>
      {dots.length === 1 ? null : (
        <text className="tz-track__count" x={x + DOT + 2} y={y - 3}>
          {dots.length}
        </text>
      )}
    </PictureItem>
  );
}
