import { useParams, useSearchParams } from 'react-router';
import { ApiError } from '../../api/api-error.js';
import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { CodebookDownloads } from './codebook-downloads.js';
import { CodebookExamples } from './codebook-examples.js';
import { CodebookFacts } from './codebook-facts.js';
import { CodebookItems } from './codebook-items.js';
import { CodebookNotes } from './codebook-notes.js';
import { CodebookNorms } from './codebook-norms.js';
import { CodebookDocument } from './codebook-query.js';
import { CodebookScales } from './codebook-scales.js';
import { CodebookSignals } from './codebook-signals.js';

/** The codebook of one edition: what was asked, how it is scored, against which numbers. */
export function CodebookPage() {
  const { key = '' } = useParams();
  const [address] = useSearchParams();
  const { t, say } = useI18n();
  const texts = t.instruments.codebook;
  const edition = editionIn(address);
  const answer = useApiQuery(CodebookDocument, { key, edition });
  const instrument = answer.data?.instrument ?? null;
  const isMissing = answer.error instanceof ApiError && answer.error.code === 'NOT_FOUND';
  const title = instrument === null ? texts.titleWaiting : texts.title(say(instrument.label));
  return (
    <Page title={title} path={<Path here={title} />}>
      {isMissing ? (
        <p role="alert">{texts.notFound}</p>
      ) : (
        <QueryView query={answer}>
          {(data) =>
            data.instrument ? (
              <>
                <CodebookFacts instrument={data.instrument} />
                <CodebookItems codebook={data.instrument.codebook} />
                <CodebookScales codebook={data.instrument.codebook} />
                <CodebookNotes codebook={data.instrument.codebook} />
                <CodebookSignals codebook={data.instrument.codebook} />
                <CodebookNorms codebook={data.instrument.codebook} />
                <CodebookExamples codebook={data.instrument.codebook} />
                <CodebookDownloads instrument={data.instrument.key} edition={data.instrument.edition} />
              </>
            ) : (
              <p role="alert">{texts.notFound}</p>
            )
          }
        </QueryView>
      )}
    </Page>
  );
}

/** Null: the newest. */
function editionIn(address: URLSearchParams): number | null {
  const edition = Number(address.get('editie'));
  return Number.isInteger(edition) && edition > 0 ? edition : null;
}

function Path({ here }: { readonly here: string }) {
  const { t } = useI18n();
  return (
    <nav aria-label={t.trajectory.path} className="tz-path">
      <AppLink to="/instrumenten">{t.instruments.title}</AppLink>
      <span aria-hidden="true"> › </span>
      <span aria-current="page">{here}</span>
    </nav>
  );
}
