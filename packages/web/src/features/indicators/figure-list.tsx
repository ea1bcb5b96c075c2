import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Localised } from '@trefzeker/shared';
import { useApiQuery } from '../../api/use-api.js';
import { graphql } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { Notice } from '../../ui/notice.js';
import { QueryView } from '../../ui/query-view.js';
import { useViewer } from '../viewer/viewer-query.js';
import { FigureCard } from './figure-card.js';
import { SLICES, toFiguresInput } from './figure-address.js';
import type { FigureChoice } from './figure-address.js';
import { sliceChoices } from './slice-fields.js';

const FiguresDocument = graphql(`
  query Figures($input: IndicatorFiguresInput!) {
    indicatorFigures(input: $input) {
      ...Figure
    }
  }
`);

interface FigureListProps {
  readonly choice: FigureChoice;
  readonly set: { readonly key: string; readonly label: Localised; readonly source: string };
}

/** All figures of the set together: none is shown alone. */
export function FigureList({ choice, set }: FigureListProps) {
  const { t, format, say } = useI18n();
  const { organisation } = useViewer();
  const answer = useApiQuery(FiguresDocument, { input: toFiguresInput(choice, set.key, organisation.id) });
  return (
    <>
      <Paragraph>
        {t.indicators.about(say(set.label), format.date(choice.from), format.date(choice.to))}.
      </Paragraph>
      <ChosenSlices choice={choice} />
      <QueryView query={answer}>
        {({ indicatorFigures }) => (
          <>
            <p role="status" className="tz-hidden">
              {t.indicators.ready(format.number(indicatorFigures.length))}
            </p>
            {indicatorFigures.length === 0 ? <Notice kind="info">{t.indicators.empty}</Notice> : null}
            {indicatorFigures.map((figure, index) => (
              <FigureCard key={index} figure={figure} />
            ))}
          </>
        )}
      </QueryView>
      <p className="tz-soft">{t.indicators.source(set.source)}</p>
    </>
  );
}

/** Says in words which part of the clients is shown: a folded form must not hide it. */
function ChosenSlices({ choice }: { readonly choice: FigureChoice }) {
  const i18n = useI18n();
  const viewer = useViewer();
  const words = SLICES.flatMap((slice) => {
    const chosen = sliceChoices(slice, viewer, i18n).find(({ value }) => value === choice[slice]);
    return chosen === undefined ? [] : [chosen.label];
  });
  if (words.length === 0) return null;
  return <Notice kind="attention">{i18n.t.indicators.filtered(i18n.format.list(words))}</Notice>;
}
