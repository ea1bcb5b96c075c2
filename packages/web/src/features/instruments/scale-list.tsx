import { graphql, readFragment } from '../../gql/index.js';
import type { FragmentType } from '../../gql/index.js';
import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { ScrollArea } from '../../ui/scroll-area.js';

const InstrumentScaleFragment = graphql(`
  fragment InstrumentScale on Scale {
    key
    label {
      nl
      en
    }
    range
    direction
    purposes
  }
`);

interface ScaleListProps {
  readonly title: string;
  readonly scales: readonly FragmentType<typeof InstrumentScaleFragment>[];
}

/** The scales of an instrument: how far they reach, which way is better, what they are meant for. */
export function ScaleList({ title, scales }: ScaleListProps) {
  const { t, say, format } = useI18n();
  const texts = t.instruments;
  const read = scales.map((scale) => readFragment(InstrumentScaleFragment, scale));
  return (
    <>
      {read.some(({ purposes }) => purposes.includes('CONTEXT')) ? (
        <p className="tz-soft">{texts.contextNote}</p>
      ) : null}
      <ScrollArea label={title}>
        <table className="tz-table">
          <thead>
            <tr>
              {[texts.scale, texts.range, texts.direction, texts.purposes].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {read.map(({ key, label, range: [low = 0, high = 0], direction, purposes }) => (
              <tr key={key}>
                <th scope="row">{say(label)}</th>
                <td>{texts.between(format.number(low), format.number(high))}</td>
                <td>{labelFor(t.labels.direction, direction)}</td>
                <td>{format.list(purposes.map((purpose) => labelFor(t.labels.purpose, purpose)))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </>
  );
}
