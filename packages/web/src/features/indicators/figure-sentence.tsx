import { asClause } from '../../i18n/as-clause.js';
import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import type { CountedResult, Figure } from './figure-fragment.js';
import { cellsOf, favourableOf } from './figure-cells.js';
import type { Cell } from './figure-cells.js';
import { unitWords } from './unit-words.js';

interface FigureSentenceProps {
  readonly figure: Figure;
  readonly result: CountedResult;
}

/** What the figure says, before it is drawn. */
export function FigureSentence({ figure, result }: FigureSentenceProps) {
  const i18n = useI18n();
  const { strong, rest } = describe(figure, result, i18n);
  return (
    <p className="tz-say">
      <strong>{strong}</strong>
      {rest}
    </p>
  );
}

interface Sentence {
  readonly strong: string;
  readonly rest: string;
}

function describe({ indicator, coverage }: Figure, result: CountedResult, i18n: I18n): Sentence {
  const { figure } = i18n.t.indicators;
  const units = unitWords(indicator.unit, result.n, i18n.t);
  if (result.n === 0) {
    return { strong: '', rest: coverage.expected === 0 ? figure.noUnits(units) : figure.noneKnown(units) };
  }
  if (result.__typename === 'GradeFigure') return describeGrade(result, i18n);
  const favourable = favourableOf(result);
  if (favourable === null) return describeMostOften(result, units, i18n);
  const { number } = i18n.format;
  return {
    strong: figure.outOf(number(favourable.count), number(result.n)),
    rest: figure.favourable(units, asClause(i18n.say(favourable.label))) + share(favourable, i18n),
  };
}

/** The percentage with the rule-of-thumb margin; in brackets where the group is too small for it. */
function share({ percentage }: Cell, { t, format }: I18n): string {
  if (!percentage) return '.';
  const { figure } = t.indicators;
  if (!percentage.reliable) return figure.bracketed(format.percent(percentage.value));
  const { low, high } = percentage.margin;
  return figure.share(format.percent(percentage.value), format.percent(low), format.percent(high));
}

function describeMostOften(result: CountedResult, units: string, { t, format, say }: I18n): Sentence {
  const { figure } = t.indicators;
  const [first] = cellsOf(result).toSorted((a, b) => b.count - a.count);
  const rest =
    first === undefined ? '' : figure.mostOften(asClause(say(first.label)), format.number(first.count));
  return { strong: figure.known(format.number(result.n), units), rest };
}

function describeGrade(result: Extract<CountedResult, { __typename: 'GradeFigure' }>, i18n: I18n): Sentence {
  const { t, format, say } = i18n;
  const { figure } = t.indicators;
  if (result.mean !== null) {
    return {
      strong: figure.grade(format.number(result.mean, 1)),
      rest: figure.gradeOver(format.number(result.n)),
    };
  }
  const why = result.meanReason ? figure.noMean(asClause(say(result.meanReason))) : '';
  return { strong: '', rest: `${figure.gradesGiven(format.number(result.n))} ${why}`.trim() };
}
