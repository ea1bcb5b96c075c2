import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { ChangeMark } from '../../ui/change-mark.js';
import { isChangeClass } from '../../ui/change-sign.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import type { CountedResult } from './figure-fragment.js';
import { cellsOf } from './figure-cells.js';
import type { Cell } from './figure-cells.js';

interface DistributionTableProps {
  readonly result: CountedResult;
  readonly title: string;
}

/** The figure as numbers, both intervals by name. */
export function DistributionTable({ result, title }: DistributionTableProps) {
  const i18n = useI18n();
  const { t, format, say } = i18n;
  const { table } = t.indicators;
  return (
    <ScrollArea label={table.caption(title)}>
      <table className="tz-table">
        <caption>{table.caption(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{table.category}</th>
            {[table.count, table.percent, table.margin, table.wilson].map((head) => (
              <th key={head} scope="col" className="tz-number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cellsOf(result).map((cell) => (
            <tr key={cell.code}>
              <th scope="row">
                {isChangeClass(cell.code) ? (
                  <ChangeMark code={cell.code} words={say(cell.label)} />
                ) : (
                  say(cell.label)
                )}
              </th>
              <td className="tz-number">{format.number(cell.count)}</td>
              {percentageCells(cell, i18n).map((words, index) => (
                <td key={index} className="tz-number">
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{table.total}</th>
            <td className="tz-number">{format.number(result.n)}</td>
            <td colSpan={3} />
          </tr>
        </tfoot>
      </table>
    </ScrollArea>
  );
}

/** Percentage and intervals; for a small group only the percentage, in brackets. */
function percentageCells({ percentage }: Cell, { t, format }: I18n): readonly string[] {
  const { none } = t.common;
  if (!percentage) return [none, none, none];
  const percent = format.percent(percentage.value);
  if (!percentage.reliable) return [t.indicators.plot.bracketed(percent), none, none];
  const between = ({ low, high }: { readonly low: number; readonly high: number }) =>
    t.indicators.table.between(format.percent(low), format.percent(high));
  return [percent, between(percentage.margin), between(percentage.wilson)];
}
