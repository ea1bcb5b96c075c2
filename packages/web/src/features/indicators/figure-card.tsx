import { useId } from 'react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { asClause } from '../../i18n/as-clause.js';
import { useI18n } from '../../i18n/i18n.js';
import type { I18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { Notice } from '../../ui/notice.js';
import { CaveatList } from './caveat-list.js';
import { Coverage } from './coverage.js';
import { DistributionPlot } from './distribution-plot.js';
import { DistributionTable } from './distribution-table.js';
import { FigureFragment } from './figure-fragment.js';
import type { CountedResult, Figure } from './figure-fragment.js';
import { FigureSentence } from './figure-sentence.js';

/** One figure: said in words first, then drawn, with who is counted and what to keep in mind. */
export function FigureCard(props: { readonly figure: FragmentType<typeof FigureFragment> }) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const figure = readFragment(FigureFragment, props.figure);
  const { indicator, result } = figure;
  const headingId = useId();
  return (
    <section className="tz-panel tz-figure" aria-labelledby={`${headingId} ${headingId}-source`}>
      <Heading level={2} id={headingId}>
        {say(indicator.label)}
      </Heading>
      <p className="tz-soft" id={`${headingId}-source`}>
        {describeSource(figure, i18n)}
      </p>
      <p>{say(indicator.question)}</p>
      {indicator.experimental ? (
        <Notice kind="attention">{t.indicators.figure.experimentalHelp}</Notice>
      ) : null}
      {result.__typename === 'FigureNotMeasurable' ? (
        <Notice kind="info">{t.indicators.figure.notMeasurable(asClause(say(result.label)))}</Notice>
      ) : (
        <Counted figure={figure} result={result} />
      )}
      <div className="tz-figure__foot">
        <Coverage coverage={figure.coverage} unit={indicator.unit} />
        <CaveatList caveats={figure.caveats} />
      </div>
    </section>
  );
}

function Counted({ figure, result }: { readonly figure: Figure; readonly result: CountedResult }) {
  const { t, say } = useI18n();
  const title = say(figure.indicator.label);
  return (
    <>
      <FigureSentence figure={figure} result={result} />
      {result.n > 0 && !result.percentagesAllowed ? (
        <Notice kind="attention">{t.indicators.figure.ruleOfTwenty}</Notice>
      ) : null}
      {result.__typename === 'GradeFigure' && result.twoPeaked ? (
        <Notice kind="attention">{t.indicators.figure.twoPeaked}</Notice>
      ) : null}
      {result.n === 0 ? null : (
        <>
          <DistributionPlot result={result} title={title} />
          <details>
            <summary>{t.common.asTable}</summary>
            <DistributionTable result={result} title={title} />
          </details>
        </>
      )}
    </>
  );
}

function describeSource({ indicator, instrument, scale, informantGroup }: Figure, { t, say }: I18n): string {
  return [
    t.indicators.figure.number(indicator.number),
    ...(instrument ? [say(instrument.label)] : []),
    ...(scale ? [say(scale.label)] : []),
    ...(informantGroup ? [t.indicators.figure.by(labelFor(t.labels.informantGroup, informantGroup))] : []),
  ].join(' · ');
}
