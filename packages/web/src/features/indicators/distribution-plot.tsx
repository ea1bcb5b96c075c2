import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { ChangeMark } from '../../ui/change-mark.js';
import { isChangeClass } from '../../ui/change-sign.js';
import type { CountedResult } from './figure-fragment.js';
import { cellsOf } from './figure-cells.js';
import type { Cell } from './figure-cells.js';

interface DistributionPlotProps {
  readonly result: CountedResult;
  readonly title: string;
}

/**
 * One bar for each outcome, all in one colour: no figure is called good or bad unless somebody agreed
 * a norm. The numbers stand beside the bars, and the table repeats them.
 */
export function DistributionPlot({ result, title }: DistributionPlotProps) {
  const i18n = useI18n();
  const { plot } = i18n.t.indicators;
  return (
    <figure className="tz-bars">
      <ul aria-label={plot.caption(title)}>
        <TickRow />
        {cellsOf(result).map((cell) => (
          <BarRow key={cell.code} cell={cell} n={result.n} />
        ))}
      </ul>
      <figcaption className="tz-soft">
        {describeSize(result, i18n)}{' '}
        {result.percentagesAllowed ? (
          <>
            {plot.margin} {plot.wilson}
          </>
        ) : (
          plot.counts
        )}
      </figcaption>
    </figure>
  );
}

/** The clients are named only where they are not the counted units themselves. */
function describeSize({ n, clients }: CountedResult, { t, format }: I18n): string {
  const { plot } = t.indicators;
  return n === clients
    ? plot.size(format.number(n))
    : plot.sizeClients(format.number(n), format.number(clients));
}

function BarRow({ cell, n }: { readonly cell: Cell; readonly n: number }) {
  const i18n = useI18n();
  return (
    <li className="tz-bars__row">
      <span className="tz-bars__name">
        {isChangeClass(cell.code) ? (
          <ChangeMark code={cell.code} words={i18n.say(cell.label)} />
        ) : (
          i18n.say(cell.label)
        )}
      </span>
      <Bar cell={cell} n={n} />
      <span className="tz-bars__value">{describeCell(cell, n, i18n)}</span>
    </li>
  );
}

const TICKS = [0, 25, 50, 75, 100];

/** The scale along the bars: shares of all. */
function TickRow() {
  const { format } = useI18n();
  return (
    <li className="tz-bars__row" aria-hidden="true">
      <span />
      <svg className="tz-bars__track" height="18">
        {TICKS.map((tick) => (
          <text key={tick} x={`${tick}%`} y="13" textAnchor="middle">
            {format.percent(tick)}
          </text>
        ))}
      </svg>
      <span />
    </li>
  );
}

const BAR_TOP = 5;
const BAR_HEIGHT = 18;
const WILSON_TOP = 26;

function Bar({ cell: { count, percentage }, n }: { readonly cell: Cell; readonly n: number }) {
  const length = n === 0 ? 0 : (count / n) * 100;
  const isReliable = percentage?.reliable === true;
  return (
    <svg className="tz-bars__track" height="32" aria-hidden="true">
      {TICKS.map((tick) => (
        <line key={tick} className="tz-bars__grid" x1={`${tick}%`} x2={`${tick}%`} y1="0" y2="32" />
      ))}
      <rect
        className={isReliable ? 'tz-bars__bar' : 'tz-bars__bar tz-bars__bar--few'}
        x="0"
        y={BAR_TOP}
        width={`${length}%`}
        height={BAR_HEIGHT}
      />
      {percentage && isReliable ? <Intervals margin={percentage.margin} wilson={percentage.wilson} /> : null}
    </svg>
  );
}

interface IntervalsProps {
  readonly margin: { readonly low: number; readonly high: number };
  readonly wilson: { readonly low: number; readonly high: number };
}

function Intervals({ margin, wilson }: IntervalsProps) {
  const middle = BAR_TOP + BAR_HEIGHT / 2;
  return (
    <>
      <line
        className="tz-bars__margin"
        x1={`${margin.low}%`}
        x2={`${margin.high}%`}
        y1={middle}
        y2={middle}
      />
      {[margin.low, margin.high].map((end) => (
        <line
          key={end}
          className="tz-bars__margin"
          x1={`${end}%`}
          x2={`${end}%`}
          y1={middle - 6}
          y2={middle + 6}
        />
      ))}
      <rect
        className="tz-bars__wilson"
        x={`${wilson.low}%`}
        y={WILSON_TOP}
        width={`${wilson.high - wilson.low}%`}
        height="4"
      />
    </>
  );
}

function describeCell({ count, percentage }: Cell, n: number, { t, format }: I18n): string {
  const { plot } = t.indicators;
  const counted = plot.count(format.number(count), format.number(n));
  if (!percentage) return counted;
  const percent = format.percent(percentage.value);
  return `${counted} · ${percentage.reliable ? percent : plot.bracketed(percent)}`;
}
