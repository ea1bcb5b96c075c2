import { useParams, useSearchParams } from 'react-router';
import { ApiError } from '../../api/api-error.js';
import { useApiQuery } from '../../api/use-api.js';
import { useI18n } from '../../i18n/i18n.js';
import { AppLink } from '../../ui/app-link.js';
import { Page } from '../../ui/page.js';
import { InstrumentFormDocument } from '../measurement-form/form-fragment.js';
import { editionIn } from './edition-in.js';
import { TryInstrument } from './try-instrument.js';

/** A page to try an instrument on. */
export function TryPage() {
  const { key = '' } = useParams();
  const [address] = useSearchParams();
  const { t, say } = useI18n();
  const texts = t.form.try;
  const edition = editionIn(address);
  // The same question as that of the form: it is asked once.
  const answer = useApiQuery(InstrumentFormDocument, { key, edition });
  const instrument = answer.data?.instrument ?? null;
  const isMissing = answer.error instanceof ApiError && answer.error.code === 'NOT_FOUND';
  const title = instrument === null ? texts.titleWaiting : texts.title(say(instrument.label));
  const codebook = `/instrumenten/${encodeURIComponent(key)}${edition === null ? '' : `?editie=${edition}`}`;
  return (
    <Page
      title={title}
      path={
        <nav aria-label={t.trajectory.path} className="tz-path">
          <AppLink to="/instrumenten">{t.instruments.title}</AppLink>
          <span aria-hidden="true"> › </span>
          <AppLink to={codebook}>
            {instrument === null ? t.instruments.codebook.titleWaiting : say(instrument.label)}
          </AppLink>
          <span aria-hidden="true"> › </span>
          <span aria-current="page">{texts.titleWaiting}</span>
        </nav>
      }
    >
      {isMissing ? (
        <p role="alert">{t.instruments.codebook.notFound}</p>
      ) : (
        <TryInstrument instrumentKey={key} edition={edition} />
      )}
    </Page>
  );
}
