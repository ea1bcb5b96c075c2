import { useParams } from 'react-router';
import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Page } from '../../ui/page.js';
import { Panel } from '../../ui/panel.js';
import { QueryView } from '../../ui/query-view.js';
import { useViewer } from '../viewer/viewer-query.js';
import { HistoryDocument } from './correction-documents.js';
import type { HistoryLine, HistoryTrajectory } from './correction-documents.js';
import { changeWords } from './history-words.js';
import { partAddress } from './voidable-parts.js';

/** Who did what in a file, and what is void now. */
export function HistoryPage() {
  const { id = '' } = useParams();
  const { t } = useI18n();
  const answer = useApiQuery(HistoryDocument, { id });
  const reference = answer.data?.trajectory?.client.reference ?? null;
  const texts = t.corrections;
  return (
    <Page
      title={reference === null ? texts.historyWaiting : texts.historyTitle(reference)}
      path={<Path {...{ id, reference }} />}
    >
      <QueryView query={answer}>
        {({ trajectory }) =>
          trajectory ? (
            <>
              <Voided trajectory={trajectory} />
              <Acts trajectory={trajectory} />
            </>
          ) : (
            <p role="alert">{t.registration.notThere}</p>
          )
        }
      </QueryView>
    </Page>
  );
}

function Path({ id, reference }: { readonly id: string; readonly reference: string | null }) {
  const { t } = useI18n();
  return (
    <nav aria-label={t.trajectory.path} className="tz-path">
      <AppLink to="/trajecten">{t.trajectories.title}</AppLink>
      <span aria-hidden="true"> › </span>
      <AppLink to={`/trajecten/${encodeURIComponent(id)}`}>{reference ?? t.trajectory.titleWaiting}</AppLink>
      <span aria-hidden="true"> › </span>
      <span aria-current="page">{t.corrections.historyWaiting}</span>
    </nav>
  );
}

function Voided({ trajectory: { id, voided } }: { readonly trajectory: HistoryTrajectory }) {
  const { t, format, say } = useI18n();
  const { may } = useViewer();
  const texts = t.corrections;
  if (voided.length === 0) return null;
  return (
    <Panel title={texts.voidNow}>
      <p>{texts.voidNowText}</p>
      <ul>
        {voided.map((part) => (
          <li key={part.partId}>
            <span className="tz-strong">{say(part.title)}</span>{' '}
            {texts.voidSince(format.moment(part.at), withWords(say(part.reasonLabel), part.reasonWords))}{' '}
            {may.includes('REGISTER') ? (
              <AppLink to={partAddress(id, 'terughalen', part)}>{texts.restoreThis(say(part.title))}</AppLink>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Acts({ trajectory: { history } }: { readonly trajectory: HistoryTrajectory }) {
  const { t } = useI18n();
  const texts = t.corrections;
  return (
    <Panel title={texts.acts}>
      {history.length === 0 ? (
        <p>{texts.noActs}</p>
      ) : (
        <ol className="tz-history">
          {history.toReversed().map((line) => (
            <Act key={line.id} line={line} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function Act({ line }: { readonly line: HistoryLine }) {
  const { t, format, say } = useI18n();
  const texts = t.corrections;
  const { act, title, at, by, organisation, reasonLabel, reasonWords, changes } = line;
  const sentenceOf = (who: string): string =>
    act === '%future added value' ? `${who}: ${say(title)}` : texts.sentence[act](who, say(title));
  return (
    <li>
      <p>
        {sentenceOf(by ?? organisation.name)}{' '}
        {reasonLabel === null ? null : texts.because(withWords(say(reasonLabel), reasonWords))}
      </p>
      {changes.length === 0 ? null : (
        <ul>
          {changes.map((change) => (
            <li key={change.field}>{changeWords(change, texts, say)}</li>
          ))}
        </ul>
      )}
      <p className="tz-soft">
        <time dateTime={at}>{format.moment(at)}</time>, {organisation.name}
      </p>
    </li>
  );
}

function withWords(label: string, words: string | null): string {
  return words === null ? label.toLowerCase() : `${label.toLowerCase()}: ${words}`;
}
