import { useI18n } from '../../i18n/i18n.js';
import { labelFor } from '../../i18n/label-for.js';
import { AppLink } from '../../ui/app-link.js';
import { ScrollArea } from '../../ui/scroll-area.js';
import { valueWords } from '../clients/fact-words.js';
import { fieldOf } from './merge-choices.js';
import type { Chosen } from './merge-choices.js';
import type { FactOnPage, MergePreviewOnPage, SideOfMerge } from './merge-documents.js';
import { periodWords } from './period-words.js';

interface FactsBesideProps {
  readonly preview: MergePreviewOnPage;
  /** Shown at once; the preview follows. */
  readonly chosen: Chosen['facts'];
  /** Somebody tried to send while a choice was missing. */
  readonly isAsking: boolean;
  readonly onChoose: (fact: FactOnPage['fact'], clientId: string) => void;
}

/** Both clients side by side; where they contradict, one of the two is chosen. */
export function FactsBeside({ preview, chosen, isAsking, onChoose }: FactsBesideProps) {
  const { t } = useI18n();
  const { compare } = t.merge;
  const { stays, goes, facts } = preview;
  const heads = [compare.ofStays(stays.reference), compare.ofGoes(goes.reference), compare.after] as const;
  return (
    <ScrollArea label={compare.title}>
      <table className="tz-table tz-table--stacked">
        <caption className="tz-hidden">{compare.title}</caption>
        <thead>
          <tr>
            {[compare.fact, ...heads].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.filter(isKnown).map((fact) => (
            <FactRow key={fact.fact} {...{ fact, preview, chosen, heads, isAsking, onChoose }} />
          ))}
          <TrajectoryRow preview={preview} heads={heads} />
        </tbody>
      </table>
    </ScrollArea>
  );
}

function isKnown({ ofStays, ofGoes }: FactOnPage): boolean {
  return ofStays !== null || ofGoes !== null;
}

type Heads = readonly [ofStays: string, ofGoes: string, after: string];

interface FactRowProps extends FactsBesideProps {
  readonly fact: FactOnPage;
  readonly heads: Heads;
}

function FactRow({ fact, preview, chosen, heads, isAsking, onChoose }: FactRowProps) {
  const { t, format } = useI18n();
  const { compare } = t.merge;
  const field = fieldOf(fact.fact);
  const name = labelFor(t.clients.history.fields, field);
  const words = (value: string | null): string => {
    if (value === null) return compare.empty;
    if (field === 'sex') return labelFor(t.labels.sex, value);
    return valueWords(field, value, { texts: t.clients, day: (iso) => format.tableDate(iso) });
  };
  const cell = (side: SideOfMerge) => {
    const value = side === 'STAYS' ? fact.ofStays : fact.ofGoes;
    const { id, reference } = side === 'STAYS' ? preview.stays : preview.goes;
    if (fact.how !== 'CONTRADICTS') return words(value);
    return (
      <label className="tz-answer">
        <input
          type="radio"
          name={fact.fact}
          aria-label={compare.choice(words(value), name, reference)}
          checked={chosen[fact.fact] === id}
          onChange={() => onChoose(fact.fact, id)}
        />
        <span>{words(value)}</span>
      </label>
    );
  };
  const after = () => {
    if (fact.how === 'JOINED') return compare.both;
    const { stays, goes } = preview;
    const from =
      fact.how === 'CONTRADICTS' ? [stays, goes].findIndex(({ id }) => id === chosen[fact.fact]) : -1;
    if (from >= 0) return words(from === 0 ? fact.ofStays : fact.ofGoes);
    if (fact.from === null) return isAsking ? <strong>{compare.choose}</strong> : compare.choose;
    return words(fact.from === 'STAYS' ? fact.ofStays : fact.ofGoes);
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span className="tz-cell-label">{heads[0]}</span>
        {cell('STAYS')}
      </td>
      <td>
        <span className="tz-cell-label">{heads[1]}</span>
        {cell('GOES')}
      </td>
      <td>
        <span className="tz-cell-label">{heads[2]}</span>
        <span>{after()}</span>
      </td>
    </tr>
  );
}

function TrajectoryRow({ preview, heads }: { readonly preview: MergePreviewOnPage; readonly heads: Heads }) {
  const { t, format } = useI18n();
  const { compare } = t.merge;
  const { stays, goes, dropsOut, joins } = preview;
  const gone = [...dropsOut, ...joins.flatMap(({ from }) => from)];
  const left = [...stays.trajectories, ...goes.trajectories].filter(
    ({ id }) => !gone.some((each) => each.id === id),
  );
  const cell = (trajectories: typeof left) =>
    trajectories.length === 0 ? (
      <span>{compare.noTrajectories}</span>
    ) : (
      <span>
        {trajectories.map((trajectory, index) => (
          <span key={trajectory.id}>
            {index === 0 ? null : ', '}
            <AppLink to={`/trajecten/${encodeURIComponent(trajectory.id)}`}>
              {periodWords(trajectory, format, compare.running)}
            </AppLink>
          </span>
        ))}
      </span>
    );
  return (
    <tr>
      <th scope="row">{compare.trajectories}</th>
      <td>
        <span className="tz-cell-label">{heads[0]}</span>
        {cell(stays.trajectories)}
      </td>
      <td>
        <span className="tz-cell-label">{heads[1]}</span>
        {cell(goes.trajectories)}
      </td>
      <td>
        <span className="tz-cell-label">{heads[2]}</span>
        <span>{format.number(left.length)}</span>
      </td>
    </tr>
  );
}
